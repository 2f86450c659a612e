import { lognormalQuantile, streamOf, uniformOf } from '../quantity/chance.ts';
import type { Minutes } from '../quantity/units.ts';
import type { Scenario } from '../scenario/format.ts';
import type { FactStatus } from '../scenario/guard.ts';
import type { Act, Decision, VoidReason } from './decision.ts';
import { disprove } from './claims.ts';
import { interrupt, workedBy } from './duty.ts';
import { announce, halt, record } from './journal.ts';
import { put } from './schedule.ts';
import type { Exercise } from './start.ts';

/** Minutes that a question takes. Assumption EX-A20. */
const ASKING = 1;

/** What is known of a fact. `holds` is the truth of this seed; `believed` is what the team thinks. */
export interface FactState {
  readonly holds: boolean;
  status: FactStatus;
  believed: boolean | undefined;
  /** Roles that were asked and have not answered yet. */
  readonly asked: Set<string>;
  /** When each role was asked last. */
  readonly askedAt: Map<string, Minutes>;
  confirmedAt?: Minutes;
  publicAt?: Minutes;
  publicBy?: 'firm' | 'others';
}

const LADDER: Record<FactStatus, number> = { unknown: 0, unconfirmed: 1, confirmed: 2, public: 3 };
const ANSWERS = streamOf('answer');

/** The fact ledger at minute 0 under the drawn truth. */
export const initialFacts = (scenario: Scenario, truth: string): Map<string, FactState> =>
  new Map(
    scenario.facts.map((fact) => {
      const isTrue = fact.isTrueIn === undefined || fact.isTrueIn.includes(truth);
      const believed = fact.initially === 'unknown' ? undefined : isTrue;
      return [fact.id, { holds: isTrue, status: fact.initially, believed, asked: new Set<string>(), askedAt: new Map<string, Minutes>() }];
    }),
  );

/** Raises a fact on the ladder; it never falls. What becomes public may disprove a denial. */
export function moveFact(exercise: Exercise, id: string, { to, by }: { readonly to: FactStatus; readonly by: 'firm' | 'others' }): void {
  const fact = exercise.facts.get(id);
  if (!fact || LADDER[to] <= LADDER[fact.status]) return;
  fact.status = to;
  if (to !== 'unconfirmed') fact.believed = fact.holds;
  fact.believed ??= fact.holds;
  if (to === 'confirmed') {
    fact.confirmedAt = exercise.now;
    return announce(exercise, { type: 'fact.confirmed', fact: id });
  }
  if (to !== 'public') return record(exercise, { type: 'fact.moved', fact: id, to });
  fact.publicAt = exercise.now;
  fact.publicBy = by;
  announce(exercise, { type: 'fact.public', fact: id, by });
  disprove(exercise, id);
}

/** Whether a role may be asked about a fact now. */
export function checkAsk(exercise: Exercise, role: string, id: string): VoidReason | undefined {
  const source = exercise.register.facts.get(id)?.sources.find((one) => one.role === role);
  const fact = exercise.facts.get(id);
  if (!source || !fact) return 'unknownObject';
  if (fact.asked.has(role)) return 'alreadyDone';
  if (LADDER[fact.status] >= LADDER.confirmed) return 'alreadyDone';
  return undefined;
}

/** Asks a department; the answer comes after its own delay, in its own hours (P29). */
export function ask(exercise: Exercise, act: Extract<Act, { type: 'ask' }>, { id: decision, by }: Pick<Decision, 'id' | 'by'>): void {
  const { role, fact: id } = act;
  interrupt(exercise, by, ASKING);
  const source = exercise.register.facts.get(id)!.sources.find((one) => one.role === role)!;
  exercise.facts.get(id)!.asked.add(role);
  exercise.facts.get(id)!.askedAt.set(role, exercise.now);
  const draw = uniformOf(exercise.seed, ANSWERS, `${role}/${id}/${decision}`);
  const work = lognormalQuantile(draw, source.answer.median, source.answer.sigma) * exercise.fastTrack;
  put(exercise.schedule, workedBy(exercise, role, { from: exercise.now, work }), { type: 'fact', role, fact: id, decision });
  announce(exercise, { type: 'fact.asked', role, fact: id, cause: decision });
}

/** The department answers: it does not know yet, knows, guesses, or tells what it would like to be true. */
export function answerFact(exercise: Exercise, role: string, id: string): void {
  const source = exercise.register.facts.get(id)!.sources.find((one) => one.role === role)!;
  const fact = exercise.facts.get(id)!;
  fact.asked.delete(role);
  if (exercise.now < source.knows) {
    record(exercise, { type: 'fact.answered', role, fact: id, gives: 'before' });
    return halt(exercise, { reason: 'fact', fact: id, role });
  }
  record(exercise, { type: 'fact.answered', role, fact: id, gives: source.gives });
  if (source.gives === 'confirmed') moveFact(exercise, id, { to: 'confirmed', by: 'firm' });
  else if (LADDER[fact.status] < LADDER.confirmed) {
    fact.believed = source.gives === 'wrong' ? !fact.holds : fact.holds;
    moveFact(exercise, id, { to: 'unconfirmed', by: 'firm' });
  }
  halt(exercise, { reason: 'fact', fact: id, role });
}
