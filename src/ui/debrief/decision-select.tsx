import { useId } from 'react';
import { momentText } from '../../report/hours.ts';
import { useReader } from '../reader.tsx';
import { decisionWords, shortened } from './act-words.ts';
import { useReviewed } from './review-context.tsx';

interface Props {
  readonly label: string;
  readonly none: string;
  readonly value: string | undefined;
  readonly onChoose: (decision: string | undefined) => void;
}

/** One of the decisions, by number, time and words. */
export function DecisionSelect({ label, none, value, onChoose }: Props) {
  const id = useId();
  const reader = useReader();
  const { exercise, calendar, numbers } = useReviewed();
  return (
    <div className="review-choice">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="field" value={value ?? ''} onChange={(event) => onChoose(event.target.value || undefined)}>
        <option value="">{none}</option>
        {exercise.decisions.map(({ decision }) => (
          <option key={decision.id} value={decision.id}>
            {`${numbers.get(decision.id)} · ${momentText(calendar, decision.at)} · ${shortened(decisionWords(exercise, decision, reader), 90)}`}
          </option>
        ))}
      </select>
    </div>
  );
}
