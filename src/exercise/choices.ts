import { minutes } from '../quantity/units.ts';
import type { Features, TextKind } from '../scenario/features.ts';
import type { Manner } from '../scenario/moment.ts';
import { holds } from './conditions.ts';
import { CONTACTS, MODERATIONS } from './decision.ts';
import type { Act } from './decision.ts';
import { check } from './decide.ts';
import { isManned } from './duty.ts';
import { CROWD } from './moderation.ts';
import { objectionOf, stepsFor } from './papers.ts';
import { isFree } from './remedies.ts';
import type { Exercise } from './start.ts';
import { wordingOf } from './wording.ts';

/** Something that may be decided now. */
export interface Choice {
  readonly act: Act;
  /** Own working minutes. */
  readonly minutes: number;
  /** What the words are, where there are words. */
  readonly features?: Features;
  /** How an answer treats the one who asks, where it is an answer. */
  readonly manner?: Manner;
  /** Roles that have to agree, in order. */
  readonly signOff: readonly string[];
}

/** EX-8: all that may be decided now, and nothing that would be void. Screens, policies and debrief use nothing else. */
export interface Choices {
  readonly isOnDuty: boolean;
  readonly list: readonly Choice[];
  /** EX-52: what own composition may use: key posts to answer, kinds of statement, blocks whose condition holds, own channels. */
  readonly compose: {
    readonly replyTo: readonly string[];
    readonly kinds: readonly TextKind[];
    readonly blocks: readonly string[];
    readonly channels: readonly string[];
  };
}

const STATEMENT_KINDS: readonly TextKind[] = ['holding', 'statement', 'apology', 'correction', 'qa', 'video'];
/** Standing orders run so long unless the screen chooses otherwise. */
const ORDER_HOURS = 3;

/** What a role may decide at this minute. */
export function choices(exercise: Exercise, role: string): Choices {
  const isOnDuty = role === exercise.register.player.id && isManned(exercise, exercise.now) && exercise.ending === undefined;
  if (!isOnDuty) return { isOnDuty, list: [], compose: { replyTo: [], kinds: [], blocks: [], channels: [] } };
  const list = [...candidates(exercise)].filter(({ act }) => check(exercise, act, role) === undefined);
  return { isOnDuty, list, compose: composeOf(exercise) };
}

function composeOf(exercise: Exercise): Choices['compose'] {
  const { platforms } = exercise.scenario;
  const isAnswerable = (id: string): boolean =>
    exercise.posts.get(id)?.state === 'open' &&
    exercise.register.platforms.get(exercise.register.keyPosts.get(id)!.platform)?.account !== undefined;
  return {
    replyTo: [...exercise.posts.keys()].filter(isAnswerable),
    kinds: STATEMENT_KINDS.filter((kind) => kind !== 'video'),
    blocks: [...exercise.register.blocks.values()]
      .filter(({ requires }) => requires === undefined || holds(exercise, requires))
      .map(({ id }) => id),
    channels: platforms.filter(({ account }) => account !== undefined).map(({ id }) => id),
  };
}

const plain = (act: Act, own = 0): Choice => ({ act, minutes: own, signOff: [] });

function* candidates(exercise: Exercise): Generator<Choice> {
  yield plain({ type: 'watch' });
  yield* aboutPosts(exercise);
  yield* aboutPapers(exercise);
  yield* aboutKnowledge(exercise);
  yield* aboutPeople(exercise);
  for (const { inject, state } of exercise.injects.values()) {
    if (state !== 'open') continue;
    for (const option of exercise.register.injects.get(inject)!.options) {
      const act: Act = { type: 'answer', inject, option: option.id };
      yield {
        act,
        minutes: option.minutes,
        signOff: [],
        ...(option.features ? { features: option.features } : {}),
        ...(option.manner ? { manner: option.manner } : {}),
      };
    }
  }
}

function* aboutPosts(exercise: Exercise): Generator<Choice> {
  for (const { post, state } of exercise.posts.values()) {
    if (state === 'expired' || state === 'queued') continue;
    if (state === 'open') {
      for (const option of exercise.register.keyPosts.get(post)!.options) {
        const act: Act = { type: 'reply', post, wording: { from: 'option', option: option.id } };
        yield { act, minutes: option.minutes, features: option.features, signOff: [] };
      }
    }
    for (const how of MODERATIONS) yield plain({ type: 'moderate', post, how }, 3);
  }
  yield plain({ type: 'moderate', post: CROWD, how: 'hide' }, 20);
  yield plain({ type: 'moderate', post: CROWD, how: 'delete' }, 20);
  for (const voice of exercise.voices.keys()) for (const how of CONTACTS) yield plain({ type: 'contact', voice, how }, 12);
}

function* aboutPapers(exercise: Exercise): Generator<Choice> {
  const channels = exercise.scenario.platforms.filter(({ account }) => account !== undefined).map(({ id }) => id);
  const underWay = new Set(
    [...exercise.papers.values()]
      .filter(({ settledAt, publishedAt }) => settledAt === undefined || publishedAt !== undefined)
      .map(optionOf),
  );
  for (const { id, kind } of exercise.scenario.passages) {
    if (!STATEMENT_KINDS.includes(kind) || underWay.has(id)) continue;
    const worded = wordingOf(exercise, { from: 'option', option: id })!;
    const act: Act = { type: 'draft', kind, wording: { from: 'option', option: id }, channels };
    yield { act, minutes: worded.minutes, features: worded.features, signOff: stepsFor(exercise, kind).map(({ role }) => role) };
  }
  for (const [draft, paper] of exercise.papers) {
    yield { ...plain({ type: 'publish', draft }), features: paper.features };
    yield plain({ type: 'push', draft }, 3);
    yield plain({ type: 'withdraw', draft });
    if (!objectionOf(exercise, paper)) continue;
    yield plain({ type: 'argue', draft, with: 'accept' }, 5);
    yield plain({ type: 'argue', draft, with: 'counter' }, 12);
    yield plain({ type: 'argue', draft, with: 'split' }, 10);
  }
}

const optionOf = ({ wording }: { readonly wording: { readonly from: string; readonly option?: string } }): string | undefined =>
  wording.option;

function* aboutKnowledge(exercise: Exercise): Generator<Choice> {
  for (const { id, sources } of exercise.scenario.facts) {
    for (const { role } of sources) yield { ...plain({ type: 'ask', role, fact: id }, 0), signOff: [] };
  }
  for (const { id, minutes: own, authority } of exercise.scenario.remedies) {
    yield { act: { type: 'remedy', remedy: id }, minutes: own, signOff: isFree(exercise, id) ? [] : [authority] };
  }
  for (const { id, informs } of exercise.scenario.firmLevels)
    yield { act: { type: 'escalate', level: id }, minutes: 10, signOff: [informs] };
  for (const { id } of exercise.scenario.promises) yield plain({ type: 'pledge', promise: id });
  for (const { id } of exercise.scenario.plannedPosts) yield plain({ type: 'stop', planned: id });
}

function* aboutPeople(exercise: Exercise): Generator<Choice> {
  const until = minutes(exercise.now + ORDER_HOURS * 60);
  const wordings = exercise.scenario.passages.filter(({ kind }) => kind === 'wording');
  for (const { id, kind } of exercise.scenario.cast) {
    if (kind !== 'team' && kind !== 'external') continue;
    for (const { id: wording, features } of wordings) {
      for (const scope of ['questions', 'all', 'supporters'] as const) {
        yield { ...plain({ type: 'order', colleague: id, wording, scope, until }, 0), features };
      }
    }
    yield plain({ type: 'endOrder', colleague: id });
    yield plain({ type: 'staff', how: 'callIn', role: id });
    yield plain({ type: 'staff', how: 'handOver', role: id }, 120);
  }
  yield plain({ type: 'staff', how: 'agency' });
  yield plain({ type: 'staff', how: 'brief' }, 25);
}
