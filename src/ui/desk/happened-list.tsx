import { useState } from 'react';
import { foremost, happened } from '../../view/happened.ts';
import { timeWords } from '../../view/moments.ts';
import { Icon } from '../look/icon.tsx';
import { useReader, useSay } from '../reader.tsx';
import type { Session } from '../session.ts';

const ROOM = 5;
/** After a night that nobody has watched there is more to tell. */
const ROOM_AFTER_NIGHT = 9;

/** A call or a paper is told where it is asked. */
const SPEAKS_FOR_ITSELF: readonly string[] = ['inject', 'paper'];

/** "Was geschah": what got through since the last stop, the most important first to be kept, in the order of time. */
export function HappenedList({ session }: { readonly session: Session }) {
  const t = useSay();
  const reader = useReader();
  const [opened, setOpened] = useState(-1);
  const { stretch, exercise } = session;
  if (stretch.to === stretch.from) return null;
  const lines = happened(exercise, stretch, reader);
  if (lines.length === 0 && SPEAKS_FOR_ITSELF.includes(session.stop.reason)) return null;
  const isOpen = opened === stretch.to;
  const room = session.stop.reason === 'shift' ? ROOM_AFTER_NIGHT : ROOM;
  const shown = isOpen ? lines : foremost(lines, room);
  const hidden = lines.length - shown.length;
  return (
    <section className="happened" aria-labelledby="happened">
      <h3 id="happened">
        {t('happened.title')}{' '}
        <span className="soft number">
          {t('happened.span', {
            from: timeWords(exercise, stretch.from, reader.language),
            to: timeWords(exercise, stretch.to, reader.language),
          })}
        </span>
      </h3>
      {lines.length === 0 && <p className="soft">{t('happened.quiet')}</p>}
      <ul>
        {shown.map((line) => (
          <li key={line.id} className={`weight-${line.weight}`}>
            <Icon name={line.icon} size={15} />
            <span className="happened-time number">{line.time}</span>
            <span>{line.text}</span>
          </li>
        ))}
      </ul>
      {(hidden > 0 || isOpen) && lines.length > room && (
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpened(isOpen ? -1 : stretch.to)}>
          {isOpen ? t('happened.less') : t('happened.more', { n: hidden })}
        </button>
      )}
    </section>
  );
}
