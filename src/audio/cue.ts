import type { ExerciseEvent } from '../exercise/event.ts';
import type { Message, MessageKey } from '../message/catalogue.ts';

/** The groups whose volume can be set. */
export const SOUND_GROUPS = ['weather', 'crowd', 'office'] as const;
export type SoundGroup = (typeof SOUND_GROUPS)[number];

/** Sounds that are heard once, with the group they belong to. */
export const CUE_SOUNDS = {
  notification: 'crowd',
  telephone: 'office',
  stamp: 'office',
  paper: 'office',
  pen: 'office',
  door: 'office',
  thunder: 'weather',
  relief: 'weather',
} as const satisfies Record<string, SoundGroup>;
export type CueSound = keyof typeof CUE_SOUNDS;

/** A sound to play, with the caption for those who do not hear it. */
export interface Cue {
  readonly sound: CueSound;
  readonly caption: Message;
}

/** Plays a cue; in the browser through Howler, in tests into a list. */
export type Speaker = (cue: Cue) => void;

const cue = (sound: CueSound, key: MessageKey): readonly Cue[] => [{ sound, caption: { key } }];
const SILENCE: readonly Cue[] = [];

/** The sounds of something that happened. What the player does in writing makes none: the hand that does it knows. */
export function cuesFor(event: ExerciseEvent): readonly Cue[] {
  switch (event.type) {
    case 'inject.delivered':
      return cue('telephone', 'cue.injectDelivered');
    case 'keyPost.appeared':
      return cue('notification', 'cue.keyPostAppeared');
    case 'colleague.wrote':
      return cue('notification', 'cue.colleagueWrote');
    case 'fact.answered':
      return cue('notification', 'cue.factAnswered');
    case 'news.published':
      return cue('notification', 'cue.newsPublished');
    case 'platform.ignited':
      return cue('notification', 'cue.platformIgnited');
    case 'level.rose':
      return cue('thunder', 'cue.levelRose');
    case 'level.fell':
      return cue('relief', 'cue.levelFell');
    case 'draft.submitted':
    case 'approval.moved':
      return cue('paper', 'cue.paperMoved');
    case 'approval.objected':
    case 'draft.rejected':
      return cue('pen', 'cue.paperContested');
    case 'draft.approved':
      return cue('stamp', 'cue.draftApproved');
    case 'statement.published':
      return cue('door', 'cue.statementPublished');
    case 'staff.arrived':
    case 'shift.changed':
    case 'desk.handedOver':
      return cue('door', 'cue.shiftChanged');
    case 'firmLevel.raised':
      return cue('telephone', 'cue.firmLevelRaised');
    case 'denial.disproved':
      return cue('thunder', 'cue.denialDisproved');
    case 'promise.kept':
      return cue('relief', 'cue.promiseKept');
    case 'promise.broken':
      return cue('thunder', 'cue.promiseBroken');
    case 'exercise.ended':
      return cue('relief', 'cue.exerciseEnded');
    case 'exercise.started':
    case 'decision.voided':
    case 'inject.answered':
    case 'inject.expired':
    case 'keyPost.expired':
    case 'crowdPost.appeared':
    case 'voice.moved':
    case 'voice.spoke':
    case 'voice.contacted':
    case 'echo.appeared':
    case 'reply.published':
    case 'approval.yielded':
    case 'draft.expired':
    case 'draft.withdrawn':
    case 'slip.happened':
    case 'fact.asked':
    case 'fact.confirmed':
    case 'fact.moved':
    case 'fact.public':
    case 'promise.made':
    case 'remedy.ordered':
    case 'remedy.agreed':
    case 'remedy.refused':
    case 'remedy.done':
    case 'firmLevel.called':
    case 'firmLevel.declined':
    case 'post.moderated':
    case 'moderation.exposed':
    case 'order.given':
    case 'order.ended':
    case 'colleague.replied':
    case 'planned.published':
    case 'planned.stopped':
    case 'staff.called':
    case 'staff.briefed':
    case 'recruiting.exposed':
    case 'exposure.started':
    case 'backing.changed':
    case 'quote.printed':
    case 'legalRisk.changed':
      return SILENCE;
    default:
      return event satisfies never;
  }
}

/** What matters more is kept when much happens at once. */
const RANKS: readonly CueSound[] = ['thunder', 'telephone', 'stamp', 'pen', 'relief', 'door', 'paper', 'notification'];
/** More than this at one stop is noise. */
const MOST = 4;

/** The cues of a stretch of time: each sound once, with its latest caption, the weightiest ones, in the order in which they last happened. */
export function cuesOf(events: readonly ExerciseEvent[]): readonly Cue[] {
  const latest = new Map<CueSound, Cue>();
  for (const found of events.flatMap(cuesFor)) {
    latest.delete(found.sound);
    latest.set(found.sound, found);
  }
  const kept = new Set([...latest.keys()].sort((a, b) => RANKS.indexOf(a) - RANKS.indexOf(b)).slice(0, MOST));
  return [...latest.values()].filter(({ sound }) => kept.has(sound));
}
