import { useSyncExternalStore } from 'react';
import { minutes } from '../quantity/units.ts';
import type { Minutes } from '../quantity/units.ts';
import { advance } from '../exercise/advance.ts';
import { choices } from '../exercise/choices.ts';
import type { Choices } from '../exercise/choices.ts';
import { decide } from '../exercise/decide.ts';
import { decisionId } from '../exercise/decision.ts';
import type { Act, VoidReason } from '../exercise/decision.ts';
import type { Stop } from '../exercise/event.ts';
import type { Exercise } from '../exercise/start.ts';
import type { MessageKey } from '../message/catalogue.ts';
import type { Features, TextKind } from '../scenario/features.ts';

type TroubleOf<Key> = Key extends `storage.trouble.${infer Trouble}` ? Trouble : never;

/** How the save stands. `at`: when it last was on disk, in milliseconds since 1970; `readOnly`: this tab may only look. */
export interface SaveStanding {
  readonly type: 'saving' | 'saved' | 'notSaved' | 'readOnly';
  readonly at?: number;
  /** Why it is not saved, if so. */
  readonly trouble?: TroubleOf<MessageKey>;
}

/** A text that somebody is writing: words, kind, and what the author says is in them. */
export interface HalfWritten {
  readonly kind: TextKind;
  readonly text: string;
  readonly features: Features;
}

/** Half-written texts by place: there again when the composer is opened anew, even after a crash. */
export interface Notebook {
  readonly read: (place: string) => HalfWritten | undefined;
  readonly write: (place: string, words: HalfWritten | undefined) => void;
}

/** Keeps an exercise somewhere safe; whatever storage there is stands behind it. */
export interface Keeper {
  readonly state: SaveStanding;
  readonly subscribe: (listener: () => void) => () => void;
  keep(exercise: Exercise): void;
}

/** The exercise as it stood after its last change: equal only to itself. */
export interface Moment {
  readonly exercise: Exercise;
}

/** A stretch of time that "Weiter" has passed. */
export interface Stretch {
  readonly from: Minutes;
  readonly to: Minutes;
  /** Index of the first event in it. */
  readonly firstEvent: number;
}

const NOTHING: Choices = { isOnDuty: false, list: [], compose: { replyTo: [], kinds: [], blocks: [], channels: [] } };

/**
 * A running exercise for the screens: takes decisions, moves time on, tells who listens. The exercise itself is mutable;
 * `moment` is a new object after each change, and screens compute everything they show from it anew.
 */
export class Session {
  readonly exercise: Exercise;
  readonly role: string;
  readonly keeper: Keeper | undefined;
  readonly notebook: Notebook | undefined;
  readonly #listeners = new Set<() => void>();
  #moment: Moment;
  #choices: Choices | undefined;
  #meetingAt: Minutes | undefined;
  /** Why the clock stands; a minute of the running clock is no reason of its own. */
  stop: Stop;
  stretch: Stretch;
  /** Index of the first decision since the clock stood still. */
  firstDecision: number;
  /** Until when the feed has been read. */
  seenAt: Minutes = minutes(-1);

  constructor(exercise: Exercise, keeper?: Keeper, notebook?: Notebook) {
    this.exercise = exercise;
    this.#moment = { exercise };
    this.role = exercise.register.player.id;
    this.keeper = keeper;
    this.notebook = notebook;
    keeper?.subscribe(() => this.isReadOnly && this.#show());
    // An exercise that was opened again has passed its last stop without anybody there.
    const isHere = exercise.stop?.at === exercise.now;
    this.stop = exercise.stop && isHere ? exercise.stop : { at: exercise.now, reason: exercise.ending === undefined ? 'asked' : 'end' };
    this.stretch = { from: exercise.now, to: exercise.now, firstEvent: exercise.now === 0 ? 0 : exercise.events.length };
    this.firstDecision = exercise.decisions.length;
    this.stop = this.#met(this.stop);
  }

  get moment(): Moment {
    return this.#moment;
  }

  get isOver(): boolean {
    return this.exercise.ending !== undefined;
  }

  /** What may be decided now. */
  get choices(): Choices {
    if (this.isReadOnly) return NOTHING;
    return (this.#choices ??= choices(this.exercise, this.role));
  }

  /** Another tab plays this exercise; here one may look and not act. */
  get isReadOnly(): boolean {
    return this.keeper?.state.type === 'readOnly';
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes a decision at this minute; a reason if it could not be carried out. */
  decide(act: Act): VoidReason | undefined {
    if (this.isReadOnly) return 'notYours';
    const { exercise } = this;
    const id = decisionId(act, exercise.now, exercise.decisionIds);
    const reason = decide(exercise, { id, at: exercise.now, by: this.role, act });
    this.#changed();
    return reason;
  }

  /** All teams meet here: nothing goes on before the trainer has given the word. */
  get isMeeting(): boolean {
    return this.#meetingAt === this.exercise.now && !this.isOver;
  }

  /** The trainer has given the word. */
  release(): void {
    this.#meetingAt = undefined;
    this.stop = { at: this.exercise.now, reason: 'asked' };
    this.#show();
  }

  /** Moves on to the next stop, at most by `span` minutes, and never past a meeting of the teams. */
  advance(span?: number): Stop {
    const { exercise } = this;
    if (this.isReadOnly || this.isMeeting) return this.stop;
    const from = exercise.now;
    const firstEvent = exercise.events.length;
    this.seenAt = from;
    this.stop = this.#met(advance(exercise, this.#atMost(span === undefined ? exercise.horizon : from + span)));
    this.stretch = { from, to: exercise.now, firstEvent };
    this.firstDecision = exercise.decisions.length;
    this.#changed();
    return this.stop;
  }

  /** Moves on past every stop at which nothing is asked, as one stretch. */
  advanceUntil(isAsked: () => boolean): Stop {
    const { exercise } = this;
    const from = exercise.now;
    const firstEvent = exercise.events.length;
    do this.advance();
    while (!this.isOver && !this.isMeeting && !this.isReadOnly && !isAsked());
    this.seenAt = from;
    this.stretch = { from, to: exercise.now, firstEvent };
    this.#changed();
    return this.stop;
  }

  /** Moves on by a little under the running clock; tells whether something asks for the player. */
  tick(span: number): boolean {
    const { exercise } = this;
    if (this.isReadOnly || this.isMeeting) return true;
    const stop = this.#met(advance(exercise, this.#atMost(exercise.now + span)));
    this.stretch = { ...this.stretch, to: exercise.now };
    const isReason = stop.reason !== 'asked';
    if (isReason) this.stop = stop;
    this.#changed();
    return isReason;
  }

  /** From now on "what happened" begins anew. */
  turnPage(): void {
    this.stretch = { from: this.exercise.now, to: this.exercise.now, firstEvent: this.exercise.events.length };
    this.firstDecision = this.exercise.decisions.length;
    this.#changed();
  }

  /** The minute wanted, or the next meeting if that is earlier. */
  #atMost(minute: number): Minutes {
    const meetings = (this.exercise.setup.meetings ?? []).map((hour) => hour * 60).filter((at) => at > this.exercise.now);
    return minutes(Math.min(minute, ...meetings));
  }

  /** At the hour of a meeting the meeting is what stops the clock, whatever else is asked there. */
  #met(stop: Stop): Stop {
    const { now, setup } = this.exercise;
    if (this.isOver || !setup.meetings?.some((hour) => hour * 60 === now)) return stop;
    this.#meetingAt = now;
    return { at: now, reason: 'meeting' };
  }

  #changed(): void {
    this.keeper?.keep(this.exercise);
    this.#show();
  }

  #show(): void {
    this.#moment = { exercise: this.exercise };
    this.#choices = undefined;
    for (const listener of this.#listeners) listener();
  }
}

/** Draws anew whenever the session changes. */
export const useMoment = (session: Session): Moment => useSyncExternalStore(session.subscribe, () => session.moment);

const unkept = (): (() => void) => () => undefined;
/** How the save of this session stands; undefined where nothing keeps it. */
export const useSaveStanding = ({ keeper }: Session): SaveStanding | undefined =>
  useSyncExternalStore(keeper?.subscribe ?? unkept, () => keeper?.state);
