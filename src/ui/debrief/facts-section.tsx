import type { FactLine } from '../../debrief/report.ts';
import { momentText } from '../../report/hours.ts';
import { factLabel, factWords } from '../../view/names.ts';
import { wordsOf } from '../../view/words.ts';
import { useReader, useSay } from '../reader.tsx';
import { useReviewed } from './review-context.tsx';

/** What was so, what was known, said, disproved; what was promised and kept. */
export function FactsSection() {
  const t = useSay();
  const reader = useReader();
  const { exercise, report, calendar } = useReviewed();
  return (
    <section className="review-section" aria-labelledby="review-facts" id="facts">
      <h2 id="review-facts">{t('review.facts.title')}</h2>
      <ul className="facts">
        {report.facts.map((line) => (
          <Fact key={line.fact} line={line} />
        ))}
      </ul>
      {report.promises.length === 0 ? (
        <p>{t('review.promises.none')}</p>
      ) : (
        <ul className="promises">
          {report.promises.map(({ promise, madeAt, due, state }) => {
            const label = exercise.register.promises.get(promise)?.label;
            return (
              <li key={promise}>
                <span className={state === 'kept' ? 'tag is-good' : state === 'broken' ? 'tag is-signal' : 'tag'}>
                  {t(`review.promises.${state}`)}
                </span>{' '}
                <strong>{label && wordsOf(exercise, label, reader)}</strong>{' '}
                <span className="soft">
                  {t('review.promises.made', { made: momentText(calendar, madeAt), due: momentText(calendar, due) })}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function Fact({ line }: { readonly line: FactLine }) {
  const t = useSay();
  const reader = useReader();
  const { exercise, calendar } = useReviewed();
  const { fact, holds, confirmedAt, publicAt, publicBy, claims } = line;
  return (
    <li>
      <p>
        <strong>{factLabel(exercise, fact, reader)}</strong>
      </p>
      <p>{t('review.facts.was', { text: factWords(exercise, { id: fact, isSo: holds }, reader) })}</p>
      <p className="soft">
        {confirmedAt === undefined
          ? t('review.facts.unconfirmed')
          : t('review.facts.confirmed', { time: momentText(calendar, confirmedAt) })}
        {' · '}
        {publicAt === undefined
          ? t('review.facts.notPublic')
          : t(publicBy === 'firm' ? 'review.facts.publicFirm' : 'review.facts.publicOthers', { time: momentText(calendar, publicAt) })}
      </p>
      {claims.length === 0 ? (
        <p className="soft">{t('review.facts.silent')}</p>
      ) : (
        <ul>
          {claims.map(({ at, stance, isTrue, isDisproved }, nth) => (
            <li key={nth}>
              {t('review.facts.said', {
                time: momentText(calendar, at),
                text: factWords(exercise, { id: fact, isSo: stance === 'asserts' }, reader),
              })}{' '}
              <span className={isTrue ? 'tag is-good' : 'tag is-signal'}>
                {t(isTrue ? 'review.facts.right' : isDisproved ? 'review.facts.disproved' : 'review.facts.wrong')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
