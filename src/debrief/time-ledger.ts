import type { Paper } from '../exercise/papers.ts';
import type { Exercise } from '../exercise/start.ts';
import type { TextKind } from '../scenario/features.ts';
import type { Minutes } from '../quantity/units.ts';
import { minutes, STEP, stepOf } from '../quantity/units.ts';
import { isReachable } from '../exercise/duty.ts';

export interface Span {
  readonly from: Minutes;
  readonly to: Minutes;
}

/** One stretch of a paper's way. `who` is the author while it is being written, an approver, or the author after return. */
export interface Stretch {
  readonly phase: 'writing' | 'approver' | 'author' | 'ready';
  readonly who: string;
  readonly from: Minutes;
  readonly to: Minutes;
  /** Minutes of it in which that person was neither at work nor on call. */
  readonly offDuty: Minutes;
  /** When that was: spans without gaps inside. */
  readonly away: readonly Span[];
  readonly verdict: string | undefined;
  /** Posts and reach that the storm gathered meanwhile. */
  readonly posts: number;
  readonly reach: number;
}

export interface PaperTime {
  readonly draft: string;
  readonly kind: TextKind;
  readonly decidedAt: Minutes;
  readonly publishedAt: Minutes | undefined;
  readonly stretches: readonly Stretch[];
  /** Minutes with approvers. */
  readonly inApproval: Minutes;
  readonly postsInApproval: number;
  readonly reachInApproval: number;
}

/** Where the time went (P21): from the first post to the first word, and paper by paper. */
export interface TimeLedger {
  /** First key post or inject: what the firm could have known. */
  readonly detectedAt: Minutes;
  readonly firstDecisionAt: Minutes | undefined;
  readonly firstWordAt: Minutes | undefined;
  readonly papers: readonly PaperTime[];
}

/** DB-5: where every paper lay, how long, and what the storm gathered meanwhile; stretches are gapless. */
export function timeLedgerOf(exercise: Exercise): TimeLedger {
  const seen = exercise.events.find(({ type }) => type === 'keyPost.appeared' || type === 'inject.delivered');
  const words = [...exercise.publications.values()].map(({ at }) => at);
  return {
    detectedAt: seen?.at ?? minutes(0),
    firstDecisionAt: exercise.decisions.find(({ isVoid }) => !isVoid)?.decision.at,
    firstWordAt: words.length === 0 ? undefined : minutes(words.reduce((first, at) => Math.min(first, at), Infinity)),
    papers: [...exercise.papers.values()].map((paper) => paperTime(exercise, paper)),
  };
}

type Leg = Pick<Stretch, 'phase' | 'who' | 'from' | 'to' | 'verdict'>;

function paperTime(exercise: Exercise, paper: Paper): PaperTime {
  const stretches = legsOf(exercise, paper).map((leg) => measured(exercise, leg));
  const withApprovers = stretches.filter(({ phase }) => phase === 'approver');
  const sum = (of: (stretch: Stretch) => number): number => withApprovers.reduce((total, stretch) => total + of(stretch), 0);
  return {
    draft: paper.id,
    kind: paper.kind,
    decidedAt: paper.decidedAt,
    publishedAt: paper.publishedAt,
    stretches,
    inApproval: minutes(sum(({ from, to }) => to - from)),
    postsInApproval: sum(({ posts }) => posts),
    reachInApproval: sum(({ reach }) => reach),
  };
}

/** Writing, each approver, the gaps on the author's desk in between, and the wait for publication. */
function legsOf(exercise: Exercise, paper: Paper): Leg[] {
  const end = paper.publishedAt ?? withdrawnAt(exercise, paper.id) ?? unapprovedAt(paper) ?? exercise.now;
  const author = { who: paper.author, verdict: undefined };
  const legs: Leg[] = [{ ...author, phase: 'writing', from: paper.decidedAt, to: paper.submittedAt ?? end }];
  let at = paper.submittedAt ?? end;
  for (const { role, from, to = end, verdict } of paper.way) {
    if (from > at) legs.push({ ...author, phase: 'author', from: at, to: from });
    legs.push({ phase: 'approver', who: role, from, to, verdict });
    at = to;
  }
  if (end > at) legs.push({ ...author, phase: paper.approvedAt === undefined ? 'author' : 'ready', from: at, to: end });
  return legs.filter(({ from, to }) => to > from);
}

const withdrawnAt = (exercise: Exercise, draft: string): Minutes | undefined =>
  exercise.events.find((event) => event.type === 'draft.withdrawn' && event.draft === draft)?.at;

/** When a paper came back for good: rejected, or unread. */
const unapprovedAt = ({ settledAt, approvedAt }: Paper): Minutes | undefined => (approvedAt === undefined ? settledAt : undefined);

function measured(exercise: Exercise, leg: Leg): Stretch {
  const { world } = exercise;
  const [from, to] = [stepOf(leg.from), stepOf(leg.to)];
  let posts = 0;
  for (let cell = from * world.platformCount; cell < to * world.platformCount; cell++) posts += world.postsByStep[cell]!;
  const reachAt = (step: number): number => (step === 0 ? 0 : world.reachByStep[step - 1]!);
  const away = awayIn(exercise, leg);
  const offDuty = minutes(away.reduce((sum, span) => sum + span.to - span.from, 0));
  return { ...leg, offDuty, away, posts, reach: reachAt(to) - reachAt(from) };
}

/** When the one who had the paper could not be reached, in steps of the rota. */
function awayIn(exercise: Exercise, { who, from, to }: Leg): Span[] {
  const spans: { from: Minutes; to: Minutes }[] = [];
  for (let at: number = from; at < to; at += STEP - (at % STEP)) {
    if (isReachable(exercise, who, minutes(at))) continue;
    const end = minutes(Math.min(to, at + STEP - (at % STEP)));
    const last = spans[spans.length - 1];
    if (last?.to === at) last.to = end;
    else spans.push({ from: minutes(at), to: end });
  }
  return spans;
}
