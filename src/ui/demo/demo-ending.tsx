import { useState } from 'react';
import { asItLay } from '../../debrief/as-it-lay.ts';
import { currentPaper } from './beat.ts';
import type { Decision } from '../../exercise/decision.ts';
import { clockText, momentOf } from '../../quantity/clock.ts';
import { minutes } from '../../quantity/units.ts';
import { momentText } from '../../report/hours.ts';
import { StormChart } from '../../report/storm-chart.tsx';
import { wordsOf } from '../../view/words.ts';
import { DecisionCurve, shiftWords } from '../debrief/decision-curve.tsx';
import { FrontPage } from '../debrief/front-page.tsx';
import { ReviewProvider, useReviewed } from '../debrief/review-context.tsx';
import type { OpenReviewer } from '../debrief/reviewer.ts';
import { useReviewState } from '../debrief/use-review-state.ts';
import { useWhatIf } from '../debrief/use-what-if.ts';
import { useWidth } from '../debrief/use-width.ts';
import { WhatIfWords, youAndChanged } from '../debrief/what-if-result.tsx';
import { Icon } from '../look/icon.tsx';
import { WindBarb } from '../look/wind-barb.tsx';
import { useReader, useSay } from '../reader.tsx';
import { LanguageSwitch } from '../settings.tsx';
import type { SettingsProps } from '../settings.tsx';
import type { Session } from '../session.ts';
import '../debrief/debrief.css';

/** Ways on from the end of the short story. */
export interface Onward {
  readonly onLeave: () => void;
  readonly onAgain: () => void;
  /** The whole review of these five minutes. */
  readonly onReview: () => void;
  /** The first whole scenario, once it has arrived. */
  readonly full: { readonly title: string; readonly begin: () => void } | undefined;
}

interface Props extends Pick<SettingsProps, 'onChange'>, Onward {
  readonly session: Session;
  readonly openReviewer: OpenReviewer;
}

/** The next morning: the front page, and then the question what three hours were worth. */
export function DemoEnding({ session, openReviewer, onChange, ...onward }: Props) {
  const t = useSay();
  const reader = useReader();
  const { exercise } = session;
  const review = useReviewState(exercise, openReviewer);
  const [isAsked, setAsked] = useState(false);
  const ask = (): void => {
    setAsked(true);
    setTimeout(() => {
      const heading = document.getElementById('demo-earlier');
      heading?.scrollIntoView({ block: 'start' });
      heading?.focus({ preventScroll: true });
    }, 0);
  };
  return (
    <ReviewProvider value={review}>
      <div className="review demo-ending">
        <header className="review-bar">
          <button type="button" className="button is-small on-bar" onClick={onward.onLeave}>
            {t('review.toStart')}
          </button>
          <span className="brand">
            <WindBarb level={5} size={24} /> Gegenwind
          </span>
          <LanguageSwitch onChange={onChange} />
        </header>
        <main id="content" className="review-main" tabIndex={-1}>
          <h1 className="unseen">{t('demo.nextDay', { title: wordsOf(exercise, exercise.scenario.meta.title, reader) })}</h1>
          <FrontPage />
          {isAsked ? (
            <Earlier />
          ) : (
            // The only way on: who comes here by keyboard is at it.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            <button type="button" className="button is-main demo-ask" onClick={ask} autoFocus>
              {t('demo.ask')} <Icon name="forward" />
            </button>
          )}
          {isAsked && <WaysOn {...onward} />}
        </main>
      </div>
    </ReviewProvider>
  );
}

/** The decision by which a sentence left the house, if one did. */
function usePublication(): Decision | undefined {
  const { exercise } = useReviewed();
  return exercise.decisions.findLast(({ decision, isVoid }) => decision.act.type === 'publish' && !isVoid)?.decision;
}

function Earlier() {
  const t = useSay();
  const publication = usePublication();
  return (
    <section className="review-section demo-earlier" aria-labelledby="demo-earlier">
      <h2 id="demo-earlier" tabIndex={-1}>
        {t(publication ? 'demo.earlier.title' : 'demo.silence.title')}
      </h2>
      {publication ? <Movable publication={publication} /> : <Silent />}
    </section>
  );
}

const THREE_HOURS = 180;

function Movable({ publication }: { readonly publication: Decision }) {
  const t = useSay();
  const { ask, exercise, report, calendar, numbers } = useReviewed();
  const { id, at } = publication;
  const [to, setTo] = useState<number>(at);
  const result = useWhatIf(ask, to === at ? undefined : { type: 'move', decision: id, to });
  const written = currentPaper(exercise)?.submittedAt ?? minutes(0);
  const decision = { id, at, number: numbers.get(id) ?? 0, earliest: written, latest: exercise.horizon };
  const time = (minute: number): string => clockText(momentOf(exercise.start, minutes(minute)));
  return (
    <>
      <p className="review-about">{t('demo.earlier.about', { written: time(written), out: time(at), n: at - written })}</p>
      <div className="row">
        <button type="button" className="button is-main" onClick={() => setTo(Math.max(written, at - THREE_HOURS))}>
          {t('demo.earlier.three')}
        </button>
        <button type="button" className="button is-plain" disabled={to === at} onClick={() => setTo(at)}>
          {t('demo.earlier.back')}
        </button>
      </div>
      <div className="demo-move">
        <DecisionCurve calendar={calendar} courses={youAndChanged(report.course, result)} decision={decision} to={to} onMove={setTo} />
        <div className="what-if-words" aria-live="polite">
          {to === at ? (
            <p className="soft">{t('review.whatIf.moveAbout')}</p>
          ) : (
            <>
              <p>
                <strong className="number">{shiftWords(t, { from: at, to, time: momentText(calendar, minutes(to)) })}.</strong>{' '}
                <Wording publication={publication} to={to} />
              </p>
              {result ? <WhatIfWords result={result} /> : <p className="soft">{t('review.loading')}</p>}
            </>
          )}
        </div>
      </div>
    </>
  );
}

/** In which words, and with whose blessing, it would have gone out at that minute. */
function Wording({ publication: { act, at }, to }: { readonly publication: Decision; readonly to: number }) {
  const t = useSay();
  const { exercise } = useReviewed();
  if (act.type !== 'publish') return null;
  const [then, now] = [asItLay(exercise, act.draft, at), asItLay(exercise, act.draft, to)];
  const wording = then.isOwnWording ? 'same' : now.isOwnWording ? 'own' : 'struck';
  return t(`demo.wording.${wording}`, { signed: now.isSigned ? 'yes' : 'no' });
}

/** Nothing went out: there is nothing to move, and that is told too. */
function Silent() {
  const t = useSay();
  const { report, calendar } = useReviewed();
  const [frame, width] = useWidth();
  return (
    <>
      <p className="review-about">{t('demo.silence.about')}</p>
      <div className="review-chart" ref={frame}>
        <StormChart calendar={calendar} courses={youAndChanged(report.course, undefined)} width={width} />
      </div>
    </>
  );
}

function WaysOn({ onAgain, onReview, full }: Omit<Onward, 'onLeave'>) {
  const t = useSay();
  const { exercise } = useReviewed();
  return (
    <section className="review-section demo-onward" aria-labelledby="demo-onward">
      <h2 id="demo-onward">{t('demo.onward.title')}</h2>
      <p className="review-about">{t('demo.onward.about', { seed: exercise.seed, n: exercise.decisions.length })}</p>
      <div className="row">
        {full && (
          <button type="button" className="button is-main" onClick={full.begin}>
            {t('demo.onward.full', { title: full.title })} <Icon name="forward" />
          </button>
        )}
        <button type="button" className="button" onClick={onReview}>
          {t('demo.onward.review')}
        </button>
        <button type="button" className="button" onClick={onAgain}>
          {t('demo.onward.again')}
        </button>
      </div>
    </section>
  );
}
