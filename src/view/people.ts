import { say } from '../message/catalogue.ts';
import { clockText, momentOf } from '../quantity/clock.ts';
import { minutes, STEP } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';
import { isOnDuty, nextDuty } from '../exercise/duty.ts';
import type { Exercise } from '../exercise/start.ts';
import type { Role } from '../scenario/cast.ts';
import { timeWords } from './moments.ts';
import { wordsOf } from './words.ts';
import type { Reader } from './words.ts';

/** A person as the team sees it. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly function: string;
  readonly about: string;
  readonly kind: Role['kind'];
  readonly isThere: boolean;
  /** 'bis 17:30' or 'wieder ab Fr 08:00'. */
  readonly presence: string;
  readonly busy: string;
  readonly strain: string;
  /** 0 … 4, for a mark beside the word. */
  readonly strainStep: number;
  readonly order: { readonly text: string; readonly scope: string; readonly until: string; readonly answers: number } | undefined;
}

/** The player, the team, and everybody who can be asked. */
export function peopleView(exercise: Exercise, reader: Reader): PersonView[] {
  return exercise.scenario.cast.map((role) => personView(exercise, role, reader));
}

function personView(exercise: Exercise, role: Role, reader: Reader): PersonView {
  const person = exercise.people.get(role.id);
  const isThere = isOnDuty(exercise, role.id, exercise.now);
  const busyUntil = person?.busyUntil ?? 0;
  const step = strainStep(person?.strain ?? 0);
  return {
    id: role.id,
    name: role.name,
    function: wordsOf(exercise, role.function, reader),
    about: wordsOf(exercise, role.about, reader),
    kind: role.kind,
    isThere,
    presence: presence(exercise, role.id, { isThere, reader }),
    busy:
      busyUntil > exercise.now
        ? say({ key: 'people.busy', values: { time: timeWords(exercise, busyUntil as Minutes, reader.language) } }, reader.language)
        : '',
    strain: say({ key: STRAIN[step]! }, reader.language),
    strainStep: step,
    order: orderOf(exercise, role.id, reader),
  };
}

const STRAIN = ['strain.rested', 'strain.busy', 'strain.tired', 'strain.worn', 'strain.out'] as const;
const strainStep = (strain: number): number => (strain < 25 ? 0 : strain < 45 ? 1 : strain < 65 ? 2 : strain < 85 ? 3 : 4);

function presence(exercise: Exercise, role: string, { isThere, reader }: { readonly isThere: boolean; readonly reader: Reader }): string {
  const { language } = reader;
  const arrives = exercise.calledIn.get(role);
  if (!isThere && arrives !== undefined && arrives > exercise.now)
    return say({ key: 'people.arrives', values: { time: timeWords(exercise, arrives, language) } }, language);
  if (!isThere) {
    const back = nextDuty(exercise, role, exercise.now);
    return back - exercise.now >= WEEK
      ? say({ key: 'people.away' }, language)
      : say({ key: 'people.back', values: { time: timeWords(exercise, back, language) } }, language);
  }
  for (let at = exercise.now; at < exercise.now + DAY; at = minutes(at + STEP)) {
    if (!isOnDuty(exercise, role, at))
      return say({ key: 'people.until', values: { time: clockText(momentOf(exercise.start, minutes(at - (at % STEP)))) } }, language);
  }
  return say({ key: 'people.always' }, language);
}

const DAY = 24 * 60;
const WEEK = 7 * DAY;

function orderOf(exercise: Exercise, role: string, reader: Reader): PersonView['order'] {
  const order = exercise.orders.get(role);
  const wording = order && exercise.register.passages.get(order.wording);
  if (!order || !wording) return undefined;
  return {
    text: wordsOf(exercise, wording.label, reader),
    scope: say({ key: `scope.${order.scope}` }, reader.language),
    until: timeWords(exercise, order.until, reader.language),
    answers: order.answers,
  };
}
