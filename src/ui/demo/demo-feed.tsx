import { useMemo } from 'react';
import { feedView } from '../../view/feed.ts';
import { ChatterRow, PostRow } from '../desk/feed-post.tsx';
import { useDesk } from '../desk/desk-context.tsx';
import { useReader, useSay } from '../reader.tsx';
import '../desk/feed.css';

/** So many posts make a storm; the full desk has them all. */
const ROOM = 12;

/** What is being written outside right now, newest first. */
export function DemoFeed() {
  const t = useSay();
  const reader = useReader();
  const { session, moment } = useDesk();
  const { seenAt } = session;
  const feed = useMemo(() => feedView(moment.exercise, { reader, seenAt }), [moment, reader, seenAt]);
  const fresh = [...feed.unread.values()].reduce((sum, n) => sum + n, 0);
  const rows = feed.rows.slice(0, ROOM);
  return (
    <section className="demo-feed" aria-labelledby="demo-feed">
      <h2 id="demo-feed">
        {t('desk.feed')} {fresh > 0 && <span className="tag is-signal number">{t('demo.fresh', { n: fresh })}</span>}
      </h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="demo-posts" role="feed" aria-busy="false" aria-label={t('feed.label')} tabIndex={0}>
        {rows.map((row, at) =>
          row.type === 'chatter' ? (
            <ChatterRow key={row.id} row={row} place={{ at, of: rows.length }} />
          ) : (
            <PostRow key={row.id} post={row.post} place={{ at, of: rows.length }} />
          ),
        )}
      </div>
    </section>
  );
}
