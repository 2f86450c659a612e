import { useId, useState } from 'react';
import { GERMAN_GROUNDS } from '../../message/de/grounds.ts';
import { precisely } from '../../message/number.ts';
import { isLessonAssumption, markOf, readNumber, SLIDER_MARKS, valueAt, withinRange } from '../../view/assumptions.ts';
import type { AssumptionView } from '../../view/assumptions.ts';
import { useReader, useSay } from '../reader.tsx';
import { assumptionTitle, groundsWords } from './words.ts';

interface Props {
  readonly assumption: AssumptionView;
  /** What this exercise assumes. */
  readonly value: number;
  /** So many others are changed that this one cannot be. */
  readonly isLocked: boolean;
  readonly onValue: (value: number) => void;
}

/** One assumption: what it asks, its value by slider or as a number, and how well it is founded. */
export function AssumptionRow({ assumption, value, isLocked, onValue }: Props) {
  const t = useSay();
  const { language } = useReader();
  const id = useId();
  const { name, source, range } = assumption;
  const [low, high] = range;
  const isChanged = value !== assumption.value;
  return (
    <li className={isChanged ? 'assumption is-changed' : 'assumption'}>
      <div className="assumption-words">
        <h4 id={id}>
          <Title name={name} />
          {isChanged && <span className="tag is-sea">{t('assume.isChanged')}</span>}
        </h4>
        {isLessonAssumption(name) && <p>{t(`assume.ask.${name}`)}</p>}
        <p className="soft assumption-grounds">
          <strong>{groundsWords(assumption, t)}.</strong> {language === 'de' ? GERMAN_GROUNDS[source] : source}
        </p>
      </div>
      {low === high ? (
        <p className="soft">{t('assume.fixed')}</p>
      ) : (
        <div className="assumption-value" role="group" aria-labelledby={id}>
          <ValueControls assumption={assumption} value={value} isLocked={isLocked} onValue={onValue} />
          <p className="soft number">
            {t('assume.default', { value: assumption.value })} · {t('assume.range', { low, high })}
          </p>
          {isChanged && (
            <button type="button" className="button is-small" aria-describedby={id} onClick={() => onValue(assumption.value)}>
              {t('assume.reset')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

/** What people call it, and the name that the model gives it. */
function Title({ name }: { readonly name: string }) {
  const t = useSay();
  const { language } = useReader();
  const title = assumptionTitle(name, t, language);
  if (isLessonAssumption(name)) return title;
  return (
    <>
      {title !== name && title} <code className={title === name ? undefined : 'soft'}>{name}</code>
    </>
  );
}

/** What stands in the field, and the value that held when it was typed: another value since then takes its place. */
interface Typed {
  readonly text: string;
  readonly held: number;
}

function ValueControls({ assumption, value, isLocked, onValue }: Props) {
  const t = useSay();
  const id = useId();
  const { language } = useReader();
  const [typed, setTyped] = useState<Typed>();
  const [low, high] = assumption.range;
  const shown = typed?.held === value ? typed.text : precisely(value, language);
  const read = typed?.held === value ? readNumber(typed.text) : value;
  const isWrong = read === undefined || withinRange(assumption, read) === undefined;
  const unit = t(assumption.unit);
  const type = (text: string): void => {
    const number = readNumber(text);
    const next = number === undefined ? undefined : withinRange(assumption, number);
    setTyped({ text, held: next ?? value });
    if (next !== undefined && next !== value) onValue(next);
  };
  return (
    <>
      <div className="assumption-set">
        <input
          type="range"
          aria-label={t('assume.slider')}
          min={0}
          max={SLIDER_MARKS}
          value={markOf(assumption, value)}
          aria-valuetext={`${precisely(value, language)} ${unit}`}
          disabled={isLocked}
          onChange={(event) => onValue(valueAt(assumption, Number(event.target.value)))}
        />
        <input
          type="text"
          className="field number"
          inputMode="decimal"
          autoComplete="off"
          aria-label={t('assume.value')}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-unit ${id}-wrong` : `${id}-unit`}
          value={shown}
          maxLength={12}
          disabled={isLocked}
          onChange={(event) => type(event.target.value)}
        />
        <span id={`${id}-unit`} className="soft">
          {unit}
        </span>
      </div>
      <p id={`${id}-wrong`} className="assumption-wrong" role="status">
        {isWrong && t(read === undefined ? 'assume.notANumber' : 'assume.outOfRange', { low, high, value })}
      </p>
    </>
  );
}
