import type { MessageKey } from '../message/catalogue.ts';
import { useReader, useSay } from './reader.tsx';
import './settings.css';

export type Theme = 'auto' | 'light' | 'dark';

/** What a person chooses for this device; words and looks only, never part of an exercise. */
export interface Preferences {
  readonly language: 'de' | 'en';
  readonly intensity: 'full' | 'mild';
  readonly theme: Theme;
  /** Others use this device too: after an exercise nothing of it stays here. */
  readonly isShared: boolean;
}

type KeepingOf<Key> = Key extends `storage.keeping.${infer Keeping}` ? Keeping : never;

export interface SettingsProps {
  /** How long the browser keeps what is saved. */
  readonly keeping?: KeepingOf<MessageKey>;
  readonly preferences: Preferences;
  readonly onChange: (change: Partial<Preferences>) => void;
}

/** German or English, everywhere and at any moment. */
export function LanguageSwitch({ onChange }: Pick<SettingsProps, 'onChange'>) {
  const { language } = useReader();
  const t = useSay();
  return (
    <div className="switch" role="group" aria-label={t('ui.language')}>
      {(['de', 'en'] as const).map((code) => (
        <button key={code} type="button" lang={code} aria-pressed={language === code} onClick={() => onChange({ language: code })}>
          <span aria-hidden="true">{code.toUpperCase()}</span>
          <span className="unseen">{code === 'de' ? 'Deutsch' : 'English'}</span>
        </button>
      ))}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

/** A few alternatives side by side, of which one holds. */
export function Alternatives<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <div className="alternatives">
      <span className="label" aria-hidden="true">
        {label}
      </span>
      <div className="switch" role="group" aria-label={label}>
        {options.map((option) => (
          <button key={option.value} type="button" aria-pressed={option.value === value} onClick={() => onChoose(option.value)}>
            {option.label}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Language, appearance and the tone of the crowd. */
export function SettingsForm({ preferences, keeping = 'unsaid', onChange }: SettingsProps) {
  const t = useSay();
  return (
    <div className="settings">
      <Alternatives
        label={t('ui.language')}
        value={preferences.language}
        options={[
          { value: 'de', label: 'Deutsch' },
          { value: 'en', label: 'English' },
        ]}
        onChoose={(language) => onChange({ language })}
      />
      <Alternatives
        label={t('ui.theme')}
        value={preferences.theme}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`ui.theme.${value}`) }))}
        onChoose={(theme) => onChange({ theme })}
      />
      <Alternatives
        label={t('ui.intensity')}
        value={preferences.intensity}
        options={(['mild', 'full'] as const).map((value) => ({ value, label: t(`ui.intensity.${value}`) }))}
        onChoose={(intensity) => onChange({ intensity })}
      />
      <p className="settings-note">{t('ui.intensity.about')}</p>
      <label className="settings-tick">
        <input type="checkbox" checked={preferences.isShared} onChange={(event) => onChange({ isShared: event.target.checked })} />{' '}
        {t('ui.shared')}
      </label>
      <p className="settings-note">{t('ui.shared.about')}</p>
      <p className="settings-note">{t(`storage.keeping.${keeping}`)}</p>
    </div>
  );
}
