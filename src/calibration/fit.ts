import { ln } from '../quantity/exact.ts';
import { expectedHours, type Curve, type Frame } from './curve.ts';
import { freedom, improve, targetOf, type Candidate, type Care, type Observed, type Question, type Target } from './search.ts';
import { starts, variations, withPulses } from './starts.ts';

/** A curve that explains a series, and how well. */
export type Fit = {
  readonly curve: Curve;
  readonly frame: Frame;
  /** Posts of each hour that the curve expects. */
  readonly expected: Float64Array;
  readonly r2: number;
};

const GLANCE: Care = { forSmall: 0.7, rounds: 4, gain: 1e-3 };
const LOOK: Care = { forSmall: 0.5, rounds: 25, gain: 1e-4 };
const STUDY: Care = { forSmall: 0.25, rounds: 120, gain: 1e-7 };

/**
 * The storm that explains a series best. From a fixed list of starts, first without a pulse, then with one, each time many
 * glances, some looks, and a long study of the best; a pulse stays only if it explains more than its three numbers cost.
 */
export function fit(question: Question): Fit {
  const target = targetOf(question);
  const glance = (from: readonly Unmeasured[]): Candidate[] => from.map((one) => improve(target, one, GLANCE));
  const begun = question.frames.flatMap((frame) => starts(question, target).map((curve) => ({ curve, frame })));
  const simple = shaken(target, looks(target, glance(begun)));
  const pulsed = shaken(target, looks(target, glance(simple.slice(0, 3).flatMap((one) => withPulses(one, question)))));
  const study = (found: readonly Candidate[]): Candidate[] => found.slice(0, 3).map((one) => improve(target, one, STUDY));
  const best = (found: readonly Candidate[]): Candidate => found.reduce((a, b) => (worth(target, b) < worth(target, a) ? b : a));
  const plain = best(study(simple));
  const isSeen = seenIn(question);
  const seen = study(pulsed.filter(isSeen)).filter((one) => isSeen(one) && gain(question, plain, one) >= LEAST_GAIN);
  const { curve, frame } = best([plain, ...seen]);
  const expected = expectedHours(curve, frame);
  return { curve, frame, expected, r2: explained(question.observed, expected) };
}

/** Share of the ups and downs that a second push must explain: a smaller one is as likely a fault of the day curve. */
const LEAST_GAIN = 0.02;

function gain({ observed }: Question, plain: Candidate, pulsed: Candidate): number {
  const r2 = ({ curve, frame }: Candidate): number => explained(observed, expectedHours(curve, frame));
  return r2(pulsed) - r2(plain);
}

/** A push that sets in where nothing was counted would be an invention. */
const seenIn =
  ({ observed }: Question) =>
  ({ curve: { pulse } }: Candidate): boolean =>
    pulse === undefined || !Number.isNaN(observed[Math.min(observed.length - 1, Math.floor(pulse.at))]);

type Unmeasured = Pick<Candidate, 'curve' | 'frame'>;
const byMisfit = (a: Candidate, b: Candidate): number => a.misfit - b.misfit;

const looks = (target: Target, glanced: readonly Candidate[]): Candidate[] =>
  [...glanced]
    .sort(byMisfit)
    .slice(0, 6)
    .map((one) => improve(target, one, LOOK))
    .sort(byMisfit);

/** The best ones varied, in case they rest in a hollow beside the valley. */
function shaken(target: Target, found: readonly Candidate[]): Candidate[] {
  const varied = found
    .slice(0, 2)
    .flatMap(variations)
    .map((one) => improve(target, one, GLANCE));
  return [...found, ...looks(target, varied).slice(0, 3)].sort(byMisfit);
}

/** Schwarz's criterion: what is left unexplained, and a price for every number. */
const worth = ({ known }: Target, { misfit, curve }: Candidate): number =>
  known.length * ln(Math.max(misfit, 1e-9)) + freedom(curve) * ln(known.length);

/** R²: the share of the ups and downs of a series that a curve explains. */
export function explained(observed: Observed, expected: Float64Array): number {
  let known = 0;
  let sum = 0;
  observed.forEach((count) => {
    if (count !== count) return;
    known += 1;
    sum += count;
  });
  let all = 0;
  let left = 0;
  observed.forEach((count, hour) => {
    if (count !== count) return;
    all += (count - sum / known) * (count - sum / known);
    left += (count - expected[hour]!) * (count - expected[hour]!);
  });
  return all > 0 ? 1 - left / all : 0;
}
