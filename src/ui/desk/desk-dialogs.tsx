import { Dialog } from '../look/dialog.tsx';
import { Icon } from '../look/icon.tsx';
import { wordsOf } from '../../view/words.ts';
import { useReader, useSay } from '../reader.tsx';
import { SettingsForm } from '../settings.tsx';
import type { SettingsProps } from '../settings.tsx';
import type { SoundPort } from './captions.tsx';
import { SpeedSelect } from './clock-tools.tsx';
import type { Clock } from './clock.ts';
import { useDesk } from './desk-context.tsx';
import { SaveChip } from './save-chip.tsx';
import { VolumeForm } from './volume-form.tsx';

interface MenuProps extends SettingsProps {
  readonly onClose: () => void;
  readonly onEnd: () => void;
  readonly onKeys: () => void;
  readonly onSave: () => void;
  readonly onGoOn: (span: number) => void;
  readonly clock: Clock;
  readonly sound: SoundPort | undefined;
}

/** Settings, saving, help, and the way out. */
export function MenuDialog({ preferences, keeping, onChange, onClose, onEnd, onKeys, onSave, onGoOn, clock, sound }: MenuProps) {
  const t = useSay();
  const { session } = useDesk();
  return (
    <Dialog
      title={t('desk.menu')}
      onClose={onClose}
      footer={
        <button type="button" className="button is-grave" onClick={onEnd}>
          {t('desk.end')}
        </button>
      }
    >
      <div className="menu-dialog">
        <div className="row phone-only">
          {[15, 60].map((span) => (
            <button key={span} type="button" className="button" onClick={() => onGoOn(span)}>
              {t('desk.advance.span', { n: span })}
            </button>
          ))}
          <button type="button" className="button" aria-pressed={clock.isRunning} onClick={clock.toggle}>
            {t(clock.isRunning ? 'desk.clock.pause' : 'desk.clock.run')}
          </button>
          {clock.isRunning && <SpeedSelect clock={clock} />}
          {sound && (
            <button type="button" className="button" aria-pressed={!sound.isMuted} onClick={() => sound.setMuted(!sound.isMuted)}>
              {t(sound.isMuted ? 'desk.sound.on' : 'desk.sound.off')}
            </button>
          )}
        </div>
        <SettingsForm preferences={preferences} keeping={keeping} onChange={onChange} />
        {sound && <VolumeForm sound={sound} />}
        <div className="row">
          <button type="button" className="button" onClick={onSave}>
            <Icon name="save" /> {t('desk.save')}
          </button>
          <button type="button" className="button" onClick={onKeys}>
            {t('desk.shortcuts')}
          </button>
        </div>
        <SaveChip session={session} onSave={onSave} />
      </div>
    </Dialog>
  );
}

interface EndProps {
  readonly onClose: () => void;
  readonly onDebrief: () => void;
  readonly onLeave: () => void;
}

/** The stop button: at any moment, without a reason. */
export function EndDialog({ onClose, onDebrief, onLeave }: EndProps) {
  const t = useSay();
  const reader = useReader();
  const { session } = useDesk();
  return (
    <Dialog title={t('desk.endTitle')} onClose={onClose}>
      <div className="menu-dialog">
        <p>{t('desk.endAbout')}</p>
        <p className="settings-note">
          {t('start.contentNote')}: {wordsOf(session.exercise, session.exercise.scenario.contentNote, reader)}
        </p>
        <div className="row">
          <button type="button" className="button is-main" onClick={onClose}>
            {t('desk.endStay')}
          </button>
          <button type="button" className="button" onClick={onDebrief}>
            {t('desk.endToDebrief')}
          </button>
          <button type="button" className="button is-grave" onClick={onLeave}>
            {t('desk.endToStart')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

const KEYS = [
  ['w', 'keys.advance'],
  ['v', 'keys.quarter'],
  ['s', 'keys.hour'],
  ['n', 'keys.statement'],
  ['p', 'keys.space'],
  ['1 – 5', 'keys.panes'],
  ['Esc', 'keys.skip'],
  ['b', 'keys.blank'],
  ['?', 'keys.help'],
] as const;

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useSay();
  return (
    <Dialog title={t('desk.shortcuts')} onClose={onClose}>
      <dl className="keys">
        {KEYS.map(([key, about]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(about)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
