import { minutes } from '../../src/quantity/units.ts';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/exercise/decision.ts';
import { CONTACTS } from '../../src/exercise/decision.ts';
import { moveFact } from '../../src/exercise/facts.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import { moveVoice } from '../../src/exercise/voices.ts';
import { act, begin as beginAt, happened, lantern, own, until } from './lantern.ts';

const begin = (given: Parameters<typeof beginAt>[0] = {}): Exercise => beginAt({ house: ['monitoring'], ...given });
const contact = (exercise: Exercise, how: Contact, voice = 'anna') => act(exercise, { type: 'contact', voice, how });
const refusals = (exercise: Exercise): Record<string, string | undefined> =>
  Object.fromEntries(CONTACTS.map((how) => [how, contact(exercise, how)]));

/** The sample with Anna in another part of the public. */
const annaAmong = (segment: string) =>
  lantern((file) => {
    file['voices']![0]!['segment'] = segment as never;
  });

describe('contact with a voice', () => {
  it('[EX-46] is private with a stranger; thanks and recruiting are for friends, facts for friends when there are any', () => {
    expect(refusals(begin())).toEqual({
      private: undefined,
      closePublicly: 'conditionUnmet',
      thank: 'conditionUnmet',
      supplyFacts: 'conditionUnmet',
      recruit: 'conditionUnmet',
    });
    const friend = begin({ scenario: annaAmong('advocates') });
    expect(refusals(friend)).toMatchObject({ thank: undefined, recruit: undefined, supplyFacts: 'conditionUnmet' });
    moveFact(friend, 'short-circuit', { to: 'confirmed', by: 'firm' });
    expect(contact(friend, 'supplyFacts')).toBeUndefined();
    expect(contact(begin({ scenario: annaAmong('trolls') }), 'private')).toBe('nothingToSay');
    expect(contact(begin(), 'private', 'nobody')).toBe('unknownObject');
  });

  it('[EX-46] by private message helps the one, and opens the way to close the case in public', () => {
    const exercise = begin();
    exercise.remedies.set('exchange', { remedy: 'exchange', orderedAt: minutes(0), cause: 'x', state: 'agreed' });
    contact(exercise, 'private');
    expect(contact(exercise, 'private')).toBe('alreadyDone');
    until(exercise, 14);
    expect(exercise.voices.get('anna')!.state).toBe('asks');
    until(exercise, 15);
    expect(exercise.voices.get('anna')!.state).toBe('helped');
    expect(contact(exercise, 'closePublicly')).toBeUndefined();
    until(exercise, 30);
    expect(happened(exercise, 'voice.contacted').map(({ how }) => how)).toEqual(['private', 'closePublicly']);
    expect(exercise.takenIn.has('empathicReplies')).toBe(true);
  });

  it('[EX-46] by private message is worth more after an answer that all could read', () => {
    const trustAfter = (isAnswered: boolean, isContacted: boolean): number => {
      const exercise = begin();
      if (isAnswered) act(exercise, { type: 'reply', post: 'blister', wording: own({ tone: 'human', elements: ['instruction'] }) });
      until(exercise, 100);
      if (isContacted) contact(exercise, 'private');
      until(exercise, 120);
      return exercise.world.trust;
    };
    const gain = (isAnswered: boolean): number => trustAfter(isAnswered, true) - trustAfter(isAnswered, false);
    expect(gain(false)).toBeGreaterThan(0);
    expect(gain(true)).toBeGreaterThan(gain(false));
  });

  it('[EX-46] does not help those who are stuck while no relief is under way (P13)', () => {
    const exercise = begin();
    contact(exercise, 'private');
    until(exercise, 20);
    expect(exercise.voices.get('anna')!.state).toBe('asks');
  });

  it('[EX-46] does not win back who has turned', () => {
    const exercise = begin();
    moveVoice(exercise, 'anna', { to: 'turned', cause: 'x' });
    contact(exercise, 'private');
    until(exercise, 20);
    expect(exercise.voices.get('anna')!.state).toBe('turned');
  });

  it('[EX-46] by covert recruiting is unlawful, and often found out', () => {
    const scenario = annaAmong('advocates');
    const exposed = Array.from({ length: 80 }, (_, at) => {
      const exercise = begin({ scenario, seed: (at + 1) * 101 });
      contact(exercise, 'recruit');
      until(exercise, 15 + 149);
      expect(exercise.legalRisk).toBe(14);
      expect(happened(exercise, 'recruiting.exposed')).toEqual([]);
      until(exercise, 15 + 150);
      const isExposed = happened(exercise, 'recruiting.exposed').length === 1;
      expect(exercise.voices.get('anna')!.state === 'turned').toBe(isExposed);
      return isExposed;
    }).filter(Boolean).length;
    expect(exposed / 80).toBeGreaterThan(0.45);
    expect(exposed / 80).toBeLessThan(0.75);
  });
});
