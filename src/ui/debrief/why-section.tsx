import { useId, useState } from 'react';
import { steepest } from '../../debrief/why.ts';
import type { HourWhy } from '../../debrief/why.ts';
import { minutes } from '../../quantity/units.ts';
import { momentText } from '../../report/hours.ts';
import { useSay } from '../reader.tsx';
import { ContributionsPart } from './contributions.tsx';
import { HourReasons } from './hour-reasons.tsx';
import { useReviewed } from './review-context.tsx';

/** Why the storm went as it did: hour against hour by its causes, then decision by decision from silence to this run. */
export function WhySection() {
  const t = useSay();
  const { why } = useReviewed();
  return (
    <section className="review-section why" aria-labelledby="review-why" id="why">
      <h2 id="review-why">{t('review.why.title')}</h2>
      <p className="review-about">{t('review.why.about')}</p>
      <h3>{t('review.why.hours')}</h3>
      {why ? <Hours hours={why} /> : <p className="soft why-waiting">{t('review.loading')}</p>}
      <h3>{t('review.added.title')}</h3>
      <ContributionsPart />
    </section>
  );
}

/** The steepest rise beside the steepest fall, until an hour is chosen. */
function Hours({ hours }: { readonly hours: readonly HourWhy[] }) {
  const t = useSay();
  const [hour, setHour] = useState(0);
  const { rise, fall } = steepest(hours);
  const chosen = hours[hour - 1];
  return (
    <>
      <HourSlider hours={hours} value={hour} onChoose={setHour} />
      <div className={chosen ? 'why-hours is-one' : 'why-hours'} aria-live="polite">
        {chosen ? (
          <HourReasons title={t('review.why.chosen')} why={chosen} />
        ) : (
          <>
            {rise && <HourReasons title={t('review.why.rise')} why={rise} />}
            {fall && <HourReasons title={t('review.why.fall')} why={fall} />}
          </>
        )}
      </div>
    </>
  );
}

interface SliderProps {
  readonly hours: readonly HourWhy[];
  readonly value: number;
  readonly onChoose: (hour: number) => void;
}

function HourSlider({ hours, value, onChoose }: SliderProps) {
  const t = useSay();
  const id = useId();
  const { calendar } = useReviewed();
  const words = value === 0 ? t('review.why.steepest') : momentText(calendar, minutes((value - 1) * 60));
  return (
    <div className="review-choice why-slider">
      <label className="label" htmlFor={id}>
        {t('review.why.slider')}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={hours.length}
        value={value}
        aria-valuetext={words}
        onChange={(event) => onChoose(Number(event.target.value))}
      />
      <output className="number" htmlFor={id}>
        {words}
      </output>
    </div>
  );
}
