import { useId, useRef, useState } from 'react';
import { meetingsIn } from '../../exercise/setup.ts';
import type { MessageKey } from '../../message/catalogue.ts';
import { ChangedAssumptions } from '../assumptions/changed-assumptions.tsx';
import { Dialog } from '../look/dialog.tsx';
import { Icon } from '../look/icon.tsx';
import { QrCode, fitsCode } from '../look/qr-code.tsx';
import { useSay } from '../reader.tsx';
import type { PlayOptions } from './options-form.tsx';
import './team-link.css';

interface Props {
  /** Title of the scenario. */
  readonly title: string;
  /** Length of the exercise; nobody meets after its end. */
  readonly hours: number;
  readonly options: PlayOptions;
  readonly onOptions: (options: PlayOptions) => void;
  readonly addressOf: (options: PlayOptions) => string;
  readonly onClose: () => void;
}

/** The address that brings every team to the same storm: to scan from a wall, to copy, to print. */
export function TeamLink({ title, hours, options, onOptions, addressOf, onClose }: Props) {
  const t = useSay();
  const address = addressOf(options);
  return (
    <Dialog title={t('link.title')} onClose={onClose} size="large">
      <div className="team-link">
        <div className="team-link-code">
          {fitsCode(address) ? <QrCode text={address} label={t('link.code', { address })} /> : <p className="note">{t('link.tooLong')}</p>}
        </div>
        <div className="team-link-words">
          <h3>{title}</h3>
          <p>{t('link.about')}</p>
          <Fixed options={options} />
          <ChangedAssumptions changes={options.assumptions} isOpen />
          <MeetingHours hours={hours} options={options} onOptions={onOptions} />
          {options.firm && <p className="settings-note">{t('link.noFirm')}</p>}
          {isLoopback(address) && <p className="team-link-here">{t('link.hereOnly')}</p>}
          <Address address={address} />
        </div>
      </div>
    </Dialog>
  );
}

/** Whether an address leads every device to itself. */
const isLoopback = (address: string): boolean => /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);

/** What all teams will have in common. */
function Fixed({ options: { seed, preset, mode } }: Pick<Props, 'options'>) {
  const t = useSay();
  return (
    <dl className="team-link-fixed">
      {(
        [
          ['options.seed', seed],
          ['options.house', t(`preset.${preset}`)],
          ['options.mode', t(`options.mode.${mode}`)],
        ] as const
      ).map(([key, value]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd className="number">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function MeetingHours({ hours, options, onOptions }: Pick<Props, 'hours' | 'options' | 'onOptions'>) {
  const t = useSay();
  const id = useId();
  const [text, setText] = useState(() => (options.meetings ?? []).join(', '));
  const understood = options.meetings ?? [];
  const isNone = text.trim() !== '' && understood.length === 0;
  const change = (written: string): void => {
    setText(written);
    onOptions({ ...options, meetings: meetingsIn(written).filter((hour) => hour < hours) });
  };
  return (
    <div className="team-link-meet">
      <label className="label" htmlFor={id}>
        {t('link.meet')}
      </label>
      <input
        id={id}
        className="field number"
        value={text}
        maxLength={100}
        autoComplete="off"
        placeholder={t('link.meetHint')}
        aria-describedby={`${id}-read`}
        onChange={(event) => change(event.target.value)}
      />
      <p id={`${id}-read`} className="settings-note" role="status">
        {understood.length > 0 && t('link.meetRead', { n: understood.length, hours: understood.join(', ') })}
        {isNone && t('link.meetNone', { last: hours - 1 })}
      </p>
    </div>
  );
}

type Copied = Extract<MessageKey, 'link.copied' | 'link.notCopied'>;

function Address({ address }: { readonly address: string }) {
  const t = useSay();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<Copied>();
  const copy = async (): Promise<void> => {
    field.current?.select();
    // Without a secure address there is no clipboard; then the address is selected already.
    const isCopied = await Promise.resolve(navigator.clipboard?.writeText(address).then(() => true)).catch(() => false);
    setSaid(isCopied ? 'link.copied' : 'link.notCopied');
  };
  return (
    <div className="team-link-address">
      <label className="label" htmlFor={id}>
        {t('link.address')}
      </label>
      <textarea ref={field} id={id} className="field" rows={3} readOnly value={address} />
      <div className="row">
        <button type="button" className="button is-main" onClick={() => void copy()}>
          {t('link.copy')}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          <Icon name="print" /> {t('briefing.print')}
        </button>
        <span role="status">{said && t(said)}</span>
      </div>
      <p className="team-link-printed">{address}</p>
    </div>
  );
}
