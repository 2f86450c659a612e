import { useState } from 'react';
import type { Act, Wording } from '../../exercise/decision.ts';
import { isOnDuty } from '../../exercise/duty.ts';
import { stepsFor } from '../../exercise/papers.ts';
import type { TextKind } from '../../scenario/features.ts';
import { platformName, roleName } from '../../view/names.ts';
import { useDesk } from '../desk/desk-context.tsx';
import type { ComposeTarget } from '../desk/desk-context.tsx';
import { useReader, useSay } from '../reader.tsx';

interface Props {
  readonly target: ComposeTarget;
  readonly kind: TextKind;
  readonly wording: Wording | undefined;
  readonly onDone: () => void;
}

/** The last step: where, who reads it before, and the button. */
export function Sending({ target, kind, wording, onDone }: Props) {
  const t = useSay();
  const { session, decide } = useDesk();
  const [channels, setChannels] = useState<readonly string[]>(session.choices.compose.channels);
  const [fourEyes, setFourEyes] = useState('');
  const isReply = target.type === 'reply';
  const steps = stepsFor(session.exercise, kind);
  const missing = wording === undefined ? t('compose.pickOne') : !isReply && channels.length === 0 ? t('compose.pickChannel') : '';
  const send = (): void => {
    if (!wording) return;
    const act: Act = isReply
      ? { type: 'reply', post: target.post, wording, ...(fourEyes === '' ? {} : { fourEyes }) }
      : { type: 'draft', kind, wording, channels };
    if (decide(act)) onDone();
  };
  return (
    <div className="sending">
      {isReply ? <FourEyes value={fourEyes} onValue={setFourEyes} /> : <Channels chosen={channels} onChosen={setChannels} />}
      <span className="sending-missing">{missing}</span>
      <button type="button" className="button is-main" disabled={missing !== ''} onClick={send}>
        {t(isReply ? 'compose.send' : steps.length === 0 ? 'compose.noSignOff' : 'compose.submit')}
      </button>
    </div>
  );
}

function FourEyes({ value, onValue }: { readonly value: string; readonly onValue: (value: string) => void }) {
  const t = useSay();
  const { exercise } = useDesk().session;
  const readers = exercise.scenario.cast.filter(({ id, kind }) => kind === 'team' && isOnDuty(exercise, id, exercise.now));
  if (readers.length === 0) return null;
  return (
    <label className="four-eyes">
      <span className="label">{t('compose.fourEyes')}</span>
      <select className="field" value={value} onChange={(event) => onValue(event.target.value)}>
        <option value="">{t('compose.nobody')}</option>
        {readers.map(({ id }) => (
          <option key={id} value={id}>
            {roleName(exercise, id)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ChannelProps {
  readonly chosen: readonly string[];
  readonly onChosen: (channels: readonly string[]) => void;
}

function Channels({ chosen, onChosen }: ChannelProps) {
  const t = useSay();
  const reader = useReader();
  const { session } = useDesk();
  return (
    <fieldset className="channels">
      <legend className="unseen">{t('compose.channels')}</legend>
      {session.choices.compose.channels.map((id) => (
        <label key={id} className="tick">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={() => onChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}
          />{' '}
          {platformName(session.exercise, id, reader)}
        </label>
      ))}
    </fieldset>
  );
}
