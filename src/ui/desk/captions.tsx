import { useEffect, useRef, useState } from 'react';
import { say } from '../../message/catalogue.ts';
import type { Message } from '../../message/catalogue.ts';
import type { ExerciseEvent } from '../../exercise/event.ts';
import { learned } from '../../view/known.ts';
import { worldView } from '../../view/world-view.ts';
import { useReader, useSay } from '../reader.tsx';
import { useMoment } from '../session.ts';
import type { Session } from '../session.ts';
import './captions.css';

/** How the world sounds now. */
export interface Air {
  readonly level: number;
  /** 0 nobody talks … 1 as loud as the loudest place gets. */
  readonly talk: number;
}

/** Volume of each group of sounds, 0 … 1. */
export type SoundVolumes = Readonly<Record<'weather' | 'crowd' | 'office', number>>;

/** Sound as the desk needs it: muted at first, and each sound says what it is to those who do not hear it. */
export interface SoundPort {
  readonly isMuted: boolean;
  readonly setMuted: (isMuted: boolean) => void;
  readonly volumes: SoundVolumes;
  readonly setVolumes: (volumes: SoundVolumes) => void;
  /** Lets these events sound and gives their captions. */
  readonly hear: (events: readonly ExerciseEvent[], air: Air) => readonly Message[];
  /** Silence while nobody sits at the desk. */
  readonly hush: (isHushed: boolean) => void;
}

interface Caption {
  readonly id: number;
  readonly message: Message;
}

const SHOWN_FOR = 6000;
const ROOM = 3;

/** What is to be heard, in words: for everybody while sound is on, and always for those who have the screen read to them. */
export function Captions({ session, sound }: { readonly session: Session; readonly sound: SoundPort }) {
  const t = useSay();
  const reader = useReader();
  const moment = useMoment(session);
  const heard = useRef({ firstEvent: session.exercise.events.length, from: session.exercise.now });
  const [captions, setCaptions] = useState<readonly Caption[]>([]);
  const { hear, hush, isMuted } = sound;
  useEffect(() => {
    const listen = (): void => hush(document.hidden);
    listen();
    document.addEventListener('visibilitychange', listen);
    return () => {
      document.removeEventListener('visibilitychange', listen);
      hush(true);
    };
  }, [hush]);
  useEffect(() => {
    const { exercise } = moment;
    const since = heard.current;
    heard.current = { firstEvent: exercise.events.length, from: exercise.now };
    const events = learned(exercise, since).map(({ event }) => event);
    const { level, islands } = worldView(exercise, 'de');
    const messages = hear(events, { level, talk: Math.max(...islands.map(({ activity }) => activity)) });
    if (messages.length > 0) setCaptions(messages.slice(-ROOM).map((message, nth) => ({ id: since.firstEvent + nth, message })));
  }, [moment, hear]);
  useEffect(() => {
    if (captions.length === 0) return;
    const timer = setTimeout(() => setCaptions([]), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [captions]);
  return (
    <div className={isMuted ? 'unseen' : 'captions'} role="status" aria-label={t('desk.captions')}>
      {captions.map(({ id, message }) => (
        <p key={id}>{say(message, reader.language)}</p>
      ))}
    </div>
  );
}
