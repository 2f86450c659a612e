import { useMemo, useState } from 'react';
import { played } from '../../debrief/retrace.ts';
import type { HousePreset } from '../../scenario/firm.ts';
import { wordsOf } from '../../view/words.ts';
import { momentText } from '../../report/hours.ts';
import { ChangedAssumptions } from '../assumptions/changed-assumptions.tsx';
import { WindBarb } from '../look/wind-barb.tsx';
import { useReader, useSay } from '../reader.tsx';
import { LanguageSwitch } from '../settings.tsx';
import type { SettingsProps } from '../settings.tsx';
import type { Session } from '../session.ts';
import { CourseSection } from './course-section.tsx';
import { DecisionsSection } from './decisions-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { PracticeList } from './finding-text.tsx';
import { FrontPage } from './front-page.tsx';
import { GoalsSection } from './goals-section.tsx';
import { KeepSection } from './keep-section.tsx';
import { OwnViewForm } from './own-view.tsx';
import { ReviewProvider, useReviewed } from './review-context.tsx';
import { reviewInPlace } from './reviewer.ts';
import type { OpenReviewer } from './reviewer.ts';
import { HonestySection, TalkSection } from './talk-section.tsx';
import { TimeSection } from './time-section.tsx';
import { useReviewState } from './use-review-state.ts';
import { VoicesSection } from './voices-section.tsx';
import { WhatIfSection } from './what-if-section.tsx';
import { WhySection } from './why-section.tsx';
import './debrief.css';
import './debrief-lists.css';
import './why.css';
import './debrief-print.css';

export interface DebriefProps extends SettingsProps {
  readonly session: Session;
  readonly onLeave: () => void;
  /** The same storm once more, with the same seed, in this house. */
  readonly onSecondRun?: (house: HousePreset) => void;
  /** Where the storm is computed again; here between two frames unless there is a better place. */
  readonly openReviewer?: OpenReviewer;
}

/** The after-action review: front page, own view, then step by step what happened, why, and what else could have been. */
export function DebriefScreen({ session, onSecondRun, onLeave, preferences, onChange, openReviewer = reviewInPlace }: DebriefProps) {
  const t = useSay();
  const reader = useReader();
  const left = session.exercise;
  const exercise = useMemo(() => played(left), [left]);
  const review = useReviewState(exercise, openReviewer);
  const [isRevealed, setIsRevealed] = useState(false);
  const reveal = (): void => {
    setIsRevealed(true);
    requestAnimationFrame(() => document.getElementById('course')?.scrollIntoView({ block: 'start' }));
  };
  return (
    <ReviewProvider value={review}>
      <div className="review">
        <header className="review-bar">
          <button type="button" className="button is-small on-bar" onClick={onLeave}>
            {t('review.toStart')}
          </button>
          <span className="brand">
            <WindBarb level={5} size={24} /> Gegenwind
          </span>
          <LanguageSwitch onChange={onChange} />
        </header>
        {isRevealed && <Contents />}
        <main id="content" className="review-main" tabIndex={-1}>
          <h1>
            {t('review.title')}: {wordsOf(exercise, exercise.scenario.meta.title, reader)}
          </h1>
          {exercise !== left && <p className="review-left">{t('review.leftEarly', { time: momentText(review.calendar, left.now) })}</p>}
          {preferences.isShared && <p className="review-left">{t('review.shared')}</p>}
          <ChangedAssumptions changes={exercise.setup.assumptions} isOpen />
          <FrontPage />
          <p className="epilogue">{wordsOf(exercise, review.report.frontPage.text, reader)}</p>
          <OwnViewForm isRevealed={isRevealed} onReveal={reveal} />
          {isRevealed && <Revealed onSecondRun={onSecondRun} />}
        </main>
      </div>
    </ReviewProvider>
  );
}

function Revealed({ onSecondRun }: Pick<DebriefProps, 'onSecondRun'>) {
  const { report } = useReviewed();
  const findings = [...report.decisions.flatMap((one) => one.findings), ...report.undone];
  return (
    <>
      <CourseSection />
      <WhySection />
      <GoalsSection />
      <WhatIfSection />
      <DecisionsSection />
      <TimeSection />
      <FactsSection />
      <VoicesSection />
      <TalkSection />
      <PracticeList findings={findings} />
      <HonestySection />
      <KeepSection onSecondRun={onSecondRun} />
    </>
  );
}

const PARTS = [
  ['course', 'review.course.title'],
  ['why', 'review.why.title'],
  ['goals', 'review.goals.title'],
  ['what-if', 'review.whatIf.title'],
  ['decisions', 'review.decisions.title'],
  ['time', 'review.time.title'],
  ['facts', 'review.facts.title'],
  ['voices', 'review.voices.title'],
  ['talk', 'review.talk.title'],
  ['keep', 'review.keep.title'],
] as const;

/** Jumps to the parts. The hash of the address belongs to links into the product, so these are buttons. */
function Contents() {
  const t = useSay();
  const go = (id: string): void => {
    const heading = document.getElementById(`review-${id}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav className="review-contents" aria-label={t('review.contents')}>
      {PARTS.map(([id, key]) => (
        <button key={id} type="button" onClick={() => go(id)}>
          {t(key)}
        </button>
      ))}
    </nav>
  );
}
