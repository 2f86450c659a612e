import { crowdWords, wordsOf } from '../../view/words.ts';
import { useReader, useSay } from '../reader.tsx';
import { useReviewed } from './review-context.tsx';

/** The recurring voices have the last word. */
export function VoicesSection() {
  const t = useSay();
  const reader = useReader();
  const { exercise, report } = useReviewed();
  if (report.lastWords.length === 0) return null;
  return (
    <section className="review-section" aria-labelledby="review-voices" id="voices">
      <h2 id="review-voices">{t('review.voices.title')}</h2>
      <p className="review-about">{t('review.voices.about')}</p>
      <ul className="last-words">
        {report.lastWords.map(({ voice, state }) => {
          const person = exercise.register.voices.get(voice);
          return (
            person && (
              <li key={voice} className={`is-${state}`}>
                <blockquote>
                  <p>{crowdWords(exercise, person.arc[state].lastWord, { reader })}</p>
                </blockquote>
                <p className="last-name">
                  <strong>{person.name}</strong> {t(`review.voices.${state}`)}
                </p>
                <p className="soft">{wordsOf(exercise, person.about, reader)}</p>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
