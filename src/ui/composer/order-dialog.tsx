import { useState } from 'react';
import { minutes } from '../../quantity/units.ts';
import type { Act, OrderScope } from '../../exercise/decision.ts';
import { consequences } from '../../view/consequences.ts';
import { timeWords } from '../../view/moments.ts';
import { roleName } from '../../view/names.ts';
import { wordsOf } from '../../view/words.ts';
import { offers, useControl, useDesk } from '../desk/desk-context.tsx';
import { Notes } from '../desk/notes.tsx';
import { Dialog } from '../look/dialog.tsx';
import { useReader, useSay } from '../reader.tsx';
import './composer.css';

const SCOPES: readonly OrderScope[] = ['questions', 'all', 'supporters'];
const SPANS = [60, 120, 180, 240, 360] as const;

interface Props {
  readonly colleague: string;
  readonly onClose: () => void;
}

/** Lets a colleague answer by wording and rule, until it is changed. */
export function OrderDialog({ colleague, onClose }: Props) {
  const t = useSay();
  const { session, decide } = useDesk();
  const { exercise } = session;
  const words = useControl();
  const wordings = [
    ...new Set(
      offers(session, 'order')
        .filter(({ act }) => act.colleague === colleague)
        .map(({ act }) => act.wording),
    ),
  ];
  const [wording, setWording] = useState(wordings[0]);
  const [scope, setScope] = useState<OrderScope>('questions');
  const [span, setSpan] = useState<number>(180);
  const order: Act = { type: 'order', colleague, wording: wording ?? '', scope, until: minutes(exercise.now + span) };
  const give = (): void => {
    if (wording !== undefined && decide(order)) onClose();
  };
  return (
    <Dialog
      title={t('order.title', { name: roleName(exercise, colleague) })}
      onClose={onClose}
      footer={
        <button type="button" className="button is-main" disabled={wording === undefined} onClick={give}>
          {words(order)}
        </button>
      }
    >
      <div className="order">
        <WordingChoice wordings={wordings} chosen={wording} onChoose={setWording} />
        <label className="order-field">
          <span className="label">{t('order.scope')}</span>
          <select
            className="field"
            value={scope}
            onChange={(event) => setScope(SCOPES.find((one) => one === event.target.value) ?? 'questions')}
          >
            {SCOPES.map((one) => (
              <option key={one} value={one}>
                {t(`scope.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <UntilChoice span={span} onSpan={setSpan} />
      </div>
    </Dialog>
  );
}

interface WordingProps {
  readonly wordings: readonly string[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

function WordingChoice({ wordings, chosen, onChoose }: WordingProps) {
  const t = useSay();
  const reader = useReader();
  const { exercise } = useDesk().session;
  return (
    <fieldset className="ready">
      <legend className="label">{t('order.wording')}</legend>
      {wordings.map((id) => {
        const passage = exercise.register.passages.get(id)!;
        return (
          <label key={id} className={id === chosen ? 'ready-text is-chosen' : 'ready-text'}>
            <input type="radio" name="wording" checked={id === chosen} onChange={() => onChoose(id)} />
            <span>
              <strong>{wordsOf(exercise, passage.label, reader)}</strong>
              <span className="ready-words">{wordsOf(exercise, passage.text, reader)}</span>
              <Notes notes={consequences(exercise, { features: passage.features, kind: 'wording', isPublic: true }, reader)} />
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function UntilChoice({ span, onSpan }: { readonly span: number; readonly onSpan: (span: number) => void }) {
  const t = useSay();
  const { language } = useReader();
  const { exercise } = useDesk().session;
  return (
    <label className="order-field">
      <span className="label">{t('order.until')}</span>
      <select className="field number" value={span} onChange={(event) => onSpan(Number(event.target.value))}>
        {SPANS.map((one) => (
          <option key={one} value={one}>
            {timeWords(exercise, minutes(exercise.now + one), language)}
          </option>
        ))}
      </select>
    </label>
  );
}
