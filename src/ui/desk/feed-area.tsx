import { memo, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { feedView } from '../../view/feed.ts';
import type { FeedRow } from '../../view/feed.ts';
import { situation } from '../../exercise/situation.ts';
import { platformName } from '../../view/names.ts';
import { Icon } from '../look/icon.tsx';
import { PlatformMark } from '../look/platform-mark.tsx';
import { useReader, useSay } from '../reader.tsx';
import { DeskProvider, useDesk } from './desk-context.tsx';
import { ChatterRow, PostRow } from './feed-post.tsx';
import { HintNote } from './hint-note.tsx';
import { CrowdMenu } from './moderate-menu.tsx';
import './feed.css';

type Filter = 'everything' | 'key' | 'echoes' | 'ours';
const FILTERS: readonly Filter[] = ['everything', 'key', 'echoes', 'ours'];
const OURS: readonly string[] = ['own', 'colleague', 'planned'];

function fits(row: FeedRow, filter: Filter): boolean {
  if (filter === 'everything') return true;
  if (row.type === 'chatter') return false;
  if (filter === 'key') return row.post.kind === 'key' || row.post.kind === 'voice';
  return filter === 'echoes' ? row.post.kind === 'echo' : OURS.includes(row.post.kind);
}

/** The feed follows a moment behind the rest of the desk, so that what was pressed is answered first. */
export function FeedArea() {
  const tools = useDeferredValue(useDesk());
  return (
    <DeskProvider value={tools}>
      <Feed />
    </DeskProvider>
  );
}

/** The feed as a monitoring tool shows it: platforms, filter, what is new, and fog where nothing can be seen. */
const Feed = memo(function Feed() {
  const t = useSay();
  const reader = useReader();
  const { session, moment } = useDesk();
  const { exercise } = moment;
  const { seenAt } = session;
  const [platform, setPlatform] = useState('all');
  const [filter, setFilter] = useState<Filter>('everything');
  const feed = useMemo(() => feedView(moment.exercise, { reader, seenAt }), [moment, reader, seenAt]);
  const rows = useMemo(
    () => feed.rows.filter((row) => (platform === 'all' || row.platform === platform) && fits(row, filter)),
    [feed, platform, filter],
  );
  const { byPlatform } = situation(exercise).figures;
  const isFogged = byPlatform.find((one) => one.platform === platform)?.isSeen === false;
  const unseen = byPlatform.filter(({ isSeen }) => !isSeen).map((one) => platformName(exercise, one.platform, reader));
  return (
    <div className="feed">
      <div className="feed-head">
        <h2 id="feed-heading" tabIndex={-1}>
          {t('desk.feed')}
        </h2>
        <CrowdMenu />
        <label className="feed-filter">
          <span className="label">{t('feed.show')}</span>
          <select className="field" value={filter} onChange={(event) => setFilter(event.target.value as Filter)}>
            {FILTERS.map((value) => (
              <option key={value} value={value}>
                {t(`feed.${value}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <PlatformTabs chosen={platform} unread={feed.unread} onChoose={setPlatform} />
      <HintNote at="feed" />
      {isFogged && (
        <p className="fog">
          <Icon name="fog" /> <strong>{t('feed.fog')}.</strong> {t('feed.fogAbout')}
        </p>
      )}
      {platform === 'all' && unseen.length > 0 && (
        <p className="fog-line">
          <Icon name="fog" size={16} /> {t('feed.fogSome', { platforms: unseen.join(', ') })}
        </p>
      )}
      <FeedList key={platform + filter} rows={rows} isFogged={isFogged} isStill={feed.rows.length === 0} />
    </div>
  );
});

interface TabsProps {
  readonly chosen: string;
  readonly unread: ReadonlyMap<string, number>;
  readonly onChoose: (platform: string) => void;
}

function PlatformTabs({ chosen, unread, onChoose }: TabsProps) {
  const t = useSay();
  const reader = useReader();
  const { session } = useDesk();
  const total = [...unread.values()].reduce((sum, n) => sum + n, 0);
  const tabs = [{ id: 'all', kind: '', name: t('feed.all'), n: total }].concat(
    session.exercise.scenario.platforms.map(({ id, kind }) => ({
      id,
      kind,
      name: platformName(session.exercise, id, reader),
      n: unread.get(id) ?? 0,
    })),
  );
  return (
    <div className="feed-tabs" role="group" aria-label={t('figures.platforms')}>
      {tabs.map(({ id, kind, name, n }) => (
        <button key={id} type="button" aria-pressed={chosen === id} onClick={() => onChoose(id)}>
          {kind !== '' && <PlatformMark kind={kind} size={16} />}
          {name}
          {n > 0 && (
            <span className="count number">
              {n > 99 ? '99+' : n}
              <span className="unseen"> {t('feed.unread', { n: '' })}</span>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

interface ListProps {
  readonly rows: readonly FeedRow[];
  readonly isFogged: boolean;
  /** Whether nobody has written anything anywhere so far. */
  readonly isStill: boolean;
}

function FeedList({ rows, isFogged, isStill }: ListProps) {
  const t = useSay();
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.type === 'chatter' ? 76 : 150),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  });
  const drawn = virtual.getVirtualItems();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div
      ref={scroller}
      className="feed-scroll"
      tabIndex={0}
      role={rows.length > 0 ? 'feed' : 'group'}
      aria-label={t('feed.label')}
      aria-busy="false"
    >
      {rows.length === 0 && !isFogged && <p className="feed-empty">{t(isStill ? 'feed.soon' : 'feed.empty')}</p>}
      <div className="feed-track" style={{ height: virtual.getTotalSize() }}>
        {/* The rows stand in the flow: one whose height is not known yet pushes the next instead of covering it. */}
        <div className="feed-rows" style={{ transform: `translateY(${drawn[0]?.start ?? 0}px)` }}>
          {drawn.map((item) => {
            const row = rows[item.index]!;
            return (
              <div key={item.key} ref={virtual.measureElement} data-index={item.index} className="feed-row">
                {row.type === 'chatter' ? (
                  <ChatterRow row={row} place={{ at: item.index, of: rows.length }} />
                ) : (
                  <PostRow post={row.post} place={{ at: item.index, of: rows.length }} />
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
