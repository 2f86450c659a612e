import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../src/exercise/start.ts';
import { hearReply, moveVoice, verdictOn } from '../../src/exercise/voices.ts';
import type { Publication } from '../../src/exercise/publication.ts';
import type { Features } from '../../src/scenario/features.ts';
import type { VoiceState } from '../../src/scenario/guard.ts';
import { act, begin, features, happened, own, until } from './lantern.ts';

const stateOf = (exercise: Exercise): VoiceState => exercise.voices.get('anna')!.state;
const helpful: Partial<Features> = { tone: 'human', elements: ['instruction'] };
const phrase: Partial<Features> = { tone: 'corporate', flaws: ['stock'] };

/** A reply as the one hears it who asked. */
const reply = (given: Partial<Features>, isSlip = false): Publication =>
  ({ features: features(given), isSlip, cause: 'reply:blister@0' }) as Publication;

describe('a voice', () => {
  it.each([
    ['substance in a human voice', helpful, 'helped'],
    ['substance, plainly', { elements: ['repair'] }, 'helped'],
    ['an honest not-yet with a time', { tone: 'human', elements: ['admitsUnknown', 'nextUpdate'] }, 'patient'],
    ['a not-yet without a time', { tone: 'human', elements: ['admitsUnknown'] }, 'fobbed'],
    ['a phrase', phrase, 'fobbed'],
    ['help in legalese', { tone: 'legalese', elements: ['instruction'] }, 'fobbed'],
    ['help with a flaw', { ...helpful, flaws: ['advertise'] }, 'fobbed'],
    ['mockery', { ...helpful, tone: 'snide' }, 'turned'],
    ['a threat', { ...helpful, flaws: ['threaten'] }, 'turned'],
    ['blame', { ...helpful, flaws: ['blameCustomers'] }, 'turned'],
  ] as const)('[EX-50] takes %s as what it is', (_, given, verdict) => {
    expect(verdictOn(features(given as Partial<Features>), false)).toBe(verdict);
  });

  it('[EX-50] takes a slip for a phrase, however kindly it was meant', () => {
    expect(verdictOn(features(helpful), true)).toBe('fobbed');
  });

  it('[EX-50] is fobbed off once, and turns when it happens again or after being ignored', () => {
    const twice = begin();
    hearReply(twice, 'anna', reply(phrase));
    expect(stateOf(twice)).toBe('fobbed');
    hearReply(twice, 'anna', reply(phrase));
    expect(stateOf(twice)).toBe('turned');
    const ignored = begin();
    moveVoice(ignored, 'anna', { to: 'ignored', cause: 'x' });
    hearReply(ignored, 'anna', reply(phrase));
    expect(stateOf(ignored)).toBe('turned');
  });

  it('[EX-50] is left where it is by an honest not-yet', () => {
    const exercise = begin();
    moveVoice(exercise, 'anna', { to: 'ignored', cause: 'x' });
    hearReply(exercise, 'anna', reply({ tone: 'human', elements: ['admitsUnknown', 'nextUpdate'] }));
    expect(stateOf(exercise)).toBe('ignored');
  });

  it('[EX-50] speaks within the hour after it has moved, unless it has moved on by then', () => {
    const exercise = begin();
    moveVoice(exercise, 'anna', { to: 'fobbed', cause: 'x' });
    until(exercise, 60);
    expect(happened(exercise, 'voice.spoke')).toMatchObject([{ voice: 'anna', state: 'fobbed', nth: 0 }]);
    expect(happened(exercise, 'voice.spoke')[0]!.at).toBeGreaterThanOrEqual(10);
    const moved = begin();
    moveVoice(moved, 'anna', { to: 'fobbed', cause: 'x' });
    until(moved, 5);
    moveVoice(moved, 'anna', { to: 'helped', cause: 'y' });
    until(moved, 65);
    expect(happened(moved, 'voice.spoke').map(({ state }) => state)).toEqual(['helped']);
  });

  it('[EX-50] does not move to where it is', () => {
    const exercise = begin();
    moveVoice(exercise, 'anna', { to: 'helped', cause: 'x' });
    moveVoice(exercise, 'anna', { to: 'helped', cause: 'y' });
    expect(happened(exercise, 'voice.moved')).toMatchObject([{ cause: 'x' }]);
  });

  it('[EX-50] is ignored when its post expires without an answer, and not when it was answered', () => {
    const silent = begin({ house: ['monitoring'] });
    const { expires } = silent.register.keyPosts.get('blister')!;
    until(silent, expires);
    expect(stateOf(silent)).toBe('ignored');
    const answered = begin({ house: ['monitoring'] });
    act(answered, { type: 'reply', post: 'blister', wording: own(helpful) });
    until(answered, expires);
    expect(['helped', 'fobbed']).toContain(stateOf(answered));
    expect(happened(answered, 'keyPost.expired')).toEqual([]);
  });
});
