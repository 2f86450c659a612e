import { useState } from 'react';
import type { Finding } from '../../debrief/finding.ts';
import { momentText } from '../../report/hours.ts';
import { useReader, useSay } from '../reader.tsx';
import { Alternatives } from '../settings.tsx';
import { decisionWords } from './act-words.ts';
import { DecisionRow } from './decision-row.tsx';
import { FindingText } from './finding-text.tsx';
import { useReviewed } from './review-context.tsx';

type Shown = 'all' | 'strength' | 'improvement';

const isOf = (findings: readonly Finding[], shown: Shown): boolean => shown === 'all' || findings.some(({ kind }) => kind === shown);

/** Every decision with finding, practice, source, alternative and effect; then what was left undone. */
export function DecisionsSection() {
  const t = useSay();
  const { report } = useReviewed();
  const [shown, setShown] = useState<Shown>('all');
  const { decisions, undone } = report;
  const count = (kind: Shown): number => decisions.filter(({ findings }) => isOf(findings, kind)).length;
  return (
    <section className="review-section" aria-labelledby="review-decisions" id="decisions">
      <h2 id="review-decisions">{t('review.decisions.title')}</h2>
      {decisions.length === 0 ? (
        <p>{t('review.decisions.none')}</p>
      ) : (
        <>
          <p className="review-about">{t('review.decisions.about')}</p>
          <div className="decision-filter">
            <Alternatives
              label={t('review.decisions.filter')}
              value={shown}
              options={(['all', 'strength', 'improvement'] as const).map((value) => ({
                value,
                label: t(`review.decisions.${value}`, { n: count(value) }),
              }))}
              onChoose={setShown}
            />
          </div>
          <ol className="decisions">
            {decisions.map((one) => (
              <DecisionRow key={one.decision.id} reviewed={one} isShown={isOf(one.findings, shown)} />
            ))}
          </ol>
        </>
      )}
      {undone.length > 0 && (
        <>
          <h3>{t('review.decisions.undone')}</h3>
          <ul className="undone">
            {undone.map((finding, nth) => (
              <li key={nth}>
                <FindingText finding={finding} />
              </li>
            ))}
          </ul>
        </>
      )}
      <BestPractice />
    </section>
  );
}

/** Best practice is rules, and its decisions are open to see. */
function BestPractice() {
  const t = useSay();
  const reader = useReader();
  const { exercise, comparison, calendar } = useReviewed();
  if (!comparison) return null;
  const { decisions } = comparison.bestPractice;
  return (
    <details className="review-table">
      <summary>{t('review.best.title')}</summary>
      <p className="review-about">{t('review.best.about', { n: decisions.length })}</p>
      <ol className="best-decisions">
        {decisions.map((one, nth) => (
          <li key={nth}>
            <span className="number">{momentText(calendar, one.at)}</span> {decisionWords(exercise, one, reader)}
          </li>
        ))}
      </ol>
    </details>
  );
}
