import { describe, expect, it } from 'vitest';
import { publish } from '../../src/exercise/publication.ts';
import type { ResponseKind } from '../../src/simulation/response.ts';
import { begin, features, lantern, own } from './lantern.ts';

const SCENARIO = lantern((file) => {
  Object.assign(file['platforms']![1]!, { kind: 'clips' });
});
const [COMMUNITY, CLIPS] = SCENARIO.platforms.map(({ id }) => id) as [string, string];

/** What the public makes of a release in the language of lawyers on these channels. */
function takenAs(channels: readonly string[]): ResponseKind[] {
  const exercise = begin({ scenario: SCENARIO });
  const given = features({ tone: 'legalese', elements: ['instruction'] });
  publish(exercise, {
    id: 'release',
    by: exercise.register.player.id,
    kind: 'statement',
    wording: own(given),
    text: { de: 'Mitteilung', en: 'Release' },
    features: given,
    channels,
    cause: 'release',
    isProofread: true,
  });
  return exercise.world.responses.map(({ kind }) => kind);
}

describe('a text that misses the culture of its channels', () => {
  it('[SIM-29] is mocked like a stock phrase, and one that fits one of them is not', () => {
    expect(takenAs([CLIPS])).toEqual(['holdingStatement', 'copyPaste']);
    expect(takenAs([COMMUNITY])).toEqual(['holdingStatement']);
    expect(takenAs([COMMUNITY, CLIPS])).toEqual(['holdingStatement']);
  });
});
