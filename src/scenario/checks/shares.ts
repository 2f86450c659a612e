import { placedMembers, type Draft } from '../draft.ts';
import type { Finding } from '../issue.ts';

const TOLERANCE = 0.01;
const sum = (shares: readonly number[]): number => shares.reduce((total, share) => total + share, 0);

/** SC-34 for one list of shares. A list with an unsound member is not added up. */
function* wrongSum(shares: readonly (number | undefined)[] | undefined, pointer: string): Generator<Finding> {
  if (!shares || shares.includes(undefined)) return;
  const total = sum(shares as readonly number[]);
  if (Math.abs(total - 1) <= TOLERANCE + 1e-9) return;
  yield { pointer, rule: 'SC-34', message: { key: 'scenario.wrongSum', values: { total: Math.round(total * 1000) / 1000 } } };
}

/** SC-34: goals, segments, platforms and the platforms of the affected each share out one whole; some truth can be drawn. */
export function* wrongShares({ sound }: Draft): Generator<Finding> {
  yield* wrongSum(
    sound.goals?.map((goal) => goal?.weight),
    '/goals',
  );
  yield* wrongSum(
    sound.segments?.map((segment) => segment?.share),
    '/segments',
  );
  yield* wrongSum(
    sound.platforms?.map((platform) => platform?.share),
    '/platforms',
  );
  for (const [source, pointer] of placedMembers(sound.storm?.cases, '/storm/cases')) {
    yield* wrongSum(Object.values(source.platforms), `${pointer}/platforms`);
  }
  const weights = sound.truths?.map((truth) => truth?.weight);
  if (weights && !weights.includes(undefined) && sum(weights as readonly number[]) <= 0) {
    yield { pointer: '/truths', rule: 'SC-34', message: { key: 'scenario.noTruth' } };
  }
}
