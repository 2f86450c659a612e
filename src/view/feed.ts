import type { Minutes } from '../quantity/units.ts';
import type { Exercise } from '../exercise/start.ts';
import { situation } from '../exercise/situation.ts';
import { chatter } from './chatter.ts';
import type { ChatterPost } from './chatter.ts';
import { authoredPosts } from './feed-authored.ts';

/** What a post is to the desk. */
export type PostKind = 'key' | 'voice' | 'echo' | 'crowd' | 'own' | 'colleague' | 'planned';

export interface PostAuthor {
  readonly name: string;
  readonly handle: string;
  readonly segment: string | undefined;
  readonly followers: number;
}

/** A post that somebody wrote for this scenario, or the firm itself. */
export interface FeedPost {
  readonly id: string;
  readonly kind: PostKind;
  readonly platform: string;
  readonly at: Minutes;
  readonly author: PostAuthor;
  readonly text: string;
  /** The key post's id, where it can be answered or moderated. */
  readonly key?: string;
  readonly state?: 'queued' | 'open' | 'answered' | 'moderated' | 'expired';
  readonly why?: 'reach' | 'danger' | 'human';
  readonly isSlip?: boolean;
  readonly isBypass?: boolean;
  readonly thread: readonly FeedPost[];
}

/** A row of the feed: an authored post with its thread, or one of the unnamed crowd whose words are made when it is shown. */
export type FeedRow =
  | { readonly type: 'post'; readonly id: string; readonly at: Minutes; readonly platform: string; readonly post: FeedPost }
  | { readonly type: 'chatter'; readonly id: string; readonly at: Minutes; readonly platform: string; readonly post: ChatterPost };

export interface FeedView {
  readonly rows: readonly FeedRow[];
  /** Rows newer than `seenAt`, by platform. */
  readonly unread: ReadonlyMap<string, number>;
}

interface Seen {
  readonly reader: Parameters<typeof authoredPosts>[1];
  /** Until when the feed has been read. */
  readonly seenAt: Minutes;
}

/** What the team can read, newest first. Where it sees nothing, only what somebody carries to it appears. */
export function feedView(exercise: Exercise, { reader, seenAt }: Seen): FeedView {
  const rows: FeedRow[] = authoredPosts(exercise, reader).map((post) => ({
    type: 'post',
    id: post.id,
    at: post.at,
    platform: post.platform,
    post,
  }));
  const { byPlatform } = situation(exercise).figures;
  for (const post of chatter(exercise)) {
    const { platform, isSeen } = byPlatform[post.platform]!;
    if (isSeen) rows.push({ type: 'chatter', id: post.id, at: post.at, platform, post });
  }
  rows.sort((a, b) => b.at - a.at);
  const unread = new Map<string, number>();
  for (const { at, platform } of rows) {
    if (at <= seenAt) break;
    unread.set(platform, (unread.get(platform) ?? 0) + 1);
  }
  return { rows, unread };
}
