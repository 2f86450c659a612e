import { useEffect, useRef, useState } from 'react';
import { say } from '../../message/catalogue.ts';
import type { Message } from '../../message/catalogue.ts';
import type { ExerciseEvent } from '../../exercise/event.ts';
import { figuresView } from '../../view/figures.ts';
import { useReader, useSay } from '../reader.tsx';
import { useMoment } from '../session.ts';
import type { Session } from '../session.ts';
import './captions.css';

/** How the world sounds now. */
export interface Air {
  readonly level: number;
  readonly perHour: number;
}

/** Sound as the desk needs it: muted at first, and each sound says what it is to those who do not hear it. */
export interface SoundPort {
  readonly isMuted: boolean;
  readonly setMuted: (isMuted: boolean) => void;
  /** Lets these events sound and gives their captions. */
  readonly hear: (events: readonly ExerciseEvent[], air: Air) => readonly Message[];
}

interface Caption {
  readonly id: number;
  readonly message: Message;
}

const SHOWN_FOR = 6000;
const ROOM = 3;

/** What is to be heard, in words; only while sound is on. */
export function Captions({ session, sound }: { readonly session: Session; readonly sound: SoundPort }) {
  const t = useSay();
  const reader = useReader();
  const moment = useMoment(session);
  const heard = useRef(session.exercise.events.length);
  const [captions, setCaptions] = useState<readonly Caption[]>([]);
  const { hear, isMuted } = sound;
  useEffect(() => {
    const { events } = moment.exercise;
    const first = heard.current;
    heard.current = events.length;
    const { level, perHour } = figuresView(moment.exercise, reader);
    const messages = hear(events.slice(first), { level, perHour });
    setCaptions(messages.slice(-ROOM).map((message, nth) => ({ id: first + nth, message })));
  }, [moment, reader, hear]);
  useEffect(() => {
    const timer = setTimeout(() => setCaptions([]), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [captions]);
  if (isMuted || captions.length === 0) return null;
  return (
    <ul className="captions" aria-label={t('desk.captions')}>
      {captions.map(({ id, message }) => (
        <li key={id}>{say(message, reader.language)}</li>
      ))}
    </ul>
  );
}
