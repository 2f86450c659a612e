import { describe, expect, it } from 'vitest';
import { MODERATIONS } from '../../src/exercise/decision.ts';
import type { Moderation } from '../../src/exercise/decision.ts';
import { CROWD, isRightToModerate } from '../../src/exercise/moderation.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import type { KeyPost } from '../../src/scenario/moment.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { act, begin as beginAt, happened, lantern, until } from './lantern.ts';

/** The sample with a key post of that nature. */
const withPost = (nature: KeyPost['nature'], isOwnPlace = true): Scenario =>
  lantern((file) => {
    file['keyPosts']![0]!['nature'] = nature as never;
    if (!isOwnPlace) delete (file['platforms']![0] as never as { account?: string }).account;
  });
const begin = (scenario: Scenario, seed = 7): Exercise => beginAt({ scenario, seed, house: ['monitoring'] });
const moderate = (exercise: Exercise, how: Moderation, post = 'blister') => act(exercise, { type: 'moderate', post, how });

const ALL: Readonly<Record<KeyPost['nature'], readonly Moderation[]>> = {
  criticism: [],
  question: ['pin'],
  praise: ['pin'],
  emergency: [],
  falsehood: ['secure'],
  insult: ['hide', 'delete', 'block', 'report', 'secure'],
  netiquette: ['hide', 'delete', 'block', 'report', 'close', 'secure'],
  threat: ['hide', 'delete', 'block', 'report', 'close', 'secure', 'protect', 'charge'],
};

describe('moderation', () => {
  it.each(Object.entries(ALL))('[EX-41] of %s is right by %j and by nothing else', (nature, right) => {
    const found = MODERATIONS.filter((how) => isRightToModerate(nature as KeyPost['nature'], how));
    expect(new Set(found)).toEqual(new Set(right));
  });

  it('[EX-41] takes effect when its minutes are spent', () => {
    const exercise = begin(withPost('insult'));
    expect(moderate(exercise, 'delete')).toBeUndefined();
    expect(happened(exercise, 'post.moderated')).toEqual([]);
    until(exercise, 2);
    expect(happened(exercise, 'post.moderated')).toMatchObject([{ at: 2, post: 'blister', how: 'delete', isRight: true }]);
    expect(exercise.deletions).toBe(0);
    expect(exercise.takenIn.has('goodModeration')).toBe(true);
    expect(happened(exercise, 'moderation.exposed')).toEqual([]);
  });

  it('[EX-41] of criticism by deleting is seen at once, and turns the one who wrote it', () => {
    const exercise = begin(withPost('criticism'));
    moderate(exercise, 'delete');
    until(exercise, 2);
    expect(happened(exercise, 'moderation.exposed')).toMatchObject([{ at: 2, post: 'blister' }]);
    expect(exercise.deletions).toBe(1);
    expect(exercise.voices.get('anna')!.state).toBe('turned');
    expect(exercise.takenIn.get('deletion')!.share).toBe(0.5);
  });

  it('[EX-41] of criticism by hiding is noticed sometimes, an hour and a half later', () => {
    const scenario = withPost('criticism');
    const seeds = Array.from({ length: 60 }, (_, at) => at + 1);
    const noticed = seeds.flatMap((seed) => {
      const exercise = begin(scenario, seed);
      moderate(exercise, 'hide');
      until(exercise, 91);
      expect(happened(exercise, 'moderation.exposed')).toEqual([]);
      until(exercise, 92);
      return happened(exercise, 'moderation.exposed');
    });
    expect(noticed.length / 60).toBeGreaterThan(0.15);
    expect(noticed.length / 60).toBeLessThan(0.55);
  });

  it('[EX-41] of a threat costs if it is removed before it was secured', () => {
    const hasty = begin(withPost('threat'));
    moderate(hasty, 'delete');
    until(hasty, 10);
    expect(hasty.legalRisk).toBe(3);
    const careful = begin(withPost('threat'));
    moderate(careful, 'secure');
    moderate(careful, 'delete');
    until(careful, 10);
    expect(careful.legalRisk).toBe(0);
  });

  it('[EX-41] is done once, not after the post is gone, and on a foreign page only by reporting and securing', () => {
    const exercise = begin(withPost('insult'));
    expect(moderate(exercise, 'secure')).toBeUndefined();
    expect(moderate(exercise, 'secure')).toBe('alreadyDone');
    moderate(exercise, 'delete');
    expect(moderate(exercise, 'report')).toBe('notOpen');
    expect(moderate(exercise, 'hide', 'nothing')).toBe('unknownObject');
    const foreign = begin(withPost('threat', false));
    const possible = MODERATIONS.filter((how) => moderate(foreign, how) === undefined);
    expect(possible).toEqual(['report', 'secure', 'protect', 'charge']);
  });

  it('[EX-41] of the crowd is all of a scandal, and can be repeated after three hours', () => {
    const exercise = begin(withPost('criticism'));
    expect(moderate(exercise, 'pin', CROWD)).toBe('unknownObject');
    expect(moderate(exercise, 'delete', CROWD)).toBeUndefined();
    until(exercise, 179);
    expect(exercise.deletions).toBe(1);
    expect(exercise.takenIn.get('deletion')!.share).toBe(1);
    expect(moderate(exercise, 'hide', CROWD)).toBe('alreadyDone');
    until(exercise, 180);
    expect(moderate(exercise, 'hide', CROWD)).toBeUndefined();
  });

  it('[EX-41] that protects threatened colleagues is felt by all of them', () => {
    const strain = (how: Moderation): number => {
      const exercise = begin(withPost('threat'));
      moderate(exercise, how);
      until(exercise, 50);
      return exercise.people.get('desk')!.strain;
    };
    expect(strain('protect')).toBe(strain('secure') - 4);
  });
});
