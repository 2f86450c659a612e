import { Suspense, lazy, useState } from 'react';
import type { Scenario } from '../../scenario/format.ts';
import type { Firm, HousePreset } from '../../scenario/firm.ts';
import type { Mode } from '../../exercise/setup.ts';
import { fill } from '../../scenario/text-fill.ts';
import type { Changes } from '../../view/assumptions.ts';
import { AssumptionsOption } from '../assumptions/assumptions-option.tsx';
import { useReader, useSay } from '../reader.tsx';
import { Alternatives } from '../settings.tsx';
import type { SettingsProps } from '../settings.tsx';

/** How an exercise is played. */
export interface PlayOptions {
  readonly seed: string;
  readonly preset: HousePreset;
  readonly mode: Mode;
  /** Hours at which the game waits for the trainer's word; a link sets them. */
  readonly meetings?: readonly number[] | undefined;
  /** What the model is to assume otherwise. */
  readonly assumptions?: Changes | undefined;
  /** The trainer's own firm in place of the scenario's. */
  readonly firm?: Firm | undefined;
}

interface Props extends SettingsProps {
  readonly scenario: Scenario;
  readonly options: PlayOptions;
  readonly onOptions: (options: PlayOptions) => void;
}

// Checked by the rules of the scenario format, which the first screen does without.
const FirmForm = lazy(() => import('./firm-form.tsx').then(({ FirmForm: form }) => ({ default: form })));

/** A seed that is easy to read out in a seminar room. */
export const rollSeed = (): string => String(1000 + Math.floor(Math.random() * 9000));

/** Weather, house, time and tone. */
export function OptionsForm({ scenario, options, onOptions, preferences, onChange }: Props) {
  const t = useSay();
  const { language } = useReader();
  const { preparations, presets } = scenario.house;
  const prepared = preparations.filter(({ id }) => presets[options.preset].includes(id));
  return (
    <fieldset className="options">
      <legend className="unseen">{t('options.title')}</legend>
      <div className="option">
        <label className="label" htmlFor="seed">
          {t('options.seed')}
        </label>
        <div className="row">
          <input
            id="seed"
            className="field number seed"
            value={options.seed}
            maxLength={40}
            autoComplete="off"
            onChange={(event) => onOptions({ ...options, seed: event.target.value })}
          />
          <button type="button" className="button" onClick={() => onOptions({ ...options, seed: rollSeed() })}>
            {t('options.random')}
          </button>
        </div>
        <p className="settings-note">{t('options.seedAbout')}</p>
      </div>
      <div className="option">
        <Alternatives
          label={t('options.house')}
          value={options.preset}
          options={(['asFound', 'solid', 'exemplary'] as const).map((value) => ({ value, label: t(`preset.${value}`) }))}
          onChoose={(preset) => onOptions({ ...options, preset })}
        />
        <p className="settings-note">
          {options.preset === 'asFound'
            ? t('options.houseAbout')
            : `${t('options.second')}: ${prepared.map(({ label }) => fill(label, language, { firm: scenario.firm })).join(', ')}`}
        </p>
      </div>
      <div className="option">
        <Alternatives
          label={t('options.mode')}
          value={options.mode}
          options={(['turn', 'clock', 'plenum'] as const).map((value) => ({ value, label: t(`options.mode.${value}`) }))}
          onChoose={(mode) => onOptions({ ...options, mode })}
        />
        <Alternatives
          label={t('ui.intensity')}
          value={preferences.intensity}
          options={(['mild', 'full'] as const).map((value) => ({ value, label: t(`ui.intensity.${value}`) }))}
          onChoose={(intensity) => onChange({ intensity })}
        />
      </div>
      <FirmOption scenario={scenario} options={options} onOptions={onOptions} />
      <AssumptionsOption changes={options.assumptions} onChanges={(assumptions) => onOptions({ ...options, assumptions })} />
    </fieldset>
  );
}

/** The scenario's firm, or the trainer's own. */
function FirmOption({ scenario, options, onOptions }: Pick<Props, 'scenario' | 'options' | 'onOptions'>) {
  const t = useSay();
  const [isOwn, setOwn] = useState(options.firm !== undefined);
  return (
    <div className="option is-wide">
      <Alternatives
        label={t('firm.title')}
        value={isOwn ? 'own' : 'scenario'}
        options={(['scenario', 'own'] as const).map((value) => ({ value, label: t(`firm.${value}`) }))}
        onChoose={(value) => {
          setOwn(value === 'own');
          if (value === 'scenario') onOptions({ ...options, firm: undefined });
        }}
      />
      {isOwn && (
        <Suspense fallback={<p className="soft">{t('ui.loading')}</p>}>
          <FirmForm scenario={scenario} firm={options.firm} onFirm={(firm) => onOptions({ ...options, firm })} />
        </Suspense>
      )}
    </div>
  );
}
