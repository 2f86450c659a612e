import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { happened } from '../../view/happened.ts';
import { dayAndTime } from '../../view/moments.ts';
import { timeLapse, worldView } from '../../view/world-view.ts';
import type { WorldView } from '../../view/world-view.ts';
import { minutes } from '../../quantity/units.ts';
import { Icon } from '../look/icon.tsx';
import { painted } from '../painted.ts';
import { useReader, useSay } from '../reader.tsx';
import { useMoment } from '../session.ts';
import type { Session } from '../session.ts';
import type { TimeLapse } from './time-lapse.ts';
import './stage.css';

/** The world as the desk needs it: shows how it is, plays how it came. */
export interface WorldStage {
  show(view: WorldView): void;
  play(frames: readonly WorldView[], milliseconds: number): void;
  /** The time-lapse is over or skipped; the strip has its own size again. */
  settle(): void;
  close(): void;
}
/** Opens the world in an element; it may arrive long after the desk. */
export type OpenStage = (parent: HTMLElement, view: WorldView) => Promise<WorldStage>;

interface Props {
  readonly session: Session;
  readonly openStage: OpenStage | undefined;
  readonly lapse: TimeLapse;
  /** The world stands. */
  readonly onReady?: () => void;
}

/** The strip above the desk, kept free for the world from the start; while time passes it takes the whole screen. */
export function Stage({ session, openStage, lapse, onReady }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const world = useRef<WorldStage>(undefined);
  const { language } = useReader();
  const moment = useMoment(session);
  const { exercise } = session;
  const ready = useEffectEvent(() => onReady?.());
  const present = useEffectEvent(() => worldView(exercise, language));
  useEffect(() => {
    const parent = element.current;
    if (!parent || !openStage) return;
    let isGone = false;
    void openStage(parent, present()).then((stage) => {
      if (isGone) return stage.close();
      world.current = stage;
      ready();
    });
    return () => {
      isGone = true;
      world.current?.close();
      world.current = undefined;
    };
  }, [openStage]);
  useEffect(() => (lapse.isOn ? undefined : afterwards(() => world.current?.settle())), [lapse.isOn]);
  useEffect(
    () =>
      afterwards(() => {
        if (lapse.isOn) world.current?.play(timeLapse(moment.exercise, session.stretch, language), lapse.milliseconds);
        else world.current?.show(worldView(moment.exercise, language));
      }),
    [moment, language, lapse, session],
  );
  return (
    <div className={`stage is-${skyOf(worldView(exercise, language).minuteOfDay)}`} data-testid="stage">
      <div ref={element} className="stage-world" aria-hidden="true" />
      {lapse.isOn && <Passing session={session} lapse={lapse} />}
    </div>
  );
}

/** The desk answers first, then the world is drawn anew; until then it can be called off. */
function afterwards(draw: () => void): () => void {
  let isOff = false;
  void painted().then(() => isOff || draw());
  return () => {
    isOff = true;
  };
}

/** Sky behind the world until it is there, and where it cannot be drawn. */
function skyOf(minuteOfDay: number): 'night' | 'dawn' | 'day' | 'dusk' {
  const hour = minuteOfDay / 60;
  if (hour < 5 || hour >= 21) return 'night';
  if (hour < 8) return 'dawn';
  return hour < 17.5 ? 'day' : 'dusk';
}

const FRAME = 50;

/** The hours run past, and what happened comes in line by line. */
function Passing({ session, lapse }: { readonly session: Session; readonly lapse: TimeLapse }) {
  const t = useSay();
  const reader = useReader();
  const [share, setShare] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const { exercise, stretch } = session;
  useEffect(() => {
    button.current?.focus();
    const began = performance.now();
    const timer = setInterval(() => setShare(Math.min(1, (performance.now() - began) / (lapse.milliseconds * 0.85))), FRAME);
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') lapse.end();
    };
    document.addEventListener('keydown', leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('keydown', leave);
    };
  }, [lapse]);
  const at = minutes(Math.round(stretch.from + (stretch.to - stretch.from) * share));
  const all = useMemo(() => happened(exercise, stretch, reader), [exercise, stretch, reader]);
  const lines = all.filter((line) => line.at <= at && line.weight > 0);
  return (
    <section className="passing" aria-label={t('desk.passes')}>
      <p className="passing-clock number" aria-hidden="true">
        {dayAndTime(exercise, at, reader.language)}
      </p>
      <ul className="passing-lines" aria-hidden="true">
        {lines.slice(-3).map((line) => (
          <li key={line.id}>
            <Icon name={line.icon} size={16} /> <span className="number">{line.time}</span> {line.text}
          </li>
        ))}
      </ul>
      <button ref={button} type="button" className="button is-small on-bar" onClick={lapse.end}>
        {t('desk.skip')}
      </button>
    </section>
  );
}
