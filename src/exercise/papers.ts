import { streamOf, uniformOf } from '../quantity/chance.ts';
import type { Minutes } from '../quantity/units.ts';
import { Approval } from '../machine/approval.ts';
import type { ApprovalStage } from '../machine/approval.ts';
import type { ApprovalStep } from '../scenario/cast.ts';
import type { Features, TextKind } from '../scenario/features.ts';
import type { Text } from '../scenario/text.ts';
import { scheduleAnswer } from './approver.ts';
import { holds } from './conditions.ts';
import type { Act, VoidReason, Wording } from './decision.ts';
import { spend } from './duty.ts';
import { announce, halt, record } from './journal.ts';
import { cancel, put } from './schedule.ts';
import type { Exercise } from './start.ts';
import { wordingOf } from './wording.ts';

/** Where a paper lay, from when to when: the raw material of the time ledger. */
export interface Lying {
  readonly role: string;
  readonly from: Minutes;
  to?: Minutes;
  verdict?: 'approved' | 'objected' | 'rejected' | 'expired' | 'accepted' | 'yielded' | 'insisted';
}

/** A draft on its way. Its id derives from the decision that wrote it. */
export interface Paper {
  readonly id: string;
  kind: TextKind;
  readonly wording: Wording;
  readonly channels: readonly string[];
  readonly author: string;
  readonly decidedAt: Minutes;
  readonly lead: number;
  text: Text;
  features: Features;
  /** Approval; undefined while it is being written. */
  approval: Approval | undefined;
  readonly way: Lying[];
  readonly edits: string[];
  submittedAt?: Minutes;
  approvedAt?: Minutes;
  /** When approval came to an end: approved, rejected, withdrawn, expired or published. */
  settledAt?: Minutes;
  publishedAt?: Minutes;
  /** Publication is decided and under way (a video has lead time). */
  goesOutAt?: Minutes;
  isPushed: boolean;
}

export type PaperStage = 'writing' | ApprovalStage;

export const paperStage = (paper: Paper): PaperStage => paper.approval?.stage ?? 'writing';
/** Who has the paper now; the author while it is being written. */
export const paperHolder = (paper: Paper): string | undefined => (paper.approval ? paper.approval.holder : paper.author);

const COUNTERS = streamOf('counter');
/** Backing makes approvers give way more easily (P10). Assumption EX-A9. */
const BACKED = 1.3;

/** EX-33: the steps that a text of this kind has to take now, in order, until the last has agreed (P21–P23). */
export function stepsFor(exercise: Exercise, kind: TextKind): readonly ApprovalStep[] {
  if (exercise.waived.has(kind)) return [];
  const steps = exercise.scenario.approvalChain.filter((step) => (step.needs as readonly string[]).includes(kind));
  const isDirect = (exercise.setup.house as readonly string[]).includes('directLine');
  return isDirect && steps.length > 2 ? [steps[0]!, steps[steps.length - 1]!] : steps;
}

export function checkDraft(exercise: Exercise, act: Extract<Act, { type: 'draft' }>): VoidReason | undefined {
  const worded = wordingOf(exercise, act.wording);
  if (!worded || (worded.kind !== undefined && worded.kind !== act.kind)) return 'unknownObject';
  if (act.kind === 'reply' || act.kind === 'wording') return 'unknownObject';
  if (act.channels.length === 0) return 'nothingToSay';
  if (act.channels.some((id) => exercise.register.platforms.get(id)?.account === undefined)) return 'noAccount';
  const requires =
    act.wording.from === 'option'
      ? [exercise.register.passages.get(act.wording.option)?.requires]
      : act.wording.from === 'blocks'
        ? act.wording.blocks.map((id) => exercise.register.blocks.get(id)?.requires)
        : [];
  return requires.every((guard) => guard === undefined || holds(exercise, guard)) ? undefined : 'conditionUnmet';
}

/** Writes a draft; it enters the approval chain when the words are there. */
export function draft(
  exercise: Exercise,
  act: Extract<Act, { type: 'draft' }>,
  decision: { readonly id: string; readonly by: string },
): void {
  const worded = wordingOf(exercise, act.wording)!;
  exercise.papers.set(decision.id, {
    id: decision.id,
    kind: act.kind,
    wording: act.wording,
    channels: act.channels,
    author: decision.by,
    decidedAt: exercise.now,
    lead: worded.lead,
    text: worded.text,
    features: worded.features,
    approval: undefined,
    way: [],
    edits: [],
    isPushed: false,
  });
  put(exercise.schedule, spend(exercise, decision.by, worded.minutes), { type: 'draft', draft: decision.id });
}

/** The draft is written and goes to the first approver. */
export function submit(exercise: Exercise, id: string): void {
  const paper = exercise.papers.get(id);
  if (!paper || paper.approval || paper.settledAt !== undefined) return;
  paper.approval = new Approval(stepsFor(exercise, paper.kind).map(({ role }) => role));
  paper.submittedAt = exercise.now;
  announce(exercise, { type: 'draft.submitted', draft: id, kind: paper.kind });
  follow(exercise, paper);
}

/** After each event of the approval: the next approver gets the paper, or it comes back to the desk. */
export function follow(exercise: Exercise, paper: Paper): void {
  const stage = paperStage(paper);
  if (stage === 'approved') {
    paper.approvedAt = exercise.now;
    paper.settledAt = exercise.now;
    record(exercise, { type: 'draft.approved', draft: paper.id });
    return halt(exercise, { reason: 'paper', draft: paper.id });
  }
  if (stage !== 'waiting') return;
  const role = paperHolder(paper)!;
  paper.way.push({ role, from: exercise.now });
  paper.isPushed = false;
  record(exercise, { type: 'approval.moved', draft: paper.id, to: role });
  scheduleAnswer(exercise, paper);
}

/** Ends the present lying of a paper. */
export function lift(exercise: Exercise, paper: Paper, verdict: NonNullable<Lying['verdict']>): void {
  const last = paper.way[paper.way.length - 1];
  if (last && last.to === undefined) Object.assign(last, { to: exercise.now, verdict });
  cancel(exercise.schedule, (due) => (due.type === 'approver' || due.type === 'expiry') && due.draft === paper.id);
}

export function checkArgue(exercise: Exercise, act: Extract<Act, { type: 'argue' }>): VoidReason | undefined {
  const paper = exercise.papers.get(act.draft);
  if (!paper?.approval) return 'unknownObject';
  if (paper.goesOutAt !== undefined || paperStage(paper) !== 'contested') return 'notOpen';
  if (act.with === 'counter' && paper.approval.insists) return 'alreadyDone';
  if (act.with === 'split' && !restOf(exercise, paper)) return 'nothingToSay';
  return undefined;
}

/** Minutes that arguing takes. Assumption EX-A10. */
const ARGUING = { accept: 5, counter: 12, split: 10 } as const;

/** EX-37: argues with an approver: accepts the change, objects once with a reason, or lets the undisputed rest go. */
export function argue(
  exercise: Exercise,
  act: Extract<Act, { type: 'argue' }>,
  decision: { readonly id: string; readonly by: string },
): void {
  const paper = exercise.papers.get(act.draft)!;
  const objection = objectionOf(exercise, paper)!;
  spend(exercise, decision.by, ARGUING[act.with]);
  if (act.with === 'counter') {
    const chance = objection.yields * (exercise.hasBacking ? BACKED : 1);
    const draw = uniformOf(exercise.seed, COUNTERS, `${paper.id}/${objection.id}`);
    const yields = draw < chance;
    record(exercise, { type: 'approval.yielded', draft: paper.id, role: paperHolder(paper)!, objection: objection.id, yields });
    paper.approval!.send({ type: 'author.countered', yields });
    if (yields) follow(exercise, paper);
    else halt(exercise, { reason: 'paper', draft: paper.id });
    return;
  }
  if (act.with === 'split') return split(exercise, paper);
  edit(exercise, paper, objection);
  paper.approval!.send({ type: 'author.accepted' });
  follow(exercise, paper);
}

type Objection = ApprovalStep['objections'][number];

/** The objection that the paper is contested by, or was rejected for. */
export function objectionOf(exercise: Exercise, paper: Paper): Objection | undefined {
  const id = paper.approval?.context.objection;
  return exercise.scenario.approvalChain.flatMap(({ objections }) => objections).find((one) => one.id === id);
}

/** The red pen: what acceptance strikes from the text and what it puts in. */
function edit(exercise: Exercise, paper: Paper, objection: Objection): void {
  const struck = objection.strikes as readonly string[];
  paper.edits.push(objection.id);
  paper.text = editedText(exercise, paper, objection);
  paper.features = {
    ...paper.features,
    elements: paper.features.elements.filter((element) => !struck.includes(element)),
    flaws: [...new Set([...paper.features.flaws, ...objection.adds])],
    claims: objection.dropsClaims ? [] : paper.features.claims,
  };
}

/** The text as it would stand if the change that is asked for were accepted. */
export function proposedText(exercise: Exercise, paper: Paper): Text | undefined {
  const objection = objectionOf(exercise, paper);
  return objection?.verdict === 'change' ? editedText(exercise, paper, objection) : undefined;
}

function editedText(exercise: Exercise, paper: Paper, objection: Objection): Text {
  const { wording } = paper;
  const { marked, strikes, dropsClaims } = objection;
  // What only adds a sentence keeps whatever was changed before.
  if (marked && paper.edits.some((id) => id !== objection.id) && strikes.length === 0 && !dropsClaims) return joined([paper.text, marked]);
  const authored = wording.from === 'option' ? exercise.register.passages.get(wording.option)?.edited[objection.id] : undefined;
  if (authored) return authored;
  const rest = wording.from === 'blocks' ? keptBlocks(exercise, wording.blocks, objection) : undefined;
  const parts = [marked, rest ?? (wording.from === 'own' ? paper.text : undefined)].filter((part) => part !== undefined);
  return parts.length === 0 ? paper.text : joined(parts);
}

const joined = (parts: readonly Text[]): Text => ({ de: parts.map(({ de }) => de).join(' '), en: parts.map(({ en }) => en).join(' ') });

function keptBlocks(exercise: Exercise, blocks: readonly string[], { strikes, dropsClaims }: Objection): Text | undefined {
  const kept = blocks.filter((id) => {
    const { elements, claims } = exercise.register.blocks.get(id)!.features;
    return !elements.some((element) => (strikes as readonly string[]).includes(element)) && !(dropsClaims && claims.length > 0);
  });
  return wordingOf(exercise, { from: 'blocks', blocks: kept })?.text;
}

/** What nobody disputes: information now, the disputed part later. */
const UNDISPUTED: readonly string[] = ['instruction', 'nextUpdate', 'empathy', 'admitsUnknown', 'thanks', 'privateOffer'];

function restOf(exercise: Exercise, { wording, kind }: Paper): Text | undefined {
  if (kind === 'holding') return undefined;
  if (wording.from === 'option') return exercise.register.passages.get(wording.option)?.split;
  if (wording.from === 'own') return undefined;
  const kept = wording.blocks.filter((id) => {
    const { elements, claims } = exercise.register.blocks.get(id)!.features;
    return claims.length === 0 && elements.every((element) => UNDISPUTED.includes(element));
  });
  return wordingOf(exercise, { from: 'blocks', blocks: kept })?.text;
}

/** EX-38: splits the paper: the undisputed rest goes on as a holding statement; who has already agreed is not asked again. */
function split(exercise: Exercise, paper: Paper): void {
  const agreed = new Set(paper.way.filter(({ verdict }) => verdict === 'approved').map(({ role }) => role));
  lift(exercise, paper, 'accepted');
  paper.text = restOf(exercise, paper)!;
  paper.kind = 'holding';
  paper.edits.push('split');
  const { elements, claims: _claims, promise, ...rest } = paper.features;
  const kept = elements.filter((element) => UNDISPUTED.includes(element));
  paper.features = { ...rest, elements: kept, flaws: [], claims: [], ...(promise === undefined ? {} : { promise }) };
  paper.approval = new Approval(
    stepsFor(exercise, 'holding')
      .map(({ role }) => role)
      .filter((role) => !agreed.has(role)),
  );
  follow(exercise, paper);
}

export function checkPush(exercise: Exercise, id: string): VoidReason | undefined {
  const paper = exercise.papers.get(id);
  if (!paper) return 'unknownObject';
  if (paperStage(paper) !== 'waiting') return 'notOpen';
  return paper.isPushed ? 'alreadyDone' : undefined;
}

export function checkWithdraw(exercise: Exercise, id: string): VoidReason | undefined {
  const paper = exercise.papers.get(id);
  if (!paper) return 'unknownObject';
  return paper.goesOutAt !== undefined || ['withdrawn', 'published'].includes(paperStage(paper)) ? 'notOpen' : undefined;
}

export function withdraw(exercise: Exercise, id: string, cause: string): void {
  const paper = exercise.papers.get(id)!;
  lift(exercise, paper, 'expired');
  cancel(exercise.schedule, (due) => due.type === 'draft' && due.draft === id);
  paper.approval ??= new Approval([]);
  paper.approval.send({ type: 'author.withdrew' });
  paper.settledAt ??= exercise.now;
  record(exercise, { type: 'draft.withdrawn', draft: id, cause });
}
