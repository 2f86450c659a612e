import type { MessageKey } from '../../message/catalogue.ts';
import { useSay } from '../reader.tsx';

const FIVE: readonly MessageKey[] = ['review.talk.5.1', 'review.talk.5.2', 'review.talk.5.3', 'review.talk.5.4'];
const TWENTY: readonly MessageKey[] = [
  'review.talk.20.1',
  'review.talk.20.2',
  'review.talk.20.3',
  'review.talk.20.4',
  'review.talk.20.5',
  'review.talk.20.6',
  'review.talk.20.7',
];
const COMPETENCIES: readonly MessageKey[] = [
  'review.talk.c1',
  'review.talk.c2',
  'review.talk.c3',
  'review.talk.c4',
  'review.talk.c5',
  'review.talk.c6',
  'review.talk.c7',
  'review.talk.c8',
  'review.talk.c9',
  'review.talk.c10',
  'review.talk.c11',
];
const HONEST: readonly MessageKey[] = ['review.honest.1', 'review.honest.2', 'review.honest.3', 'review.honest.4'];

/** Questions for the talk after the exercise, for five and for twenty minutes. */
export function TalkSection() {
  const t = useSay();
  return (
    <section className="review-section" aria-labelledby="review-talk" id="talk">
      <h2 id="review-talk">{t('review.talk.title')}</h2>
      <div className="talk">
        <div>
          <h3>{t('review.talk.five')}</h3>
          <Questions keys={FIVE} />
        </div>
        <div>
          <h3>{t('review.talk.twenty')}</h3>
          <Questions keys={TWENTY} />
        </div>
        <div>
          <h3>{t('review.talk.list')}</h3>
          <ul className="competencies">
            {COMPETENCIES.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

function Questions({ keys }: { readonly keys: readonly MessageKey[] }) {
  const t = useSay();
  return (
    <ol className="questions">
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ol>
  );
}

/** What the figures can bear, and what not. */
export function HonestySection() {
  const t = useSay();
  return (
    <section className="review-section honesty" aria-labelledby="review-honest" id="honest">
      <h2 id="review-honest">{t('review.honest.title')}</h2>
      <ul>
        {HONEST.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}
