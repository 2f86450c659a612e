import { seedOf, streamOf, uniform } from '../../src/quantity/chance.ts';
import { minutes } from '../../src/quantity/units.ts';
import { advance } from '../../src/exercise/advance.ts';
import { choices } from '../../src/exercise/choices.ts';
import { decide } from '../../src/exercise/decide.ts';
import { decisionId } from '../../src/exercise/decision.ts';
import type { Act, Wording } from '../../src/exercise/decision.ts';
import { start } from '../../src/exercise/start.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import type { HousePreset } from '../../src/scenario/firm.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { ELEMENTS, FLAWS, TONES } from '../../src/scenario/features.ts';
import type { Features, Flaw } from '../../src/scenario/features.ts';

const STREAM = streamOf('random player');
const HOUSES: readonly HousePreset[] = ['asFound', 'solid', 'exemplary'];
/** Acts at a stop, at most; now and then a long row of them. */
const AT_MOST = 4;

type Pick = <Value>(values: readonly Value[]) => Value;

/** A source of picks that is the same for the same number. */
function picker(number: number): Pick {
  const seed = seedOf(number);
  let nth = 0;
  return (values) => values[Math.floor(uniform(seed, STREAM, nth++) * values.length)]!;
}

/** Plays a whole exercise at random: what `choices` offers, what can be composed, and what cannot be done at all. */
export function playAtRandom(scenario: Scenario, number: number, to = minutes(scenario.hours * 60)): Exercise {
  const pick = picker(number);
  const exercise = start(scenario, seedOf(number), setupOf(scenario, pick(HOUSES)));
  while (exercise.ending === undefined && exercise.now < to) {
    act(exercise, pick);
    // "Weiter", or only a little further than the clock is now.
    advance(exercise, pick([to, minutes(Math.min(to, exercise.now + pick([1, 7, 60])))]));
  }
  return exercise;
}

function act(exercise: Exercise, pick: Pick): void {
  const by = exercise.register.player.id;
  for (let left = pick([...Array(AT_MOST + 1).keys()]); left > 0; left--) {
    const { list, compose } = choices(exercise, by);
    const offered = list.length > 0 ? [pick(list).act] : [];
    const one = pick([...offered, ...offered, ...offered, ...composed(compose, pick), impossible(exercise, pick)]);
    const decision = { id: decisionId(one, exercise.now, exercise.decisionIds), at: exercise.now, by, act: one };
    decide(exercise, decision);
  }
}

function* composed(compose: ReturnType<typeof choices>['compose'], pick: Pick): Generator<Act> {
  const { blocks, kinds, channels, replyTo } = compose;
  const flaws = pick<readonly Flaw[]>([[], [pick(FLAWS)]]);
  const features: Features = { tone: pick(TONES), elements: [pick(ELEMENTS)], flaws: [...flaws], claims: [], register: 'none' };
  const own: Wording = { from: 'own', text: 'Wir prüfen das und melden uns um 18 Uhr.', features };
  const wording = blocks.length === 0 ? own : pick<Wording>([own, { from: 'blocks', blocks: [pick(blocks), pick(blocks)] }]);
  if (kinds.length > 0 && channels.length > 0) yield { type: 'draft', kind: pick(kinds), wording, channels: [pick(channels)] };
  if (replyTo.length > 0) yield { type: 'reply', post: pick(replyTo), wording };
}

/** Acts that name what does not exist, or come at the wrong time. */
function impossible(exercise: Exercise, pick: Pick): Act {
  const id = pick(['nobody', 'lantern', 'desk', 'lead', 'rust', 'calm']);
  return pick<Act>([
    { type: 'publish', draft: `draft:${id}@0` },
    { type: 'argue', draft: `draft:${id}@0`, with: 'split' },
    { type: 'reply', post: id, wording: { from: 'option', option: id } },
    { type: 'draft', kind: 'statement', wording: { from: 'blocks', blocks: [] }, channels: [id] },
    { type: 'moderate', post: id, how: 'close' },
    { type: 'ask', role: id, fact: id },
    { type: 'order', colleague: id, wording: id, scope: 'all', until: minutes(exercise.now + 60) },
    { type: 'staff', how: 'handOver', role: id },
    { type: 'contact', voice: id, how: 'private' },
    { type: 'pledge', promise: id },
    { type: 'answer', inject: id, option: id },
    { type: 'situation', at: minutes(exercise.now) },
  ]);
}
