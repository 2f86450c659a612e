import { useCallback, useMemo, useRef, useState } from 'react';
import { bedsFor } from '../audio/bed.ts';
import { cuesFor } from '../audio/cue.ts';
import type { SoundSystem, Volumes } from '../audio/sound-system.ts';
import type { Air, SoundPort } from '../ui/desk/captions.tsx';

const VOLUMES: Volumes = { weather: 0.5, crowd: 0.6, office: 0.8 };
/** Posts per hour that sound like a full square. */
const FULL_SQUARE = 600;

const lay = (system: SoundSystem | undefined, { level, perHour }: Air): void =>
  system?.lay(bedsFor(level, Math.min(1, perHour / FULL_SQUARE)));

/** Sound of the page: muted, and not even fetched, until somebody turns it on. */
export function useSound(): SoundPort {
  const system = useRef<SoundSystem>(undefined);
  const air = useRef<Air>({ level: 0, perHour: 0 });
  const [isMuted, setSilent] = useState(true);
  const setMuted = useCallback((wanted: boolean) => {
    setSilent(wanted);
    if (system.current) return system.current.setMuted(wanted);
    void import('../audio/sound-system.ts').then(({ startSound }) => {
      system.current ??= startSound(VOLUMES);
      system.current.setMuted(wanted);
      lay(system.current, air.current);
    });
  }, []);
  const hear = useCallback<SoundPort['hear']>((events, next) => {
    air.current = next;
    lay(system.current, next);
    const cues = events.flatMap((event) => cuesFor(event));
    for (const cue of cues) system.current?.speak(cue);
    return cues.map(({ caption }) => caption);
  }, []);
  return useMemo(() => ({ isMuted, setMuted, hear }), [isMuted, setMuted, hear]);
}
