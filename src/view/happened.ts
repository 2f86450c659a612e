import { say } from '../message/catalogue.ts';
import type { Minutes } from '../quantity/units.ts';
import type { ExerciseEvent } from '../exercise/event.ts';
import type { Exercise } from '../exercise/start.ts';
import { houseLine } from './happened-house.ts';
import { publicLine } from './happened-public.ts';
import { learned } from './known.ts';
import { timeWords } from './moments.ts';
import type { Reader } from './words.ts';

export type LineIcon = 'storm' | 'feed' | 'paper' | 'team' | 'fact' | 'promise' | 'remedy' | 'news' | 'call';

/** One thing that happened, as a sentence. `weight`: what stays when there is room for little. */
export interface HappenedLine {
  readonly id: string;
  readonly at: Minutes;
  readonly time: string;
  readonly icon: LineIcon;
  readonly weight: 0 | 1 | 2;
  readonly text: string;
}

/** A line before its time is put into words. */
export type Told = Pick<HappenedLine, 'icon' | 'weight' | 'text'>;

const NOTHING_TO_TELL: readonly ExerciseEvent['type'][] = [
  'exercise.started',
  'exercise.ended',
  'decision.voided',
  'crowdPost.appeared',
  'voice.moved',
  'echo.appeared',
  'fact.asked',
  'fact.moved',
  'firmLevel.called',
  'order.given',
  'planned.stopped',
  'staff.called',
  'staff.briefed',
  'desk.handedOver',
  'voice.contacted',
  'legalRisk.changed',
];

/** What the desk has learned since, in sentences; equal kinds of reaction are counted together. */
export function happened(
  exercise: Exercise,
  since: { readonly firstEvent: number; readonly from: Minutes },
  reader: Reader,
): HappenedLine[] {
  const lines: HappenedLine[] = [];
  let echoes = 0;
  for (const { nth, event, at } of learned(exercise, since)) {
    if (event.type === 'echo.appeared') echoes++;
    const told = tell(exercise, event, reader);
    if (told) lines.push({ ...told, id: `${nth}`, at, time: timeWords(exercise, at, reader.language) });
  }
  if (echoes > 0) {
    const text = say({ key: 'happened.echoes', values: { n: echoes } }, reader.language);
    lines.push({ id: 'echoes', at: exercise.now, time: '', icon: 'feed', weight: 1, text });
  }
  return lines;
}

/** What still waits for an answer stands on the desk itself. */
const isStillAsked = (exercise: Exercise, event: ExerciseEvent): boolean =>
  event.type === 'inject.delivered' && exercise.injects.get(event.inject)?.state === 'open';

/** One event as a sentence; undefined for what is told elsewhere. */
export function tell(exercise: Exercise, event: ExerciseEvent, reader: Reader): Told | undefined {
  if (NOTHING_TO_TELL.includes(event.type) || isStillAsked(exercise, event)) return undefined;
  return publicLine(exercise, event, reader) ?? houseLine(exercise, event, reader);
}

/** The lines that matter most, in the order in which they happened. */
export function foremost(lines: readonly HappenedLine[], room: number): HappenedLine[] {
  const chosen = new Set([...lines].sort((a, b) => b.weight - a.weight || b.at - a.at).slice(0, room));
  return lines.filter((line) => chosen.has(line));
}
