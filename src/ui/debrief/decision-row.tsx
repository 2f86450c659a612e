import type { DecisionEffect } from '../../debrief/effect.ts';
import type { ReviewedDecision } from '../../debrief/report.ts';
import { brokePromise } from '../../exercise/promises.ts';
import { momentText } from '../../report/hours.ts';
import { useReader, useSay } from '../reader.tsx';
import type { Say } from '../reader.tsx';
import { decisionWords } from './act-words.ts';
import { FindingText } from './finding-text.tsx';
import { useReviewed } from './review-context.tsx';

interface Props {
  readonly reviewed: ReviewedDecision;
  readonly isShown: boolean;
}

/** One decision of the log. What the filter hides stays on paper. */
export function DecisionRow({ reviewed: { decision, isVoid, findings }, isShown }: Props) {
  const t = useSay();
  const reader = useReader();
  const { exercise, calendar, numbers, choose, own } = useReviewed();
  const number = numbers.get(decision.id) ?? 0;
  return (
    <li className={isShown ? 'decision' : 'decision is-filtered'} id={`decision-${number}`} tabIndex={-1}>
      <span className="decision-number" aria-hidden="true">
        {number}
      </span>
      <div className="decision-body">
        <h3>
          <span className="unseen">{number}. </span>
          <span className="number decision-time">{momentText(calendar, decision.at)}</span> {decisionWords(exercise, decision, reader)}
        </h3>
        {own.turning.includes(decision.id) && <p className="tag is-sea">{t('review.you.chosen')}</p>}
        {isVoid && <p className="soft">{t(`voided.${isVoid}`)}</p>}
        {findings.map((finding, nth) => (
          <FindingText key={nth} finding={finding} />
        ))}
      </div>
      {!isVoid && (
        <div className="decision-aside">
          <AlternativeWords decision={decision.id} />
          <EffectWords decision={decision.id} />
          <button type="button" className="button is-small decision-try" onClick={() => tryOut(choose, decision.id)}>
            {t('review.decisions.try')} <span className="unseen">{t('review.decisions.tryAbout', { n: number })}</span>
          </button>
        </div>
      )}
    </li>
  );
}

/** Puts a decision on the bench and goes there. */
function tryOut(choose: (decision: string) => void, decision: string): void {
  choose(decision);
  const bench = document.getElementById('review-what-if');
  bench?.scrollIntoView({ block: 'start' });
  bench?.focus({ preventScroll: true });
}

function AlternativeWords({ decision }: { readonly decision: string }) {
  const t = useSay();
  const reader = useReader();
  const { exercise, alternatives } = useReviewed();
  const alternative = alternatives.get(decision);
  if (!alternative) return <p className="decision-line soft">…</p>;
  const what = 'instead' in alternative ? decisionWords(exercise, alternative.instead, reader) : '';
  return <p className="decision-line">{t(`review.alternative.${alternative.type}`, { what })}</p>;
}

function EffectWords({ decision }: { readonly decision: string }) {
  const t = useSay();
  const { effects, report, exercise } = useReviewed();
  const effect = effects.get(decision);
  const words = effect ? effectWords(t, effect, report.course.outcome.totalPosts) : t('review.effect.waiting');
  return (
    <p className="decision-line">
      <span className="soft">{t('review.decisions.effect')}</span> {words}
      {effect && brokePromise(exercise, decision) && <> {t('review.added.broken')}</>}
    </p>
  );
}

/** Share of all posts below which a change is noise to the reader. */
const NOTICEABLE = 0.01;

/** What leaving it out would have changed: the other way round than what the decision did. */
function effectWords(t: Say, { posts, trustOfAffected, enables }: DecisionEffect, total: number): string {
  const points = Math.round(Math.abs(trustOfAffected));
  const isNoticeable = Math.abs(posts) >= total * NOTICEABLE;
  const words: string[] = [];
  if (isNoticeable) words.push(t(posts < 0 ? 'review.effect.more' : 'review.effect.less', { n: Math.abs(posts) }));
  if (points > 0) {
    if (!isNoticeable) words.push(t('review.effect.samePosts'));
    words.push(t(trustOfAffected > 0 ? 'review.effect.lower' : 'review.effect.higher', { n: points }));
  }
  if (enables > 0) words.push(t('review.effect.enables', { n: enables }));
  return words.length === 0 ? t('review.effect.none') : `${words.join(', ')}.`;
}
