import type { MessageKey } from '../message/catalogue.ts';
import type { Assumption, Confidence, Letter } from '../simulation/assumption.ts';
import { ASSUMPTIONS, isAssumption } from '../simulation/assumptions.ts';
import type { AssumptionName } from '../simulation/assumptions.ts';

/** Values that an exercise sets in place of those of the model, by name. */
export type Changes = Readonly<Record<string, number>>;

/** One assumption of the model, ready to be read and changed. */
export interface AssumptionView {
  readonly name: AssumptionName;
  /** What the model assumes unless somebody changes it. */
  readonly value: number;
  readonly unit: MessageKey;
  readonly range: Assumption['range'];
  readonly letter: Letter;
  readonly confidence: Confidence;
  readonly source: string;
  /** The evidence bears the sign of the effect and not its size: true of all that responses do. */
  readonly isDirectionOnly: boolean;
}

/** What a link or a form may set: no more than anybody can keep in mind. */
export const MOST_CHANGES = 20;

/** Those on which a lesson hangs: how fast trust goes and comes, what silence costs, what an answer can do, and when. */
export const LESSON_ASSUMPTIONS = [
  'response.fullApology.reproduction',
  'response.holdingStatement.reproduction',
  'response.explanation.reproduction',
  'response.deletion.reproduction',
  'speed.time',
  'publicity.posts',
  'vacuum.tolerance',
  'vacuum.arousal',
  'reproduction.arousal',
  'trust.loss',
  'trust.recovery',
  'trust.scar',
] as const satisfies readonly AssumptionName[];

export type LessonAssumption = (typeof LESSON_ASSUMPTIONS)[number];

/** Whether an assumption has a name and a question in plain words. */
export const isLessonAssumption = (name: string): name is LessonAssumption => LESSON_ASSUMPTIONS.some((one) => one === name);

const UNITS: Readonly<Record<string, MessageKey>> = {
  '1': 'unit.factor',
  share: 'unit.share',
  min: 'unit.minutes',
  h: 'unit.hours',
  'per h': 'unit.perHour',
  ln: 'unit.ln',
  posts: 'unit.posts',
  people: 'unit.people',
  points: 'unit.points',
  items: 'unit.items',
  platforms: 'unit.platforms',
  responses: 'unit.responses',
  'per post': 'unit.perPost',
  'per 100 points': 'unit.perHundredPoints',
  'per 50 points': 'unit.perFiftyPoints',
  'points per h': 'unit.pointsPerHour',
  'posts per post': 'unit.postsPerPost',
  'posts per unit of heat': 'unit.postsPerHeat',
  'share of posts': 'unit.shareOfPosts',
  'share of the loss': 'unit.shareOfLoss',
  '× baseline': 'unit.baselines',
  '× mean': 'unit.means',
  '× reproduction': 'unit.reproduction',
  '× kernel time': 'unit.kernelTimes',
  '× pool of the origin': 'unit.pools',
  '× working day': 'unit.workingDays',
};

const GROUPS = {
  response: ['response'],
  delivery: ['speed', 'outlet', 'match', 'cluster', 'element', 'tone', 'quality'],
  publicity: ['breeze', 'publicity'],
  silence: ['vacuum'],
  trust: ['trust', 'loss'],
  mood: ['arousal', 'negative', 'neutral'],
  spread: ['kernel', 'reproduction', 'contagion', 'ageing', 'queue', 'volume', 'count'],
  reach: ['mark', 'amplifier', 'reach', 'followers'],
  press: ['news', 'media'],
  platforms: ['platform', 'pace', 'pool', 'spill'],
  culture: ['culture'],
  audience: ['voice', 'hostile', 'loyal', 'acts'],
  day: ['day'],
  levels: ['level'],
} as const;
export type AssumptionGroup = keyof typeof GROUPS;

export interface GroupView {
  readonly id: AssumptionGroup;
  readonly assumptions: readonly AssumptionView[];
}

/** An assumption by its name. */
export function assumptionView(name: AssumptionName): AssumptionView {
  const { value, unit, range, letter, confidence, source } = ASSUMPTIONS[name];
  const isDirectionOnly = letter !== 'A' && /^response\.\w+\.\w+$/.test(name);
  return { name, value, unit: UNITS[unit] ?? 'unit.factor', range, letter, confidence, source, isDirectionOnly };
}

/** Every assumption of the model, in groups. */
export function assumptionGroups(): readonly GroupView[] {
  const names = Object.keys(ASSUMPTIONS).filter(isAssumption);
  return Object.entries(GROUPS).map(([id, prefixes]) => {
    const known: readonly string[] = prefixes;
    const found = names.filter((name) => known.includes(name.slice(0, name.indexOf('.'))));
    return { id: id as AssumptionGroup, assumptions: found.map(assumptionView) };
  });
}

/** One assumption that an exercise sets otherwise. */
export interface ChangedAssumption extends AssumptionView {
  readonly to: number;
}

/** What of these changes the model can take, in the order in which they were made: names that it knows, values within the range. */
export function changedAssumptions(changes: Changes | undefined): readonly ChangedAssumption[] {
  return Object.entries(changes ?? {}).flatMap(([name, wanted]) => {
    if (!isAssumption(name)) return [];
    const view = assumptionView(name);
    const to = withinRange(view, wanted);
    return to === undefined || to === view.value ? [] : [{ ...view, to }];
  });
}

/** The same changes as they stand in the setup of an exercise; nothing if there is none. */
export function soundChanges(changes: Changes | undefined): Changes | undefined {
  const sound = changedAssumptions(changes).slice(0, MOST_CHANGES);
  return sound.length === 0 ? undefined : Object.fromEntries(sound.map(({ name, to }) => [name, to]));
}

/** These changes with one value set, or taken back if it is that of the model. */
export function withChange(changes: Changes | undefined, { name, value }: AssumptionView, to: number): Changes | undefined {
  const { [name]: _before, ...others } = changes ?? {};
  const next = to === value ? others : { ...changes, [name]: to };
  return Object.keys(next).length === 0 ? undefined : next;
}

/** Values are shown rounded: what is as near as this share of the range to a bound, or to the model's own value, is meant to be it. */
const NEAR = 1e-4;

/** The value if the range allows it. */
export function withinRange({ value: own, range: [low, high] }: AssumptionView, value: number): number | undefined {
  const slack = (high - low) * NEAR;
  if (Math.abs(value - own) <= slack) return own;
  if (!(value >= low - slack && value <= high + slack)) return undefined;
  return Math.min(high, Math.max(low, value));
}

/** Marks of a slider, from one end of the range to the other. */
export const SLIDER_MARKS = 100;

/** Where a value lies on the slider. */
export function markOf({ range: [low, high] }: AssumptionView, value: number): number {
  return Math.round(((value - low) / (high - low)) * SLIDER_MARKS);
}

/** The value at a mark, rounded to what the range is worth; the mark of the model's own value gives that value back. */
export function valueAt(view: AssumptionView, mark: number): number {
  const [low, high] = view.range;
  if (mark === markOf(view, view.value)) return view.value;
  const value = Number((low + ((high - low) * mark) / SLIDER_MARKS).toFixed(digitsFor(high - low)));
  return Math.min(high, Math.max(low, value));
}

/** Digits behind the point that tell two marks of a range apart. */
function digitsFor(span: number): number {
  let digits = 0;
  for (let unit = 1; unit > span / SLIDER_MARKS && digits < 12; unit /= 10) digits++;
  return digits;
}

/** A number as people type it, with a comma or a point. */
export function readNumber(text: string): number | undefined {
  const typed = text.trim().replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(typed) ? Number(typed) : undefined;
}

/** What somebody looks for, and what groups and values are called. */
interface Wanted {
  readonly words: string;
  readonly heading: (group: AssumptionGroup) => string;
  readonly title: (name: AssumptionName) => string | undefined;
}

/** Assumptions whose name, title or group have all the words. */
export function findAssumptions(groups: readonly GroupView[], { words, heading, title }: Wanted): readonly AssumptionView[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return groups.flatMap(({ id, assumptions }) => {
    const group = heading(id).toLowerCase();
    return assumptions.filter(({ name }) => {
      const text = `${name} ${title(name) ?? ''}`.toLowerCase() + ` ${group}`;
      return wanted.every((word) => text.includes(word));
    });
  });
}
