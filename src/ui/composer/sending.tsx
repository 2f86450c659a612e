import { useState } from 'react';
import type { Act, Wording } from '../../exercise/decision.ts';
import { isOnDuty } from '../../exercise/duty.ts';
import type { TextKind } from '../../scenario/features.ts';
import { platformName, roleName } from '../../view/names.ts';
import { useControl, useDesk } from '../desk/desk-context.tsx';
import type { ComposeTarget } from '../desk/desk-context.tsx';
import { painted } from '../painted.ts';
import { useReader, useSay } from '../reader.tsx';

interface Props {
  readonly target: ComposeTarget;
  readonly kind: TextKind;
  readonly wording: Wording | undefined;
  readonly onDone: () => void;
}

/** Stands in as long as no words are chosen; the button is off then. */
const NOTHING: Wording = { from: 'blocks', blocks: [] };

/** The last step: where, who reads it before, and the button. */
export function Sending({ target, kind, wording, onDone }: Props) {
  const t = useSay();
  const { session, decide } = useDesk();
  const [channels, setChannels] = useState<readonly string[]>(session.choices.compose.channels);
  const [fourEyes, setFourEyes] = useState('');
  const isReply = target.type === 'reply';
  const words = useControl();
  const missing = wording === undefined ? t('compose.pickOne') : !isReply && channels.length === 0 ? t('compose.pickChannel') : '';
  const actOf = (worded: Wording): Act =>
    isReply
      ? { type: 'reply', post: target.post, wording: worded, ...(fourEyes === '' ? {} : { fourEyes }) }
      : { type: 'draft', kind, wording: worded, channels };
  const [isSending, setSending] = useState(false);
  const send = (): void => {
    if (!wording) return;
    setSending(true);
    void painted().then(() => {
      try {
        if (decide(actOf(wording))) onDone();
      } finally {
        setSending(false);
      }
    });
  };
  return (
    <div className="sending">
      {isReply ? <FourEyes value={fourEyes} onValue={setFourEyes} /> : <Channels chosen={channels} onChosen={setChannels} />}
      <span className="sending-missing">{missing}</span>
      <button type="button" className="button is-main" disabled={missing !== '' || isSending} onClick={send}>
        {words(actOf(wording ?? NOTHING))}
      </button>
    </div>
  );
}

function FourEyes({ value, onValue }: { readonly value: string; readonly onValue: (value: string) => void }) {
  const t = useSay();
  const { exercise } = useDesk().session;
  const readers = exercise.scenario.cast.filter(
    ({ id, kind }) => (kind === 'team' || exercise.calledIn.has(id)) && isOnDuty(exercise, id, exercise.now),
  );
  if (readers.length === 0) return <p className="soft sending-note">{t('compose.fourEyesNobody')}</p>;
  return (
    <label className="four-eyes" title={t('compose.fourEyesAbout')}>
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
