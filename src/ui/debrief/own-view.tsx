import { useReader, useSay } from '../reader.tsx';
import { wordsOf } from '../../view/words.ts';
import { DecisionSelect } from './decision-select.tsx';
import { useReviewed } from './review-context.tsx';

interface Props {
  readonly isRevealed: boolean;
  readonly onReveal: () => void;
}

export const JUDGED = ['review.judged.0', 'review.judged.1', 'review.judged.2', 'review.judged.3', 'review.judged.4'] as const;

/** Before any figure: turning points and goals as the player sees them. May be skipped. */
export function OwnViewForm({ isRevealed, onReveal }: Props) {
  const t = useSay();
  const { exercise, own, setOwn } = useReviewed();
  const [first, second] = own.turning;
  // Who skipped it has nothing to print.
  const isEmpty = !first && !second && Object.keys(own.goals).length === 0;
  const hasDecided = exercise.decisions.length > 0;
  return (
    <section className={isEmpty ? 'review-section own is-empty' : 'review-section own'} aria-labelledby="review-you">
      <h2 id="review-you">{t('review.you.title')}</h2>
      <p className="review-about">{t('review.you.about')}</p>
      {hasDecided && (
        <fieldset className="own-turning">
          <legend>{t('review.you.turning')}</legend>
          <DecisionSelect
            label={t('review.you.first')}
            none={t('review.you.none')}
            value={first}
            onChoose={(one) => setOwn({ ...own, turning: [one, second] })}
          />
          <DecisionSelect
            label={t('review.you.second')}
            none={t('review.you.none')}
            value={second}
            onChoose={(one) => setOwn({ ...own, turning: [first, one] })}
          />
        </fieldset>
      )}
      <fieldset>
        <legend>{t('review.you.goals')}</legend>
        <div className="own-goals">
          {exercise.scenario.goals.map(({ id }) => (
            <OwnGoal key={id} goal={id} />
          ))}
        </div>
      </fieldset>
      {!isRevealed && (
        <div className="own-actions">
          <button type="button" className="button is-main" onClick={onReveal}>
            {t('review.you.reveal')}
          </button>
          <button type="button" className="button is-plain" onClick={onReveal}>
            {t('review.you.skip')}
          </button>
        </div>
      )}
    </section>
  );
}

function OwnGoal({ goal }: { readonly goal: string }) {
  const t = useSay();
  const reader = useReader();
  const { exercise, own, setOwn } = useReviewed();
  const label = exercise.scenario.goals.find(({ id }) => id === goal)?.label;
  const value = own.goals[goal];
  const choose = (chosen: string): void => {
    const { [goal]: _, ...others } = own.goals;
    setOwn({ ...own, goals: chosen === '' ? others : { ...others, [goal]: Number(chosen) } });
  };
  return (
    <label className="own-goal">
      <span>{label && wordsOf(exercise, label, reader)}</span>
      <select className="field" value={value ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">{t('review.judged.none')}</option>
        {JUDGED.map((key, points) => (
          <option key={key} value={points}>
            {t(key)}
          </option>
        ))}
      </select>
    </label>
  );
}
