import { clamp, exp } from '../quantity/exact.ts';
import { STEP } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';
import type { SegmentKind } from './kind.ts';
import { changeMood } from './mood.ts';
import { numbers, STEPS_PER_HOUR } from './plan.ts';
import { respond } from './respond.ts';
import type { ResponseKind } from './response.ts';
import type { World } from './state.ts';

type Caused = {
  /** Id of the decision or inject. */
  readonly cause: string;
  readonly at: Minutes;
};

/** Something is said or done in public. */
export type ResponseForce = Caused & {
  readonly type: 'response';
  readonly kind: ResponseKind;
  /** q, 0 … 1.2: see `qualityOf`. */
  readonly quality: number;
  /** g, -1 … 1: see `matchOf`. Below 0 a good response turns into justification or denial. */
  readonly match: number;
  /** r, 0 … 1: see `reachFactor`. */
  readonly reach: number;
  /** η, 0 … 1: see `speedFactor`. */
  readonly speed: number;
  /** Weight of the effect on each platform by id, those not named 0; without it 1 everywhere. */
  readonly platforms?: Readonly<Record<string, number>>;
  /** Weight of the effect on each segment, those not named 0; without it the weights of the response's family, whose mean is 1. */
  readonly segments?: Readonly<Partial<Record<SegmentKind, number>>>;
};

/** Something draws people in. */
export type ExposureForce = Caused & {
  readonly type: 'exposure';
  readonly platform: string;
  readonly postsPerHour: number;
  readonly decay: Minutes;
};

/** Closes a share of the cases that are open now, evenly over a time. */
export type ReliefForce = Caused & { readonly type: 'relief'; readonly source: string; readonly share: number; readonly over: Minutes };

/** More people are affected. */
export type CasesForce = Caused & { readonly type: 'cases'; readonly source: string; readonly people: number };

/** A bounded jump of the public's mood, of one segment or of all. */
export type ShiftForce = Caused & {
  readonly type: 'shift';
  readonly arousal?: number;
  readonly trust?: number;
  readonly responsibility?: number;
  readonly segment?: SegmentKind;
};

/** Everything that may act on the world, with the id of its cause. */
export type Force = ResponseForce | ExposureForce | ReliefForce | CasesForce | ShiftForce;

/**
 * SIM-3: an action at t changes nothing before t: it acts from the first step that begins at or after its minute. A force
 * whose minute has passed acts from the next step on.
 */
export function applyForce(world: World, force: Force): void {
  world.received.push({ step: world.step, force });
  if (dueStep(force) <= world.step) return act(world, force);
  const after = world.pending.findIndex((waiting) => dueStep(waiting) > dueStep(force));
  world.pending.splice(after < 0 ? world.pending.length : after, 0, force);
}

const dueStep = ({ at }: Force): number => Math.ceil(at / STEP);

/** Lets the forces act whose minute has come, in order of minute and arrival. */
export function applyDue(world: World): void {
  while (world.pending.length > 0 && dueStep(world.pending[0]!) <= world.step) act(world, world.pending.shift()!);
}

function act(world: World, force: Force): void {
  switch (force.type) {
    case 'response':
      return respond(world, force);
    case 'exposure':
      return expose(world, force);
    case 'relief':
      return relieve(world, force);
    case 'cases':
      return affect(world, force);
    case 'shift':
      return shift(world, force);
    default:
      return force satisfies never;
  }
}

function expose(world: World, { platform, postsPerHour, decay }: ExposureForce): void {
  world.exposures.push({ platform: platformIndex(world, platform), perStep: postsPerHour / STEPS_PER_HOUR, left: exp(-STEP / decay) });
}

function relieve(world: World, { source, share, over }: ReliefForce): void {
  const at = sourceIndex(world, source);
  const steps = Math.max(1, Math.ceil(over / STEP));
  world.reliefs.push({ source: at, perStep: (world.openCases[at]! * clamp(share, 0, 1)) / steps, steps });
}

function affect(world: World, { source, people }: CasesForce): void {
  const at = sourceIndex(world, source);
  world.openCases[at]! += people;
  world.casePeople[at]! += people;
}

function shift(world: World, { arousal = 0, trust = 0, responsibility = 0, segment }: ShiftForce): void {
  const { segments } = world.plan;
  const weights = numbers(segments, ({ kind }) => (segment === undefined || kind === segment ? 1 : 0));
  changeMood(world, { arousal, trust, responsibility }, weights);
}

function platformIndex({ setup }: World, id: string): number {
  const at = setup.platforms.findIndex((platform) => platform.id === id);
  if (at < 0) throw new RangeError(`no platform ${id} in this storm`);
  return at;
}

function sourceIndex({ setup }: World, id: string): number {
  const at = setup.cases.findIndex((source) => source.id === id);
  if (at < 0) throw new RangeError(`no cases ${id} in this storm`);
  return at;
}
