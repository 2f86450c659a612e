import { useEffect, useId, useState } from 'react';
import type { Answers } from '../../debrief/review.ts';
import type { Change } from '../../debrief/what-if.ts';
import type { Decision } from '../../exercise/decision.ts';
import { minutes } from '../../quantity/units.ts';
import { momentText } from '../../report/hours.ts';
import { useReader, useSay } from '../reader.tsx';
import { Alternatives } from '../settings.tsx';
import { decisionWords } from './act-words.ts';
import { DecisionSelect } from './decision-select.tsx';
import { LessonCheck } from './lesson-check.tsx';
import { useReviewed } from './review-context.tsx';
import { shiftWords } from './decision-curve.tsx';
import { useWhatIf } from './use-what-if.ts';
import { WhatIfResult } from './what-if-result.tsx';

type Way = 'drop' | 'replace' | 'move';
type Offers = Answers['offers'];

/** Any decision left out, replaced by what was offered then, or moved in time; the same storm computed again at once. */
export function WhatIfSection() {
  const t = useSay();
  const { exercise, chosen, choose } = useReviewed();
  const decision = chosen === undefined ? undefined : exercise.decisionById.get(chosen);
  return (
    <section className="review-section what-if" aria-labelledby="review-what-if" id="what-if">
      <h2 id="review-what-if" tabIndex={-1}>
        {t('review.whatIf.title')}
      </h2>
      {exercise.decisions.length === 0 ? (
        <p>{t('review.whatIf.noDecisions')}</p>
      ) : (
        <>
          <p className="review-about">{t('review.whatIf.about')}</p>
          <DecisionSelect label={t('review.whatIf.decision')} none={t('review.whatIf.none')} value={chosen} onChoose={choose} />
          {decision && <Bench key={decision.id} decision={decision} />}
          <LessonCheck />
        </>
      )}
    </section>
  );
}

/** Where one decision is taken apart. */
function Bench({ decision }: { readonly decision: Decision }) {
  const t = useSay();
  const { ask } = useReviewed();
  const [way, setWay] = useState<Way>('drop');
  const [instead, setInstead] = useState(0);
  const [to, setTo] = useState<number>(decision.at);
  const [offers, setOffers] = useState<Offers>();
  const change = changeOf(decision, { way, to, offer: offers?.[instead] });
  const result = useWhatIf(ask, change);
  useEffect(() => {
    let isOver = false;
    void ask({ type: 'offers', decision: decision.id }).then((found) => !isOver && setOffers(found));
    return () => {
      isOver = true;
    };
  }, [ask, decision.id]);
  return (
    <>
      <div className="bench">
        <Alternatives
          label={t('review.whatIf.how')}
          value={way}
          options={(['drop', 'replace', 'move'] as const).map((value) => ({ value, label: t(`review.whatIf.${value}`) }))}
          onChoose={setWay}
        />
        {way === 'replace' && <InsteadSelect offers={offers} value={instead} onChoose={setInstead} />}
        {way === 'move' && <MovedTo decision={decision} to={to} />}
      </div>
      <WhatIfResult result={result} {...(way === 'move' ? { move: { to, onMove: setTo } } : {})} />
    </>
  );
}

interface Wanted {
  readonly way: Way;
  readonly to: number;
  readonly offer: Offers[number] | undefined;
}

function changeOf(decision: Decision, { way, to, offer }: Wanted): Change | undefined {
  switch (way) {
    case 'drop':
      return { type: 'drop', decision: decision.id };
    case 'move':
      return { type: 'move', decision: decision.id, to };
    case 'replace':
      return offer && { type: 'replace', decision: { ...decision, act: offer.act } };
    default:
      return way satisfies never;
  }
}

interface InsteadProps {
  readonly offers: Offers | undefined;
  readonly value: number;
  readonly onChoose: (nth: number) => void;
}

function InsteadSelect({ offers, value, onChoose }: InsteadProps) {
  const t = useSay();
  const id = useId();
  const reader = useReader();
  const { exercise } = useReviewed();
  if (!offers) return <p className="soft">{t('review.loading')}</p>;
  if (offers.length === 0) return <p className="soft">{t('review.whatIf.noOffers')}</p>;
  return (
    <div className="review-choice">
      <label className="label" htmlFor={id}>
        {t('review.whatIf.instead')}
      </label>
      <select id={id} className="field" value={value} onChange={(event) => onChoose(Number(event.target.value))}>
        {offers.map((offer, nth) => (
          <option key={nth} value={nth}>
            {decisionWords(exercise, offer, reader)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What the grip on the curve says, for those who look here. */
function MovedTo({ decision, to }: { readonly decision: Decision; readonly to: number }) {
  const t = useSay();
  const { calendar } = useReviewed();
  return (
    <div className="review-choice">
      <p className="number">{shiftWords(t, { from: decision.at, to, time: momentText(calendar, minutes(to)) })}</p>
      <p className="settings-note">{t('review.whatIf.moveAbout')}</p>
    </div>
  );
}
