import { useId } from 'react';
import type { PaperTime } from '../../debrief/time-ledger.ts';
import { momentText } from '../../report/hours.ts';
import { TimeChart } from '../../report/time-chart.tsx';
import { roleName } from '../../view/names.ts';
import { useSay } from '../reader.tsx';
import { Table } from './table.tsx';
import { useReviewed } from './review-context.tsx';
import { useWidth } from './use-width.ts';

const PHASES = ['writing', 'approver', 'author', 'ready'] as const;

/** Where the time went: detect, decide, speak; then paper by paper, with what the storm gathered meanwhile. */
export function TimeSection() {
  const t = useSay();
  const id = useId();
  const { exercise, report, calendar } = useReviewed();
  const [frame, width] = useWidth();
  const { papers, detectedAt, firstDecisionAt, firstWordAt } = report.time;
  return (
    <section className="review-section" aria-labelledby="review-time" id="time">
      <h2 id="review-time">{t('review.time.title')}</h2>
      <p>
        {t('review.time.detected', { time: momentText(calendar, detectedAt) })}{' '}
        {firstDecisionAt !== undefined && t('review.time.decided', { time: momentText(calendar, firstDecisionAt) })}{' '}
        {firstWordAt === undefined
          ? t('review.time.silent')
          : t('review.time.spoke', { time: momentText(calendar, firstWordAt), n: firstWordAt - detectedAt })}
      </p>
      {papers.length === 0 ? (
        <p>{t('review.time.none')}</p>
      ) : (
        <>
          <ul className="time-key" aria-label={t('review.time.key')}>
            {PHASES.map((phase) => (
              <li key={phase}>
                <span className={`swatch is-${phase}`} aria-hidden="true" /> {t(`review.time.${phase}`)}
              </li>
            ))}
            <li>
              <span className="swatch is-away" aria-hidden="true" /> {t('review.time.off')}
            </li>
          </ul>
          <div className="review-chart" ref={frame}>
            <TimeChart calendar={calendar} papers={papers} width={width} id={id} nameOf={(role) => roleName(exercise, role)} />
          </div>
          <ul className="time-words">
            {papers.filter(isWorthWords).map((paper) => (
              <li key={paper.draft}>{paperWords(t, paper)}</li>
            ))}
          </ul>
          <PaperTable papers={papers} />
        </>
      )}
    </section>
  );
}

/** Approval that took less than this needs no words; bar and table have it. */
const LONG = 30;
const isWorthWords = ({ inApproval }: PaperTime): boolean => inApproval >= LONG;

function paperWords(t: ReturnType<typeof useSay>, paper: PaperTime): string {
  const kind = t(`kind.${paper.kind}`);
  const away = paper.stretches.reduce((sum, { phase, offDuty }) => sum + (phase === 'approver' ? offDuty : 0), 0);
  return t(away === 0 ? 'review.time.present' : 'review.time.cost', {
    kind,
    span: paper.inApproval,
    away,
    posts: paper.postsInApproval,
    reach: Math.round(paper.reachInApproval),
  });
}

function PaperTable({ papers }: { readonly papers: readonly PaperTime[] }) {
  const t = useSay();
  const { exercise, calendar } = useReviewed();
  const columns = ['paper', 'where', 'from', 'to', 'span', 'away', 'posts'] as const;
  return (
    <details className="review-table">
      <summary>{t('review.time.table')}</summary>
      <Table
        caption={t('review.time.chart')}
        head={columns.map((column) => t(`review.time.col.${column}`))}
        rows={papers.flatMap((paper) =>
          paper.stretches.map(({ phase, who, from, to, offDuty, posts }) => [
            t(`kind.${paper.kind}`),
            phase === 'approver' ? roleName(exercise, who) : t(`review.time.${phase}`),
            momentText(calendar, from),
            momentText(calendar, to),
            to - from,
            offDuty,
            posts,
          ]),
        )}
      />
    </details>
  );
}
