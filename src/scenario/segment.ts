import { z } from 'zod';

/** The groups of an audience that a storm knows. */
export const SegmentKind = z.enum(['affected', 'onlookers', 'activists', 'trolls', 'journalists', 'staff', 'advocates']);
