import { lognormalQuantile, streamOf, uniformOf } from '../quantity/chance.ts';
import { minutes } from '../quantity/units.ts';
import type { ApprovalStep, Objection } from '../scenario/cast.ts';
import type { Features } from '../scenario/features.ts';
import { checkClaims } from './claims.ts';
import { dutyBetween, isReachable, workedBy } from './duty.ts';
import type { Paper } from './papers.ts';
import { cancel, put } from './schedule.ts';
import type { Exercise } from './start.ts';

/**
 * The simulated approver: one source of an approver's answer among others. It answers in its office hours after a seeded
 * time, and objects as the scenario says.
 */
const TIMES = streamOf('approver.time');
const MINDS = streamOf('approver.mind');

/** A second look at a changed text is quicker. Assumption EX-A11. */
const SECOND_LOOK = 0.4;
/** The direct line to management shortens its answer (P23; model.md §3: board .3 h instead of 1.2 h). */
const DIRECT_LINE = 0.25;
/** A push shortens what is left of the answer time, once per approver. Assumption EX-A12. */
const PUSH = 0.6;

/** EX-34: schedules when the present holder of the paper answers, in its office hours or by its deputy, and when it comes back unread. */
export function scheduleAnswer(exercise: Exercise, paper: Paper): void {
  const { step, round, steps } = paper.approval!.context;
  const term = stepOfRole(exercise, steps[step]!);
  if (!term) return;
  const role = readerOf(exercise, term);
  const draw = uniformOf(exercise.seed, TIMES, `${paper.id}/${term.role}/${round}`);
  const isDirect = exercise.setup.house.includes('directLine') && step === steps.length - 1;
  const factor = exercise.fastTrack * (round > 0 ? SECOND_LOOK : 1) * (isDirect ? DIRECT_LINE : 1);
  const work = lognormalQuantile(draw, term.answer.median, term.answer.sigma) * factor;
  const from = minutes(Math.max(exercise.now, queuedUntil(exercise, term.role)));
  put(exercise.schedule, workedBy(exercise, role, { from, work }), {
    type: 'approver',
    draft: paper.id,
    role: term.role,
    round,
  });
  if (term.expires !== undefined) put(exercise.schedule, minutes(exercise.now + term.expires), { type: 'expiry', draft: paper.id, step });
}

/** An approver takes one paper after the other: when the last of those that lie there is answered. */
function queuedUntil(exercise: Exercise, role: string): number {
  let last = 0;
  for (const { at, due } of exercise.schedule.entries) if (due.type === 'approver' && due.role === role) last = Math.max(last, at);
  return last;
}

/** The deputy reads when the approver is off duty. */
const readerOf = (exercise: Exercise, { role, deputy }: ApprovalStep): string =>
  deputy !== undefined && !isReachable(exercise, role, exercise.now) && isReachable(exercise, deputy, exercise.now) ? deputy : role;

const stepOfRole = (exercise: Exercise, role: string): ApprovalStep | undefined =>
  exercise.scenario.approvalChain.find((step) => step.role === role);

/**
 * EX-35: pushes, once while the paper lies with the same approver: the rest of the working time shrinks. Nobody reads at night
 * because somebody has pushed in the evening.
 */
export function pushAnswer(exercise: Exercise, paper: Paper): void {
  paper.isPushed = true;
  const pending = exercise.schedule.entries.find(({ due }) => due.type === 'approver' && due.draft === paper.id);
  const term = pending?.due.type === 'approver' ? stepOfRole(exercise, pending.due.role) : undefined;
  if (!pending || !term) return;
  const role = readerOf(exercise, term);
  const attention = exercise.register.roles.get(role)?.attention ?? 1;
  const work = dutyBetween(exercise, role, { from: exercise.now, to: pending.at }) * attention * PUSH;
  cancel(exercise.schedule, (due) => due === pending.due);
  put(exercise.schedule, workedBy(exercise, role, { from: exercise.now, work }), pending.due);
}

/** EX-36: what the approver of this step makes of the paper: the first objection that applies and has not been raised, or none. */
export function verdictOf(exercise: Exercise, paper: Paper, role: string): Objection | undefined {
  const { raised } = paper.approval!.context;
  return stepOfRole(exercise, role)?.objections.find(
    (one) =>
      !raised.includes(one.id) &&
      applies(exercise, one, paper.features) &&
      uniformOf(exercise.seed, MINDS, `${paper.id}/${one.id}`) < one.chance,
  );
}

function applies(exercise: Exercise, { when }: Objection, features: Features): boolean {
  return (
    (when.element === undefined || features.elements.includes(when.element)) &&
    (when.missing === undefined || !features.elements.includes(when.missing)) &&
    (when.flaw === undefined || features.flaws.includes(when.flaw)) &&
    (when.claim === undefined || features.claims.some(({ fact, stance }) => fact === when.claim && stance === 'asserts')) &&
    (when.unconfirmed === undefined || checkClaims(exercise, features).unconfirmed.length > 0 === when.unconfirmed)
  );
}
