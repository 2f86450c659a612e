import { useState } from 'react';
import type { Contribution, Contributions, Tally } from '../../debrief/contribution.ts';
import { brokePromise } from '../../exercise/promises.ts';
import { toOnePlace, wholeNumber } from '../../message/number.ts';
import { momentText } from '../../report/hours.ts';
import { useReader, useSay } from '../reader.tsx';
import type { Say } from '../reader.tsx';
import { Alternatives } from '../settings.tsx';
import { decisionWords, shortened } from './act-words.ts';
import { useReviewed } from './review-context.tsx';
import { Stars } from './stars.tsx';
import { Table } from './table.tsx';

type Measure = 'posts' | 'trustOfAffected';

/** So many decisions have a line of their own, if they moved at least a hundredth of the posts of silence, or half a point of trust. */
const MOST_LINES = 10;
const NOTICEABLE = { posts: 0.01, trustOfAffected: 0.5 } as const;

/** One line of the waterfall: where it begins and ends, and what stands beside it. */
interface Line {
  readonly key: string;
  readonly step: Contribution | undefined;
  readonly few: number;
  readonly from: number;
  readonly to: number;
}

/** What each decision added: from the storm in silence to this run, without a remainder. */
export function ContributionsPart() {
  const t = useSay();
  const { contributions, exercise } = useReviewed();
  const [measure, setMeasure] = useState<Measure>('posts');
  if (exercise.decisions.length === 0) return <p>{t('review.decisions.none')}</p>;
  if (!contributions) return <p className="soft why-waiting">{t('review.loading')}</p>;
  const { silence, run, steps } = contributions;
  const lines = linesOf(contributions, measure);
  const ends = lines.flatMap(({ from, to }) => [from, to]);
  const top = measure === 'posts' ? Math.max(silence.posts, run.posts, ...ends, 1) : 100;
  const voids = steps.filter(({ isVoid }) => isVoid !== undefined).length;
  return (
    <>
      <p className="review-about">{t('review.added.about')}</p>
      <Alternatives
        label={t('review.added.measure')}
        value={measure}
        options={(['posts', 'trustOfAffected'] as const).map((value) => ({ value, label: t(`review.added.${value}`) }))}
        onChoose={setMeasure}
      />
      <ol className="waterfall">
        <End label={t('review.added.silence')} tally={silence} measure={measure} top={top} />
        {lines.map((line) => (
          <Fall key={line.key} line={line} measure={measure} top={top} />
        ))}
        <End label={t('review.added.run')} tally={run} measure={measure} top={top} />
      </ol>
      {voids > 0 && <p className="soft">{t('review.added.voids', { n: voids })}</p>}
      <ExactTable />
    </>
  );
}

/** The decisions that moved most, in their order; all others share the last line, so that the lines still add up. */
function linesOf({ silence, steps }: Contributions, measure: Measure): Line[] {
  const least = measure === 'posts' ? NOTICEABLE.posts * silence.posts : NOTICEABLE.trustOfAffected;
  const possible = steps.filter(({ isVoid }) => isVoid === undefined);
  const size = (step: Contribution): number => Math.abs(step[measure]);
  const largest = new Set([...possible].sort((a, b) => size(b) - size(a)).slice(0, MOST_LINES));
  const own = possible.filter((step) => largest.has(step) && size(step) >= least);
  const lines: Line[] = [];
  let at = silence[measure];
  for (const step of own) lines.push({ key: step.decision, step, few: 0, from: at, to: (at += step[measure]) });
  const few = possible.filter((step) => !own.includes(step));
  const rest = few.reduce((sum, step) => sum + step[measure], 0);
  return few.length === 0 ? lines : [...lines, { key: 'few', step: undefined, few: few.length, from: at, to: at + rest }];
}

interface EndProps {
  readonly label: string;
  readonly tally: Tally;
  readonly measure: Measure;
  readonly top: number;
}

function End({ label, tally, measure, top }: EndProps) {
  const t = useSay();
  const value = tally[measure];
  return (
    <li className="fall is-end">
      <span className="fall-words">
        <strong>{label}</strong>
      </span>
      <FallBar from={0} to={value} top={top} />
      <span className="fall-figure">
        <strong>{t(`review.added.${measure}.is`, { n: Math.round(value) })}</strong>
      </span>
    </li>
  );
}

function FallBar({ from, to, top }: { readonly from: number; readonly to: number; readonly top: number }) {
  const x = (value: number): number => (Math.max(0, value) / top) * 100;
  const [left, right] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
  return (
    <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      <line className="fall-from" x1={x(from)} x2={x(from)} y1={0} y2={16} />
      <rect className="fall-fill" x={left} y={3} width={Math.max(0.4, right - left)} height={10} />
    </svg>
  );
}

function Fall({ line: { step, few, from, to }, measure, top }: { readonly line: Line; readonly measure: Measure; readonly top: number }) {
  const t = useSay();
  const isGood = measure === 'posts' ? to < from : to > from;
  const kind = step === undefined ? 'few' : isGood ? 'good' : 'bad';
  return (
    <li className={`fall is-${kind}`}>
      {step ? <Decided step={step} measure={measure} /> : <span className="fall-words soft">{t('review.added.few', { n: few })}</span>}
      <FallBar from={from} to={to} top={top} />
      <span className="fall-figure">
        {changeWords(t, measure, to - from)}
        {step && <Stars confidence={step.confidence} />}
      </span>
    </li>
  );
}

function Decided({ step, measure }: { readonly step: Contribution; readonly measure: Measure }) {
  const t = useSay();
  const reader = useReader();
  const { exercise, calendar, numbers, effects } = useReviewed();
  const decision = exercise.decisionById.get(step.decision);
  if (!decision) return null;
  const number = numbers.get(decision.id) ?? 0;
  const without = effects.get(decision.id)?.[measure] ?? 0;
  const hasBroken = brokePromise(exercise, decision.id);
  const isTurned = without * step[measure] < 0 && Math.abs(without) >= Math.abs(step[measure]) / 10;
  return (
    <span className="fall-words">
      <a className="fall-link" href={`#decision-${number}`} onClick={(event) => goTo(event, number)}>
        <span className="decision-number">{number}</span>
        <span className="unseen">. {t('review.added.go')}: </span>
        <span className="number">{momentText(calendar, decision.at)}</span>
      </a>{' '}
      {shortened(decisionWords(exercise, decision, reader), 100)}
      {hasBroken && <span className="fall-note">{t('review.added.broken')}</span>}
      {isTurned && (
        <span className="fall-note">{t(without < 0 === (measure === 'posts') ? 'review.added.turnedGood' : 'review.added.turnedBad')}</span>
      )}
    </span>
  );
}

/** The hash of the address belongs to links into the product; so the link only goes there. */
function goTo(event: { preventDefault: () => void }, number: number): void {
  event.preventDefault();
  const row = document.getElementById(`decision-${number}`);
  row?.scrollIntoView({ block: 'center' });
  row?.focus({ preventScroll: true });
}

function changeWords(t: Say, measure: Measure, change: number): string {
  if (measure === 'posts') {
    const n = Math.round(Math.abs(change));
    return n === 0 ? t('review.added.nothing') : t(change < 0 ? 'review.added.fewer' : 'review.added.more', { n });
  }
  const n = Math.round(Math.abs(change));
  return n === 0 ? t('review.added.hardly') : t(change < 0 ? 'review.added.lost' : 'review.added.won', { n });
}

function ExactTable() {
  const t = useSay();
  const reader = useReader();
  const { contributions, exercise, numbers } = useReviewed();
  if (!contributions) return null;
  const { silence, steps, run } = contributions;
  const points = (value: number): string => toOnePlace(value, reader.language);
  const row = (label: string, tally: Tally): string[] => [
    label,
    wholeNumber(tally.posts, reader.language),
    points(tally.trust),
    points(tally.trustOfAffected),
  ];
  return (
    <details className="review-table">
      <summary>{t('review.added.table')}</summary>
      <Table
        caption={t('review.added.title')}
        head={[t('review.whatIf.decision'), t('review.col.posts'), t('review.col.trust'), t('review.col.affected')]}
        rows={[
          row(t('review.added.silence'), silence),
          ...steps.map((step) => {
            const decision = exercise.decisionById.get(step.decision)!;
            const why = step.isVoid === undefined ? '' : ` (${t(`voided.${step.isVoid}`)})`;
            return row(`${numbers.get(step.decision)} ${shortened(decisionWords(exercise, decision, reader), 80)}${why}`, step);
          }),
          row(t('review.added.run'), run),
        ]}
      />
    </details>
  );
}
