import type { Decision, VoidReason } from './decision.ts';
import { pushAnswer, verdictOf } from './approver.ts';
import { announce, halt, record } from './journal.ts';
import { follow, lift, paperHolder, paperStage } from './papers.ts';
import type { Paper } from './papers.ts';
import { chargeLegalRisk } from './legal-risk.ts';
import { publish } from './publication.ts';
import { put } from './schedule.ts';
import type { Exercise } from './start.ts';
import { minutes } from '../quantity/units.ts';

/** Publishing without sign-off costs: risk that nobody has checked, and a row inside the firm (P10, P21). Assumption EX-A13. */
const BYPASS_RISK = 6;
const BYPASS_STRAIN = 6;
/** With backing, decisions on the spot are allowed (P10). */
const BACKED_RISK = 1.5;

/** The approver answers. */
export function answerPaper(exercise: Exercise, id: string, role: string): void {
  const paper = exercise.papers.get(id);
  if (!paper?.approval || paperStage(paper) !== 'waiting' || paperHolder(paper) !== role) return;
  const objection = verdictOf(exercise, paper, role);
  if (!objection) {
    lift(exercise, paper, 'approved');
    paper.approval.send({ type: 'approver.approved' });
    return follow(exercise, paper);
  }
  const isRejection = objection.verdict === 'reject';
  lift(exercise, paper, isRejection ? 'rejected' : 'objected');
  paper.approval.send({ type: isRejection ? 'approver.rejected' : 'approver.objected', objection: objection.id });
  if (isRejection) {
    paper.settledAt = exercise.now;
    announce(exercise, { type: 'draft.rejected', draft: id, role, objection: objection.id });
  } else {
    record(exercise, { type: 'approval.objected', draft: id, role, objection: objection.id });
  }
  halt(exercise, { reason: 'paper', draft: id });
}

/** EX-39: the paper has lain too long and comes back unread; one that was withdrawn comes back no more. */
export function expirePaper(exercise: Exercise, id: string): void {
  const paper = exercise.papers.get(id);
  if (!paper?.approval || paperStage(paper) !== 'waiting') return;
  lift(exercise, paper, 'expired');
  paper.approval.send({ type: 'paper.expired' });
  paper.settledAt = exercise.now;
  record(exercise, { type: 'draft.expired', draft: id });
  halt(exercise, { reason: 'paper', draft: id });
}

export const pushPaper = (exercise: Exercise, id: string): void => pushAnswer(exercise, exercise.papers.get(id)!);

export function checkPublish(exercise: Exercise, id: string): VoidReason | undefined {
  const paper = exercise.papers.get(id);
  if (!paper) return 'unknownObject';
  if (paper.goesOutAt !== undefined) return 'alreadyDone';
  return ['writing', 'withdrawn', 'published'].includes(paperStage(paper)) ? 'notOpen' : undefined;
}

/** Sends a written paper out: with its sign-off, or without it (Alleingang). A video still has to be made. */
export function sendOut(exercise: Exercise, id: string, decision: Decision): void {
  const paper = exercise.papers.get(id)!;
  paper.goesOutAt = minutes(exercise.now + paper.lead);
  put(exercise.schedule, paper.goesOutAt, { type: 'publication', draft: id, decision: decision.id });
}

/** EX-40: the paper is out, with its sign-off or without; without it costs risk and, but for backing, a row in the house (P10). */
export function publishPaper(exercise: Exercise, id: string, decision: string): void {
  const paper = exercise.papers.get(id)!;
  const isBypass = paperStage(paper) !== 'approved';
  if (isBypass) bypass(exercise, paper);
  paper.approval?.send({ type: 'author.published' });
  paper.publishedAt = exercise.now;
  paper.settledAt ??= exercise.now;
  const publication = publish(exercise, {
    id: `statement/${id}`,
    by: paper.author,
    kind: paper.kind,
    wording: paper.wording,
    text: paper.text,
    features: paper.features,
    channels: paper.channels,
    cause: decision,
    begunAt: paper.decidedAt,
    isBypass,
    isProofread: paper.way.some(({ verdict }) => verdict === 'approved'),
  });
  announce(exercise, { type: 'statement.published', publication: publication.id, kind: paper.kind, bypassed: isBypass, cause: decision });
}

function bypass(exercise: Exercise, paper: Paper): void {
  lift(exercise, paper, 'expired');
  exercise.bypasses++;
  const author = exercise.people.get(paper.author);
  if (author && !exercise.hasBacking) author.strain = Math.min(100, author.strain + BYPASS_STRAIN);
  chargeLegalRisk(exercise, exercise.hasBacking ? BACKED_RISK : BYPASS_RISK, {
    de: 'Veröffentlicht, ohne dass jemand geprüft hat',
    en: 'Published without anybody having checked',
  });
}
