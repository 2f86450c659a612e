import { streamOf, uniformOf } from '../quantity/chance.ts';
import { minutes } from '../quantity/units.ts';
import type { Echo } from '../scenario/crowd.ts';
import type { Features, TextKind } from '../scenario/features.ts';
import type { Scenario } from '../scenario/format.ts';
import { put } from './schedule.ts';
import type { Exercise } from './start.ts';

const ECHOES = streamOf('echo');
/** Echoes after one publication: so many at least and so many more at most; all within the hour. */
const AT_LEAST = 2;
const MORE = 2;
const FIRST_AFTER = 5;
const WITHIN = 50;
/** Hours after which a first word is late (Istanbulluoglu 2017 sets the scale: 1–3 h on short-message platforms). */
const LATE_AFTER = 180;

type EchoEvent = Echo['on']['event'];
/** What the crowd reacts to: a publication, or something that happened without words. */
export interface Resonance {
  readonly id: string;
  readonly event: EchoEvent;
  readonly kind?: TextKind;
  readonly features?: Features;
  readonly channels: readonly string[];
}

/** Lets the crowd react to a publication. */
export function echo(
  exercise: Exercise,
  {
    id,
    kind,
    features,
    channels,
    isBypass,
  }: {
    readonly id: string;
    readonly kind: TextKind;
    readonly features: Features;
    readonly channels: readonly string[];
    readonly isBypass: boolean;
  },
): void {
  resound(exercise, { id, kind, features, channels, event: isBypass ? 'bypassed' : 'published' });
}

/** EX-49: two to four posts within the hour react to what it was: the most specific first, none twice in an exercise. */
export function resound(exercise: Exercise, resonance: Resonance): void {
  const wanted = AT_LEAST + Math.floor(uniformOf(exercise.seed, ECHOES, resonance.id) * (MORE + 1));
  chosen(exercise, resonance, wanted).forEach((one, nth) => {
    exercise.usedEchoes.add(one.id);
    const wait = FIRST_AFTER + ((nth + uniformOf(exercise.seed, ECHOES, `${resonance.id}/${nth}`)) * WITHIN) / wanted;
    const at = minutes(Math.floor(exercise.now + wait));
    put(exercise.schedule, at, { type: 'echo', echo: one.id, publication: resonance.id, platform: platformFor(exercise, one, resonance) });
  });
}

/** So many echoes at most that fit and were not heard yet; among equally specific ones luck decides. */
function chosen(exercise: Exercise, resonance: Resonance, wanted: number): readonly Echo[] {
  const found: { readonly one: Echo; readonly rank: number }[] = [];
  let least = Infinity;
  for (const { one, specificity } of echoesOf(exercise.scenario).get(resonance.event) ?? []) {
    // What is less specific comes after all that was found.
    if (found.length >= wanted && specificity < least) break;
    if (!fits(exercise, one, resonance) || exercise.usedEchoes.has(one.id)) continue;
    least = specificity;
    found.push({ one, rank: specificity + uniformOf(exercise.seed, ECHOES, `${one.id}/${resonance.id}`) });
  }
  return found
    .sort((a, b) => b.rank - a.rank)
    .slice(0, wanted)
    .map(({ one }) => one);
}

interface Ranked {
  readonly one: Echo;
  readonly specificity: number;
}

const ranked = new WeakMap<Scenario, ReadonlyMap<EchoEvent, readonly Ranked[]>>();

/** The echoes of a scenario by what they react to, the most specific first, else in the order of the file; sorted out once per scenario. */
function echoesOf(scenario: Scenario): ReadonlyMap<EchoEvent, readonly Ranked[]> {
  const known = ranked.get(scenario);
  if (known) return known;
  const all = scenario.echoes.map((one) => ({ one, specificity: specificityOf(one) })).sort((a, b) => b.specificity - a.specificity);
  const hears = ({ one: { on } }: Ranked, event: EchoEvent): boolean =>
    on.event === event || (on.event === 'published' && event === 'bypassed');
  const events = new Set<EchoEvent>(['bypassed', ...scenario.echoes.map(({ on }) => on.event)]);
  const byEvent = new Map([...events].map((event) => [event, all.filter((echo) => hears(echo, event))]));
  ranked.set(scenario, byEvent);
  return byEvent;
}

function fits(exercise: Exercise, { on }: Echo, { kind, features, channels }: Resonance): boolean {
  if (on.kinds !== undefined && (kind === undefined || !on.kinds.includes(kind))) return false;
  if (on.wrongChannel === true && (kind === 'reply' || !isWrongChannel(exercise, channels))) return false;
  if (on.late === true && !isLate(exercise)) return false;
  return features === undefined ? asksNothingOfText(on) : fitsText(on, features);
}

const asksNothingOfText = (on: Echo['on']): boolean =>
  on.element === undefined &&
  on.missing === undefined &&
  on.flaw === undefined &&
  on.tone === undefined &&
  on.asserts === undefined &&
  on.denies === undefined;

const fitsText = (on: Echo['on'], features: Features): boolean =>
  (on.element === undefined || features.elements.includes(on.element)) &&
  (on.missing === undefined || !features.elements.includes(on.missing)) &&
  (on.flaw === undefined || features.flaws.includes(on.flaw)) &&
  (on.tone === undefined || features.tone === on.tone) &&
  (on.asserts === undefined || features.claims.some(({ fact, stance }) => fact === on.asserts && stance === 'asserts')) &&
  (on.denies === undefined || features.claims.some(({ fact, stance }) => fact === on.denies && stance === 'denies'));

/** The firm speaks where the storm is not: on none of its channels does anybody talk about it. */
function isWrongChannel(exercise: Exercise, channels: readonly string[]): boolean {
  return !channels.some((id) => exercise.register.platforms.get(id)?.origin === true);
}

const isLate = (exercise: Exercise): boolean => exercise.publications.size <= 1 && exercise.now > LATE_AFTER;

/** What is specific comes before what fits anything. */
function specificityOf({ on }: Echo): number {
  const strong = [on.flaw, on.asserts, on.denies, on.wrongChannel, on.late].filter((part) => part !== undefined).length;
  const weak = [on.element, on.missing, on.tone, on.kinds].filter((part) => part !== undefined).length;
  return 2 * strong + weak + (on.event === 'published' ? 0 : 3);
}

/** A crowd answers where the words stood, if its kind talks there, else where its kind is at home. */
function platformFor(exercise: Exercise, { platforms, id }: Echo, { channels }: Resonance): string {
  const all = exercise.scenario.platforms;
  const isRight = (kind: string): boolean => platforms === undefined || (platforms as readonly string[]).includes(kind);
  const here = channels.filter((channel) => isRight(exercise.register.platforms.get(channel)?.kind ?? ''));
  const elsewhere = all.filter(({ kind }) => isRight(kind)).map((platform) => platform.id);
  const choice = here.length > 0 ? here : elsewhere.length > 0 ? elsewhere : all.map((platform) => platform.id);
  return choice[Math.floor(uniformOf(exercise.seed, ECHOES, `where/${id}`) * choice.length)]!;
}
