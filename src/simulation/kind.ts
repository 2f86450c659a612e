export const PLATFORM_KINDS = ['short', 'community', 'pictures', 'clips', 'career', 'reviews', 'messenger', 'press'] as const;
export type PlatformKind = (typeof PLATFORM_KINDS)[number];

export const SEGMENT_KINDS = ['affected', 'onlookers', 'activists', 'trolls', 'journalists', 'staff', 'advocates'] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** Responses of one family weigh alike on the segments of the audience. */
export const RESPONSE_FAMILIES = ['words', 'apology', 'care', 'facts', 'hostility', 'evasion', 'suppression', 'praise'] as const;
export type ResponseFamily = (typeof RESPONSE_FAMILIES)[number];

/** SIM-17: posts that nobody outside sees count for nothing until a screenshot carries them elsewhere. */
export const isPublic = (kind: PlatformKind): boolean => kind !== 'messenger';
