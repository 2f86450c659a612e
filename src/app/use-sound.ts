import { useCallback, useMemo, useRef, useState } from 'react';
import { bedCaption, bedsFor } from '../audio/bed.ts';
import { cuesOf } from '../audio/cue.ts';
import type { SoundSystem } from '../audio/sound-system.ts';
import type { Air, SoundPort, SoundVolumes } from '../ui/desk/captions.tsx';

const VOLUMES: SoundVolumes = { weather: 0.5, crowd: 0.6, office: 0.8 };
const CALM: Air = { level: 0, talk: 0 };

/** Sound of the page: muted, and not even fetched, until somebody turns it on. */
export function useSound(): SoundPort {
  const system = useRef<SoundSystem>(undefined);
  const air = useRef(CALM);
  /** The wind that the last caption spoke of. */
  const told = useRef<number>(undefined);
  const [isMuted, setSilent] = useState(true);
  const [volumes, setLevels] = useState(VOLUMES);
  const setMuted = useCallback(
    (wanted: boolean) => {
      setSilent(wanted);
      if (system.current) return system.current.setMuted(wanted);
      void import('../audio/sound-system.ts').then(({ startSound }) => {
        system.current ??= startSound(volumes);
        system.current.lay(bedsFor(air.current.level, air.current.talk));
        system.current.setMuted(wanted);
      });
    },
    [volumes],
  );
  const setVolumes = useCallback((wanted: SoundVolumes) => {
    setLevels(wanted);
    system.current?.setVolumes(wanted);
  }, []);
  const hear = useCallback<SoundPort['hear']>(
    (events, next) => {
      const isNewWind = !isMuted && told.current !== next.level;
      told.current = isMuted ? undefined : next.level;
      air.current = next;
      system.current?.lay(bedsFor(next.level, next.talk));
      const cues = cuesOf(events);
      for (const cue of cues) system.current?.speak(cue);
      return [...(isNewWind ? [bedCaption(next.level)] : []), ...cues.map(({ caption }) => caption)];
    },
    [isMuted],
  );
  const hush = useCallback((isHushed: boolean) => system.current?.hush(isHushed), []);
  return useMemo(() => ({ isMuted, setMuted, volumes, setVolumes, hear, hush }), [isMuted, setMuted, volumes, setVolumes, hear, hush]);
}
