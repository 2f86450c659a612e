import { Icon } from '../look/icon.tsx';
import { useSay } from '../reader.tsx';
import type { Clock } from './clock.ts';
import { secondsPerHour, SPEEDS } from './pace.ts';

/** Runs and stops the clock, and says why it stands. */
export function ClockTools({ clock }: { readonly clock: Clock }) {
  const t = useSay();
  const word = t(clock.isRunning ? 'desk.clock.pause' : 'desk.clock.run');
  return (
    <div className={clock.isRunning ? 'clock is-running' : 'clock'}>
      <button
        type="button"
        className="bar-icon"
        aria-pressed={clock.isRunning}
        onClick={clock.toggle}
        aria-label={word}
        title={clock.isHeld ? t('desk.clock.waits') : word}
      >
        <Icon name={clock.isRunning ? 'pause' : 'play'} />
      </button>
      {clock.isRunning && <SpeedSelect clock={clock} />}
      {clock.isHeld && <span className="clock-held">{t('desk.clock.waits')}</span>}
    </div>
  );
}

/** How fast the clock runs. */
export function SpeedSelect({ clock }: { readonly clock: Clock }) {
  const t = useSay();
  return (
    <select
      className="clock-speed number"
      aria-label={t('desk.clock.speed')}
      title={t('desk.clock.pace', { n: secondsPerHour(clock.speed) })}
      value={clock.speed}
      onChange={(event) => clock.setSpeed(SPEEDS.find((speed) => String(speed) === event.target.value) ?? 1)}
    >
      {SPEEDS.map((speed) => (
        <option key={speed} value={speed}>
          {speed === 0.5 ? '½' : speed}×
        </option>
      ))}
    </select>
  );
}
