import type { MinuteOfWeek } from '../quantity/clock.ts';
import type { Seed } from '../quantity/chance.ts';
import { minutes } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';
import { Storyline } from '../machine/storyline.ts';
import type { Scenario } from '../scenario/format.ts';
import type { VoiceState } from '../scenario/guard.ts';
import type { ResponseKind } from '../simulation/response.ts';
import { beginWorld } from '../simulation/world.ts';
import type { World } from '../simulation/world.ts';
import { boardOf } from './board.ts';
import type { Decision, OrderScope, VoidReason } from './decision.ts';
import type { ExerciseEvent, Stop } from './event.ts';
import type { FactState } from './facts.ts';
import { newTrace } from './fingerprint.ts';
import type { Trace } from './fingerprint.ts';
import { initialFacts } from './facts.ts';
import { record } from './journal.ts';
import type { Paper } from './papers.ts';
import type { PromiseState } from './promises.ts';
import type { Publication } from './publication.ts';
import { registerOf } from './register.ts';
import type { Register } from './register.ts';
import { emptySchedule, put } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import type { Setup } from './setup.ts';
import { drawTruth, stormSetupOf } from './storm-setup.ts';

/** A person of the crew or of another department: how long it is busy and how worn out it is (P15). */
export interface Person {
  busyUntil: Minutes;
  /** Minutes worked in this exercise. */
  worked: Minutes;
  /** Strain, 0 … 100. */
  strain: number;
}

export interface Order {
  readonly colleague: string;
  readonly wording: string;
  readonly scope: OrderScope;
  readonly until: Minutes;
  readonly givenAt: Minutes;
  readonly cause: string;
  /** Answers given so far under this order. */
  answers: number;
}

export interface OpenPost {
  readonly post: string;
  readonly appearedAt: Minutes;
  /** When somebody on the team comes across it. */
  readonly noticedAt: Minutes;
  state: 'queued' | 'open' | 'answered' | 'moderated' | 'expired';
}

export interface OpenInject {
  readonly inject: string;
  readonly deliveredAt: Minutes;
  readonly deadline: Minutes | undefined;
  state: 'open' | 'answered' | 'expired';
  option?: string;
}

export interface RemedyState {
  readonly remedy: string;
  readonly orderedAt: Minutes;
  readonly cause: string;
  state: 'asked' | 'agreed' | 'refused' | 'done';
  agreedAt?: Minutes;
  doneAt?: Minutes;
}

export interface VoiceStanding {
  state: VoiceState;
  hasSpoken: boolean;
  contacts: string[];
}

/** Decision as taken, with the reason if it could not be carried out. */
export interface DecisionRecord {
  readonly decision: Decision;
  readonly isVoid: VoidReason | undefined;
}

/**
 * One exercise in progress. It is mutable on the inside and moved only by `advance` and `decide`; the same scenario, seed,
 * setup and decisions always give the same exercise (see `replay`).
 */
export interface Exercise {
  readonly scenario: Scenario;
  readonly register: Register;
  readonly seed: Seed;
  readonly setup: Setup;
  readonly truth: string;
  readonly horizon: Minutes;
  readonly start: MinuteOfWeek;
  readonly world: World;
  readonly schedule: Schedule;
  storyline: Storyline | undefined;
  readonly events: ExerciseEvent[];
  readonly decisions: DecisionRecord[];
  readonly decisionIds: Set<string>;
  readonly decisionById: Map<string, Decision>;
  /** Hash of the whole state at each full hour. */
  readonly hourlyHashes: string[];
  readonly trace: Trace;
  /** Share of open cases at each full hour, by source. */
  readonly openShares: Map<string, number[]>;
  readonly people: Map<string, Person>;
  readonly facts: Map<string, FactState>;
  readonly papers: Map<string, Paper>;
  readonly publications: Map<string, Publication>;
  readonly promises: Map<string, PromiseState>;
  /** Promises that nobody calls in: see `replay`. */
  readonly spared: Set<string>;
  readonly remedies: Map<string, RemedyState>;
  readonly injects: Map<string, OpenInject>;
  readonly posts: Map<string, OpenPost>;
  readonly voices: Map<string, VoiceStanding>;
  readonly orders: Map<string, Order>;
  readonly firmLevels: Map<string, { readonly calledAt: Minutes; raisedAt?: Minutes; isDeclined: boolean }>;
  readonly authority: Set<string>;
  readonly waived: Set<string>;
  readonly flags: Set<string>;
  /** What the rules note for themselves; out of reach of the scenario's flags. */
  readonly marks: Set<string>;
  readonly usedEchoes: Set<string>;
  /** How much of each kind of response the public has taken in, 0 … 1, and when. */
  readonly takenIn: Map<ResponseKind, { readonly share: number; readonly at: Minutes }>;
  readonly stoppedPlans: Set<string>;
  readonly calledIn: Map<string, Minutes>;
  readonly quotes: { correct: number; wrong: number };
  now: Minutes;
  fastTrack: number;
  hasBacking: boolean;
  cost: number;
  legalRisk: number;
  deletions: number;
  stockReplies: number;
  bypasses: number;
  /** Minute until which the player is at the desk outside the shift: called out of bed, or stayed. */
  wokenUntil: Minutes;
  /** Minute until which the player rests and a colleague holds the desk. */
  restsUntil: Minutes;
  situationAt: Minutes;
  wasManned: boolean;
  /** Hours of calm in a row, counting 07–22 only. */
  calmHours: number;
  unmannedFrom: Minutes;
  stop: Stop | undefined;
  ending: string | undefined;
}

/** Begins an exercise: the storm, the firm and the storyline at minute 0. */
export function start(scenario: Scenario, seed: Seed, setup: Setup): Exercise {
  const exercise = prepare(scenario, seed, setup);
  record(exercise, { type: 'exercise.started', truth: exercise.truth });
  put(exercise.schedule, minutes(60), { type: 'hour' });
  put(exercise.schedule, exercise.situationAt, { type: 'situation' });
  for (const plan of scenario.plannedPosts) put(exercise.schedule, minutes(plan.at), { type: 'planned', planned: plan.id });
  exercise.storyline = new Storyline(scenario, boardOf(exercise));
  exercise.storyline.start();
  exercise.stop = { at: minutes(0), reason: 'start' };
  return exercise;
}

function prepare(scenario: Scenario, seed: Seed, setup: Setup): Exercise {
  const register = registerOf(scenario);
  const truth = drawTruth(scenario, seed);
  return {
    scenario,
    register,
    seed,
    setup,
    truth: truth.id,
    horizon: minutes(scenario.hours * 60),
    start: register.start,
    world: beginWorld(stormSetupOf(scenario, seed, { setup, truth })),
    schedule: emptySchedule(),
    storyline: undefined,
    events: [],
    decisions: [],
    decisionIds: new Set(),
    decisionById: new Map(),
    hourlyHashes: [],
    trace: newTrace(),
    openShares: new Map(),
    people: new Map(scenario.cast.map(({ id }) => [id, { busyUntil: minutes(0), worked: minutes(0), strain: RESTED }])),
    facts: initialFacts(scenario, truth.id),
    papers: new Map(),
    publications: new Map(),
    promises: new Map(),
    spared: new Set(),
    remedies: new Map(),
    injects: new Map(),
    posts: new Map(),
    voices: new Map(scenario.voices.map(({ id }) => [id, { state: 'asks', hasSpoken: false, contacts: [] }])),
    orders: new Map(),
    firmLevels: new Map(),
    authority: new Set(),
    waived: new Set(setup.house.includes('wording') ? ['holding', 'qa'] : []),
    flags: new Set(),
    marks: new Set(),
    usedEchoes: new Set(),
    takenIn: new Map(),
    stoppedPlans: new Set(),
    calledIn: new Map(),
    quotes: { correct: 0, wrong: 0 },
    now: minutes(0),
    fastTrack: setup.house.includes('levels') ? LEVELS_FACTOR : 1,
    hasBacking: false,
    cost: 0,
    legalRisk: 0,
    deletions: 0,
    stockReplies: 0,
    bypasses: 0,
    wokenUntil: minutes(0),
    restsUntil: minutes(0),
    situationAt: minutes(scenario.situationEvery),
    wasManned: true,
    calmHours: 0,
    unmannedFrom: minutes(0),
    stop: undefined,
    ending: undefined,
  };
}

/** Strain of a rested person at the start. Assumption EX-A1: a normal working day lies behind. */
const RESTED = 15;
/** Assumption EX-A2: defined escalation levels shorten every answer in the chain by a fifth (P22). */
const LEVELS_FACTOR = 0.8;
