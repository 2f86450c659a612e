import { useEffect, useId, useState } from 'react';
import type { Lesson, LessonCase } from '../../debrief/lesson.ts';
import type { MessageKey } from '../../message/catalogue.ts';
import { wholeNumber } from '../../message/number.ts';
import { assumptionGroups, assumptionView, LESSON_ASSUMPTIONS } from '../../view/assumptions.ts';
import type { AssumptionView } from '../../view/assumptions.ts';
import { assumptionTitle } from '../assumptions/words.ts';
import { useReader, useSay } from '../reader.tsx';
import { useReviewed } from './review-context.tsx';
import { Table } from './table.tsx';
import './lesson-check.css';

/** Acts on the month after the exercise only, of which the lesson says nothing. */
const AFTERWARDS = 'trust.scar';

const GROUPS = assumptionGroups().map(({ id, assumptions }) => ({
  id,
  assumptions: assumptions.filter(({ name, range: [low, high] }) => low < high && name !== AFTERWARDS),
}));
const ALL = new Map<string, AssumptionView>(GROUPS.flatMap(({ assumptions }) => assumptions.map((one) => [one.name, one])));

/** The same log with one assumption at both ends of its range: whether the lesson depends on it. */
export function LessonCheck() {
  const t = useSay();
  const id = useId();
  const { ask } = useReviewed();
  const [chosen, setChosen] = useState<AssumptionView>();
  const [lesson, setLesson] = useState<Lesson>();
  const name = chosen?.name;
  useEffect(() => {
    if (name === undefined) return;
    let isOver = false;
    void ask({ type: 'lesson', assumption: name }).then((found) => !isOver && setLesson(found));
    return () => {
      isOver = true;
    };
  }, [ask, name]);
  return (
    <div className="lesson">
      <h3>{t('lesson.title')}</h3>
      <p className="review-about">{t('lesson.about')}</p>
      <div className="review-choice">
        <label className="label" htmlFor={id}>
          {t('lesson.choose')}
        </label>
        <select id={id} className="field" value={name ?? ''} onChange={(event) => setChosen(ALL.get(event.target.value))}>
          <option value="">{t('lesson.none')}</option>
          <Choices />
        </select>
      </div>
      {chosen && (
        <div className="lesson-result" aria-live="polite">
          {lesson?.assumption === name ? <Result lesson={lesson!} /> : <p className="soft">{t('review.loading')}</p>}
        </div>
      )}
    </div>
  );
}

/** First those that matter most, in plain words; then the rest of the table. */
function Choices() {
  const t = useSay();
  const { language } = useReader();
  const option = ({ name }: AssumptionView) => (
    <option key={name} value={name}>
      {assumptionTitle(name, t, language)}
    </option>
  );
  const isFirst = ({ name }: AssumptionView): boolean => LESSON_ASSUMPTIONS.some((one) => one === name);
  return (
    <>
      <optgroup label={t('lesson.curated')}>
        {LESSON_ASSUMPTIONS.map(assumptionView)
          .filter(({ name }) => ALL.has(name))
          .map(option)}
      </optgroup>
      {GROUPS.map(({ id, assumptions }) => (
        <optgroup key={id} label={t(`assume.group.${id}`)}>
          {assumptions.filter((one) => !isFirst(one)).map(option)}
        </optgroup>
      ))}
    </>
  );
}

function Result({ lesson }: { readonly lesson: Lesson }) {
  const t = useSay();
  const { language } = useReader();
  const { low, played, high } = lesson;
  const verdict = (of: 'posts' | 'trust'): string => t(`lesson.${of}.${lesson[of]}`, { order: played[of], low: low[of], high: high[of] });
  const row = (key: MessageKey, { value, you, silence }: LessonCase): string[] => [
    t(key, { value }),
    ...[you.posts, silence.posts, you.trust, silence.trust].map((n) => wholeNumber(n, language)),
  ];
  if (lesson.isIdle) return <p>{t('lesson.idle')}</p>;
  return (
    <>
      <p>{verdict('posts')}</p>
      <p>{verdict('trust')}</p>
      {low.voided + high.voided > 0 && <p>{t('lesson.voided', { low: low.voided, high: high.voided })}</p>}
      <Table
        caption={t('lesson.title')}
        head={(['case', 'you', 'silence', 'trustYou', 'trustSilence'] as const).map((column) => t(`lesson.col.${column}`))}
        rows={[row('lesson.low', low), row('lesson.played', played), row('lesson.high', high)]}
      />
      <p className="soft lesson-caution">{t('lesson.caution')}</p>
    </>
  );
}
