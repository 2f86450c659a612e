import { expect, it } from 'vitest';
import { advance } from '../../src/exercise/advance.ts';
import { check } from '../../src/exercise/decide.ts';
import { choices } from '../../src/exercise/choices.ts';
import type { Act, Wording } from '../../src/exercise/decision.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { start } from '../../src/exercise/start.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { minutes } from '../../src/quantity/units.ts';
import { act, begin, lantern, own, until } from './lantern.ts';

/** Everything that can be put together from what is offered, each part once by itself and all together. */
function* composed(exercise: Exercise): Generator<Act> {
  const { replyTo, kinds, blocks, channels } = choices(exercise, exercise.register.player.id).compose;
  const ofBlocks = blocks.map((id): Wording => ({ from: 'blocks', blocks: [id] }));
  const all: Wording = { from: 'blocks', blocks };
  for (const wording of [own(), ...(blocks.length > 0 ? [all, ...ofBlocks] : [])]) {
    for (const post of replyTo) yield { type: 'reply', post, wording };
    for (const kind of kinds) yield { type: 'draft', kind, wording, channels };
  }
  for (const channel of channels) yield { type: 'draft', kind: kinds[0]!, wording: own(), channels: [channel] };
}

it('[EX-52] offers parts for own composition that can be used, each and all together, whenever it is', () => {
  const scenario = lantern((file) => {
    const guarded = { type: 'fact', params: { fact: 'short-circuit', status: ['confirmed', 'public'] } };
    (file['blocks']!['position'] as never as object[]).push({
      id: 'known',
      text: { de: 'Charge 7 ist es.', en: 'It is batch 7.' },
      features: { claims: [{ fact: 'short-circuit', stance: 'asserts' }] },
      requires: guarded,
    });
  });
  let tried = 0;
  for (const seed of [1, 2, 3, 4, 5]) {
    const exercise = start(scenario, seedOf(seed), setupOf(scenario, 'exemplary'));
    act(exercise, { type: 'ask', role: 'lab', fact: 'short-circuit' });
    while (exercise.now < 240) {
      for (const one of composed(exercise)) {
        expect(check(exercise, one, 'lead'), JSON.stringify(one)).toBeUndefined();
        tried++;
      }
      advance(exercise, minutes(exercise.now + 20));
    }
  }
  expect(tried).toBeGreaterThan(300);
});

it('[EX-52] holds blocks back until their condition holds, and offers nothing to who is not at the desk', () => {
  const scenario = lantern((file) => {
    Object.assign(file['blocks']!['opening']![0]!, { requires: { type: 'hoursElapsed', params: { atLeast: 2 } } });
  });
  const exercise = begin({ scenario });
  const blocks = (): readonly string[] => choices(exercise, 'lead').compose.blocks;
  expect(blocks()).not.toContain('hello');
  expect(act(exercise, { type: 'draft', kind: 'holding', wording: { from: 'blocks', blocks: ['hello'] }, channels: ['wire'] })).toBe(
    'conditionUnmet',
  );
  until(exercise, 120);
  expect(blocks()).toContain('hello');
  const nothing = { isOnDuty: false, list: [], compose: { replyTo: [], kinds: [], blocks: [], channels: [] } };
  expect(choices(exercise, 'desk')).toEqual(nothing);
  until(exercise, 240);
  expect(choices(exercise, 'lead')).toEqual(nothing);
});
