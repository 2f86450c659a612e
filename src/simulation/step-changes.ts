import { lnRatio, logMean } from './divisia.ts';
import type { World } from './state.ts';
import { PARTS } from './storm.ts';
import { ATTENTION, COLUMN, COLUMNS, type Trace } from './trace.ts';

/** What a change of the expected posts is put down to, besides the responses. */
export const TERMS = [
  /** Earlier posts that are still being read: talk about talk. */
  'attention',
  /** Large accounts that joined in. */
  'amplifiers',
  /** What the firm's own statements stirred up. */
  'statements',
  'arousal',
  'trust',
  'ageing',
  /** The audience is used up. */
  'saturation',
  /** The bound of the reproduction number. */
  'cap',
  'timeOfDay',
  'spillOver',
  'media',
  'cases',
  'exposures',
  'seed',
  'publicity',
] as const;
export type Term = (typeof TERMS)[number];

/** Column of each term; a column for each response follows them. */
const AT = Object.fromEntries(TERMS.map((term, at) => [term, at])) as Record<Term, number>;

/** A traced run, one step of which is compared with the one before. */
type Sheet = {
  readonly world: World;
  readonly trace: Trace;
  /** Δ ln of the factors that all platforms share, by column; of the responses, those that act everywhere. */
  readonly shared: Float64Array;
  /** Places of the responses whose weights differ from platform to platform. */
  readonly uneven: readonly number[];
  /** Where the changes of the step are added up, by column. */
  readonly changes: Float64Array;
};

/** Goes through the run and hands over the change of the expected posts in each step, by column. It is read at once: the next overwrites it. */
export function eachStepChange(world: World, trace: Trace, hear: (step: number, changes: Float64Array) => void): void {
  const columns = TERMS.length + world.responses.length;
  const uneven = world.responses.flatMap(({ isEverywhere }, at) => (isEverywhere ? [] : [at]));
  const sheet: Sheet = { world, trace, uneven, shared: new Float64Array(columns), changes: new Float64Array(columns) };
  for (let step = 0; step < world.step; step++) {
    sheet.changes.fill(0);
    compareSpread(sheet, step);
    compareOthers(sheet, step);
    hear(step, sheet.changes);
  }
}

/** Shares the change of the spread out among its factors (LMDI-I): each is owed the logarithmic mean times Δ ln of it. */
function compareSpread(sheet: Sheet, step: number): void {
  const { world, trace, shared, changes } = sheet;
  const stride = world.platformCount * COLUMNS;
  const common = step === 0 ? 0 : compareShared(sheet, step);
  let means = 0;
  for (let platform = 0; platform < world.platformCount; platform++) {
    const at = step * stride + platform * COLUMNS;
    const after = trace.notes[at]!;
    const before = step === 0 ? 0 : trace.notes[at - stride]!;
    if (after > 0 && before > 0) means += compareProduct(sheet, { step, platform, at }, common);
    else if (after !== before) compareWithNothing(sheet, at, after - before);
  }
  if (means !== 0) for (let column = 0; column < shared.length; column++) changes[column]! += means * shared[column]!;
}

/** Fills in Δ ln of the factors that all platforms share, and gives their sum. */
function compareShared({ world, trace, shared, uneven }: Sheet, step: number): number {
  const { plan, responses } = world;
  shared[AT.arousal] = plan.byArousal * (trace.arousal[step]! - trace.arousal[step - 1]!);
  shared[AT.trust] = -plan.byTrust * (trace.trust[step]! - trace.trust[step - 1]!);
  shared[AT.ageing] = -plan.ageing;
  shared[AT.timeOfDay] = lnRatio(trace.season[step]!, trace.season[step - 1]!);
  let sum = shared[AT.arousal]! + shared[AT.trust]! + shared[AT.ageing]! + shared[AT.timeOfDay]!;
  for (let at = 0; at < responses.length; at++) {
    if (uneven.length > 0 && uneven.includes(at)) continue;
    sum += shared[TERMS.length + at] = responseShift(trace, { at, weight: 1 }, step);
  }
  return sum;
}

/** Δ ln of what a response does to the reproduction number. */
function responseShift({ changes }: Trace, { at, weight }: { readonly at: number; readonly weight: number }, step: number): number {
  const change = changes[at];
  return change ? lnRatio(1 + change[step]! * weight, 1 + change[step - 1]! * weight) : 0;
}

type Place = { readonly step: number; readonly platform: number; readonly at: number };

/** What is owed to the factors of one platform; gives the logarithmic mean, for those that all platforms share. */
function compareProduct(sheet: Sheet, { step, platform, at }: Place, common: number): number {
  const { world, trace, uneven, changes } = sheet;
  const { notes } = trace;
  const was = at - world.platformCount * COLUMNS;
  const attention = lnRatio(notes[at + COLUMN.attention]!, notes[was + COLUMN.attention]!);
  const saturation =
    lnRatio(notes[at + COLUMN.room]!, notes[was + COLUMN.room]!) + lnRatio(notes[at + COLUMN.cut]!, notes[was + COLUMN.cut]!);
  const bounds = lnRatio(boundOf(sheet, at), boundOf(sheet, was));
  let ratio = common + attention + saturation + bounds;
  for (const one of uneven) ratio += shiftOn(sheet, { step, platform, at: one });
  const mean = logMean(notes[at]!, notes[was]!, ratio);
  for (const one of uneven) changes[TERMS.length + one]! += mean * shiftOn(sheet, { step, platform, at: one });
  changes[AT.attention]! += mean * attention;
  changes[AT.saturation]! += mean * saturation;
  changes[AT.cap]! += mean * bounds;
  // Most attention on most platforms is owed to posts alone.
  if (isOwedToMore(notes, at) || isOwedToMore(notes, was)) {
    tellAttentionApart(sheet, at, mean / logMean(notes[at + COLUMN.attention]!, notes[was + COLUMN.attention]!, attention));
  }
  return mean;
}

/** Δ ln of what the response at a place in the list does to the reproduction number of one platform. */
const shiftOn = ({ world, trace }: Sheet, { step, platform, at }: Place): number =>
  responseShift(trace, { at, weight: world.responses[at]!.weights[platform]! }, step);

/** Large accounts or statements of the firm have a part in the attention. */
const isOwedToMore = (notes: Float64Array, at: number): boolean =>
  notes[at + COLUMN.attention + 1] !== 0 || notes[at + COLUMN.attention + 2] !== 0;

/** What its bound leaves of the reproduction number. */
function boundOf({ world, trace }: Sheet, at: number): number {
  const wanted = trace.notes[at + COLUMN.wanted]!;
  return wanted > world.plan.cap ? world.plan.cap / wanted : 1;
}

/** Where a product sets out from nothing or ends there, the whole change is owed to the factor that was nothing. */
function compareWithNothing(sheet: Sheet, at: number, change: number): void {
  const { world, trace, changes } = sheet;
  const was = at - world.platformCount * COLUMNS;
  const felt = trace.notes[at + COLUMN.attention]!;
  const before = was < 0 ? 0 : trace.notes[was + COLUMN.attention]!;
  if ((change > 0 ? before : felt) > 0) {
    changes[AT.saturation]! += change;
    return;
  }
  changes[AT.attention]! += change;
  tellAttentionApart(sheet, at, change / (felt - before));
}

/** Attention adds up from its kinds, and so does its part of the change; `perUnit` are posts per unit of attention. */
function tellAttentionApart({ world, trace, changes }: Sheet, at: number, perUnit: number): void {
  const { notes } = trace;
  const was = at - world.platformCount * COLUMNS;
  for (let kind = 1; kind < ATTENTION.length; kind++) {
    const column = COLUMN.attention + kind;
    const part = perUnit * (notes[at + column]! - (was < 0 ? 0 : notes[was + column]!));
    changes[AT.attention + kind]! += part;
    changes[AT.attention]! -= part;
  }
}

/** The other parts are an amount times the time of day times the cut of the pool. */
function compareOthers(sheet: Sheet, step: number): void {
  const { world, trace, changes } = sheet;
  const { notes, season } = trace;
  const stride = world.platformCount * COLUMNS;
  const byTime = step === 0 ? 0 : lnRatio(season[step]!, season[step - 1]!);
  for (let at = step * stride; at < (step + 1) * stride; at += COLUMNS) {
    const byCut = step === 0 ? 0 : lnRatio(notes[at + COLUMN.cut]! || 1, notes[at - stride + COLUMN.cut]! || 1);
    for (let part = 1; part < PARTS.length; part++) {
      changes[OTHERS + part]! += notes[at + part]! - (step === 0 ? 0 : notes[at - stride + part]!);
    }
    // Within an hour of a large audience that is all.
    if (byTime !== 0 || byCut !== 0) shareOut(sheet, at, { byTime, byCut });
  }
}

/** Place of a part's own change is this and its number; the first part, the spread, has changes of its own. */
const OTHERS = AT.spillOver - 1;

/** Takes what is owed to the time of day and to the audience out of the change of each amount. */
function shareOut(
  { world, trace, changes }: Sheet,
  at: number,
  { byTime, byCut }: { readonly byTime: number; readonly byCut: number },
): void {
  const { notes } = trace;
  const was = at - world.platformCount * COLUMNS;
  for (let part = 1; part < PARTS.length; part++) {
    const after = notes[at + part]!;
    const before = notes[was + part]!;
    if (!(after > 0 && before > 0)) continue;
    const mean = logMean(after, before, lnRatio(after, before));
    changes[AT.timeOfDay]! += mean * byTime;
    changes[AT.saturation]! += mean * byCut;
    changes[OTHERS + part]! -= mean * (byTime + byCut);
  }
}
