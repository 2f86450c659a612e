import { say } from '../message/catalogue.ts';
import type { Minutes } from '../quantity/units.ts';
import type { Exercise } from '../exercise/start.ts';
import { isReachable, nextDuty } from '../exercise/duty.ts';
import { objectionOf, paperHolder, paperStage, proposedText } from '../exercise/papers.ts';
import type { Paper, PaperStage } from '../exercise/papers.ts';
import { consequences } from './consequences.ts';
import type { Note } from './consequences.ts';
import { distanceWords, timeWords } from './moments.ts';
import { channelNames, roleFunction, roleName } from './names.ts';
import { redPen } from './red-pen.ts';
import type { Sentence } from './red-pen.ts';
import { wordsOf } from './words.ts';
import type { Reader } from './words.ts';

export interface RedInk {
  readonly id: string;
  readonly role: string;
  readonly name: string;
  readonly says: string;
  readonly isRejection: boolean;
  /** The sentence that would stand instead. */
  readonly marked: string | undefined;
  readonly counter: string;
  readonly insists: string | undefined;
}

/** One station of the approval chain. */
export interface StationView {
  readonly role: string;
  readonly name: string;
  readonly state: 'done' | 'here' | 'next';
  readonly note: string;
}

/** A paper, with whom it lies and what can be seen on it. */
export interface PaperView {
  readonly id: string;
  readonly kindName: string;
  readonly stage: PaperStage;
  readonly stageWords: string;
  readonly text: string;
  readonly channels: string;
  readonly holder: string | undefined;
  readonly since: string;
  /** Office hours: when the one who has it is back. */
  readonly absence: string;
  readonly way: readonly StationView[];
  readonly redInk: RedInk | undefined;
  /** The text under the red pen, sentence by sentence; only while a change is asked for. */
  readonly penned: readonly Sentence[] | undefined;
  readonly notes: readonly Note[];
  readonly isSettled: boolean;
  readonly at: Minutes;
}

/** Papers of the desk: those that wait for the player first, then those under way, then what is done. */
export function papersView(exercise: Exercise, reader: Reader): PaperView[] {
  return [...exercise.papers.values()].map((paper) => paperView(exercise, paper, reader)).sort((a, b) => rank(a) - rank(b) || b.at - a.at);
}

const RANK: Record<PaperStage, number> = {
  contested: 0,
  approved: 1,
  rejected: 2,
  expired: 2,
  waiting: 3,
  writing: 4,
  published: 5,
  withdrawn: 6,
};
const rank = ({ stage }: PaperView): number => RANK[stage];

export function paperView(exercise: Exercise, paper: Paper, reader: Reader): PaperView {
  const stage = paperStage(paper);
  const holder = paperHolder(paper);
  const here = paper.way.findLast(({ to }) => to === undefined);
  const isOut = paper.goesOutAt !== undefined && stage !== 'published';
  return {
    id: paper.id,
    kindName: say({ key: `kind.${paper.kind}` }, reader.language),
    stage,
    stageWords: isOut ? goesOut(exercise, paper, reader) : stageWords(exercise, { paper, stage, holder }, reader),
    text: wordsOf(exercise, paper.text, reader),
    channels: channelNames(exercise, paper.channels, reader),
    holder,
    since: here ? say({ key: 'papers.since', values: { time: distanceWords(exercise, here.from, reader.language) } }, reader.language) : '',
    absence: stage === 'waiting' && holder !== undefined ? absence(exercise, holder, reader) : '',
    way: wayOf(exercise, paper, reader),
    redInk: stage === 'contested' || stage === 'rejected' ? redInk(exercise, paper, reader) : undefined,
    penned: stage === 'contested' ? penned(exercise, paper, reader) : undefined,
    notes: consequences(exercise, { features: paper.features, kind: paper.kind, isPublic: true }, reader),
    isSettled: stage === 'published' || stage === 'withdrawn',
    at: paper.publishedAt ?? paper.decidedAt,
  };
}

const goesOut = (exercise: Exercise, paper: Paper, { language }: Reader): string =>
  say({ key: 'papers.goesOut', values: { time: timeWords(exercise, paper.goesOutAt!, language) } }, language);

interface Standing {
  readonly paper: Paper;
  readonly stage: PaperStage;
  readonly holder: string | undefined;
}

function stageWords(exercise: Exercise, { paper, stage, holder }: Standing, { language }: Reader): string {
  const name = holder === undefined ? '' : roleName(exercise, holder);
  switch (stage) {
    case 'writing':
      return say({ key: 'papers.writing' }, language);
    case 'waiting':
      return say({ key: 'papers.waiting', values: { name } }, language);
    case 'contested':
      return say({ key: 'papers.contested', values: { name } }, language);
    case 'approved':
      return say({ key: 'papers.approved' }, language);
    case 'rejected':
      return say({ key: 'papers.rejected' }, language);
    case 'expired':
      return say({ key: 'papers.expired' }, language);
    case 'withdrawn':
      return say({ key: 'papers.withdrawn' }, language);
    case 'published':
      return say({ key: 'papers.published', values: { time: timeWords(exercise, paper.publishedAt ?? exercise.now, language) } }, language);
    default:
      return stage satisfies never;
  }
}

/** When somebody who is not there is back: papers know no night. */
function absence(exercise: Exercise, role: string, { language }: Reader): string {
  if (isReachable(exercise, role, exercise.now)) return '';
  const back = timeWords(exercise, nextDuty(exercise, role, exercise.now), language);
  return say({ key: 'papers.absent', values: { name: roleName(exercise, role), back } }, language);
}

function wayOf(exercise: Exercise, paper: Paper, reader: Reader): StationView[] {
  const context = paper.approval?.context;
  if (!context) return [];
  const isOver = ['approved', 'published', 'withdrawn'].includes(paperStage(paper));
  return context.steps.map((role, at) => {
    const lyings = paper.way.filter((one) => one.role === role);
    const verdict = lyings.findLast((one) => one.verdict !== undefined)?.verdict;
    const state = isOver || at < context.step ? 'done' : at === context.step ? 'here' : 'next';
    const minutes = lyings.reduce((sum, { from, to }) => sum + ((to ?? exercise.now) - from), 0);
    const note = minutes > 0 ? distance(minutes, reader) : '';
    return {
      role,
      name: roleName(exercise, role),
      state,
      note: verdict === 'objected' && state === 'here' ? say({ key: 'papers.redInk' }, reader.language) : note,
    };
  });
}

const distance = (minutes: number, { language }: Reader): string => say({ key: 'papers.took', values: { n: minutes } }, language);

function redInk(exercise: Exercise, paper: Paper, reader: Reader): RedInk | undefined {
  const objection = objectionOf(exercise, paper);
  if (!objection) return undefined;
  const role = paperHolder(paper) ?? paper.way.findLast(({ verdict }) => verdict === 'objected' || verdict === 'rejected')?.role ?? '';
  return {
    id: objection.id,
    role,
    name: `${roleName(exercise, role)}, ${roleFunction(exercise, role, reader)}`,
    says: wordsOf(exercise, objection.says, reader),
    isRejection: objection.verdict === 'reject',
    marked: objection.marked && wordsOf(exercise, objection.marked, reader),
    counter: wordsOf(exercise, objection.counter, reader),
    insists: hasInsisted(exercise, paper.id, objection.id) ? wordsOf(exercise, objection.insisting, reader) : undefined,
  };
}

function penned(exercise: Exercise, paper: Paper, reader: Reader): readonly Sentence[] | undefined {
  const proposed = proposedText(exercise, paper);
  return proposed && redPen(wordsOf(exercise, paper.text, reader), wordsOf(exercise, proposed, reader));
}

/** Whether the approver has refused the author's reason. */
const hasInsisted = (exercise: Exercise, draft: string, objection: string): boolean =>
  exercise.events.some(
    (event) => event.type === 'approval.yielded' && event.draft === draft && event.objection === objection && !event.yields,
  );
