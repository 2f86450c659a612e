import { useSay } from '../reader.tsx';
import type { SoundPort } from './captions.tsx';

const GROUPS = ['weather', 'crowd', 'office'] as const;

/** How loud the weather, the crowd and the office are; nobody needs it before sound is on. */
export function VolumeForm({ sound }: { readonly sound: SoundPort }) {
  const t = useSay();
  const { isMuted, volumes, setVolumes } = sound;
  if (isMuted) return null;
  return (
    <fieldset className="volumes">
      <legend className="label">{t('desk.sound.volume')}</legend>
      {GROUPS.map((group) => (
        <label key={group} className="volume">
          <span>{t(`sound.${group}`)}</span>
          <input
            type="range"
            min="0"
            max="100"
            step="5"
            value={Math.round(volumes[group] * 100)}
            onChange={(event) => setVolumes({ ...volumes, [group]: Number(event.target.value) / 100 })}
          />
        </label>
      ))}
    </fieldset>
  );
}
