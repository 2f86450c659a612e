import { say } from '../message/catalogue.ts';
import type { Message } from '../message/catalogue.ts';
import type { Minutes } from '../quantity/units.ts';
import type { Stop } from '../exercise/event.ts';
import { paperStage } from '../exercise/papers.ts';
import type { Exercise } from '../exercise/start.ts';
import { LEVELS } from './happened-public.ts';
import { distanceWords, timeWords } from './moments.ts';
import { authorOf, factLabel, platformName, roleFunction, roleName } from './names.ts';
import { crowdWords, wordsOf } from './words.ts';
import type { Reader } from './words.ts';

/** Something that waits for the player's answer. */
export interface Ask {
  readonly type: 'inject' | 'paper' | 'post' | 'promise';
  /** Id of the inject, draft, key post or promise. */
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly text: string;
  readonly deadline: string;
  readonly isPressing: boolean;
  readonly via?: 'phone' | 'mail' | 'chat' | 'visit' | 'feed';
  readonly why?: 'reach' | 'danger' | 'human';
}

/** Why the clock stands, and what is asked now: the most pressing first. */
export interface AgendaView {
  readonly headline: string;
  /** What has happened so far, where nothing else has been told yet. */
  readonly introduction: string;
  readonly asks: readonly Ask[];
}

export function agendaView(exercise: Exercise, stop: Stop, reader: Reader): AgendaView {
  const asks = [
    ...injectAsks(exercise, reader),
    ...paperAsks(exercise, reader),
    ...promiseAsks(exercise, reader),
    ...postAsks(exercise, reader),
  ];
  const rank = (ask: Ask): number => {
    if (subjectOf(stop) === `${ask.type}/${ask.id}`) return 3;
    // What has its sign-off and lies about is the dearest slip, and one of the desk's tidiness, not of judgement.
    return isReady(exercise, ask) ? 2 : Number(ask.isPressing);
  };
  return {
    headline: say(stopMessage(exercise, stop, reader), reader.language),
    introduction: stop.reason === 'start' ? wordsOf(exercise, exercise.scenario.briefing.whatHappened, reader) : '',
    asks: asks.sort((a, b) => rank(b) - rank(a)),
  };
}

const isReady = ({ papers }: Exercise, { type, id }: Ask): boolean => type === 'paper' && paperStage(papers.get(id)!) === 'approved';

/** What a stop is about: it is asked first. */
function subjectOf(stop: Stop): string {
  if (stop.reason === 'inject') return `inject/${stop.inject}`;
  if (stop.reason === 'paper') return `paper/${stop.draft}`;
  return stop.reason === 'promise' ? `promise/${stop.promise}` : '';
}

/** What stopped the clock. */
function stopMessage(exercise: Exercise, stop: Stop, reader: Reader): Message {
  switch (stop.reason) {
    case 'start':
      return { key: 'stop.start' };
    case 'inject': {
      const term = exercise.register.injects.get(stop.inject);
      // Nobody stands in the door any longer once they have their answer.
      if (term && exercise.injects.get(stop.inject)?.state === 'answered')
        return { key: 'happened.injectAnswered', values: { title: wordsOf(exercise, term.title, reader) } };
      return { key: `stop.via.${term?.via ?? 'mail'}`, values: { from: senderOf(exercise, stop.inject, reader) } };
    }
    case 'paper': {
      const paper = exercise.papers.get(stop.draft);
      const kind = say({ key: `kind.${paper?.kind ?? 'statement'}` }, reader.language);
      return { key: paper && paperStage(paper) === 'approved' ? 'stop.approved' : 'stop.paper', values: { kind } };
    }
    case 'fact':
      return { key: 'stop.fact', values: { name: roleName(exercise, stop.role), fact: factLabel(exercise, stop.fact, reader) } };
    case 'promise': {
      const state = exercise.promises.get(stop.promise)?.state ?? 'open';
      return { key: `stop.promise.${state}` };
    }
    case 'alarm':
      return { key: 'stop.alarm', values: { level: say({ key: LEVELS[stop.level] ?? 'level.6' }, reader.language) } };
    case 'shift':
      return { key: 'stop.shift', values: { from: timeWords(exercise, stop.missedFrom, reader.language) } };
    case 'situation':
      return { key: 'stop.situation' };
    case 'meeting':
      return { key: 'stop.meeting', values: { n: Math.round(stop.at / 60) } };
    case 'asked':
      return { key: 'stop.asked' };
    case 'end':
      return { key: 'stop.end' };
    default:
      return stop satisfies never;
  }
}

/** Who is behind an inject: 'Ilka Behrends, Leitung Kundenservice'. */
function senderOf(exercise: Exercise, id: string, reader: Reader): string {
  const from = exercise.register.injects.get(id)?.from;
  if (!from) return '';
  const name = from.name ?? (from.role ? roleName(exercise, from.role) : '');
  const does = from.function ? wordsOf(exercise, from.function, reader) : from.role ? roleFunction(exercise, from.role, reader) : '';
  return [name, does].filter((part) => part !== '').join(', ');
}

const PRESSING = 30;
const deadlineWords = (exercise: Exercise, deadline: Minutes | undefined, reader: Reader): string =>
  deadline === undefined
    ? ''
    : say(
        {
          key: 'ask.deadline',
          values: { time: timeWords(exercise, deadline, reader.language), left: distanceWords(exercise, deadline, reader.language) },
        },
        reader.language,
      );

function injectAsks(exercise: Exercise, reader: Reader): Ask[] {
  return [...exercise.injects.values()]
    .filter(({ state }) => state === 'open')
    .map(({ inject, deadline }) => {
      const term = exercise.register.injects.get(inject)!;
      return {
        type: 'inject' as const,
        id: inject,
        title: wordsOf(exercise, term.title, reader),
        from: senderOf(exercise, inject, reader),
        text: wordsOf(exercise, term.text, reader),
        deadline: deadlineWords(exercise, deadline, reader),
        isPressing: term.urgent || (deadline !== undefined && deadline - exercise.now <= PRESSING),
        via: term.via,
      };
    })
    .sort((a, b) => Number(b.isPressing) - Number(a.isPressing));
}

const readySince = (exercise: Exercise, since: Minutes | undefined, reader: Reader): string =>
  since === undefined ? '' : say({ key: 'ask.ready', values: { time: timeWords(exercise, since, reader.language) } }, reader.language);

/** A refusal is put on the desk for so long; after that it lies among the papers. */
const FORGOTTEN = 60;

/** Papers that cannot go on without the player. */
function paperAsks(exercise: Exercise, reader: Reader): Ask[] {
  const asks: Ask[] = [];
  for (const paper of exercise.papers.values()) {
    const stage = paperStage(paper);
    if (!['contested', 'approved', 'rejected', 'expired'].includes(stage) || paper.goesOutAt !== undefined) continue;
    const isLost = stage === 'rejected' || stage === 'expired';
    if (isLost && exercise.now - (paper.settledAt ?? exercise.now) > FORGOTTEN) continue;
    const kind = say({ key: `kind.${paper.kind}` }, reader.language);
    const key =
      stage === 'contested'
        ? 'ask.contested'
        : stage === 'approved'
          ? 'ask.approved'
          : stage === 'rejected'
            ? 'ask.rejected'
            : 'ask.expired';
    const last = paper.way[paper.way.length - 1];
    asks.push({
      type: 'paper',
      id: paper.id,
      title: say({ key, values: { kind } }, reader.language),
      from: last ? `${roleName(exercise, last.role)}, ${roleFunction(exercise, last.role, reader)}` : '',
      text: wordsOf(exercise, paper.text, reader),
      deadline: stage === 'approved' ? readySince(exercise, paper.approvedAt, reader) : '',
      isPressing: stage === 'contested' || stage === 'approved',
    });
  }
  return asks;
}

function promiseAsks(exercise: Exercise, reader: Reader): Ask[] {
  return [...exercise.promises.entries()]
    .filter(([, { state, due }]) => state === 'open' && due - exercise.now <= PRESSING)
    .map(([id, { due }]) => ({
      type: 'promise',
      id,
      title: say({ key: 'ask.promise' }, reader.language),
      from: '',
      text: wordsOf(exercise, exercise.register.promises.get(id)!.label, reader),
      deadline: deadlineWords(exercise, due, reader),
      isPressing: true,
    }));
}

function postAsks(exercise: Exercise, reader: Reader): Ask[] {
  return [...exercise.posts.values()]
    .filter(({ state }) => state === 'open')
    .map(({ post, appearedAt }) => {
      const term = exercise.register.keyPosts.get(post)!;
      const expires = (appearedAt + term.expires) as Minutes;
      const author = authorOf(exercise, term);
      return {
        type: 'post' as const,
        id: post,
        title: author.name,
        from: platformName(exercise, term.platform, reader),
        text: crowdWords(exercise, term.text, { reader }),
        deadline: deadlineWords(exercise, expires, reader),
        isPressing: false,
        why: term.why,
      };
    });
}
