import { reportedTrend } from './trend.ts';
import { momentOf } from '../../quantity/clock.ts';
import { minutes } from '../../quantity/units.ts';
import { weekdayName } from '../../message/duration.ts';
import { fill } from '../../scenario/text-fill.ts';
import { levelName } from '../../report/hours.ts';
import { PressChart } from '../../report/press-chart.tsx';
import { crowdWords, fillingOf, wordsOf } from '../../view/words.ts';
import { WindBarb } from '../look/wind-barb.tsx';
import { useReader, useSay } from '../reader.tsx';
import { useReviewed } from './review-context.tsx';
import './front-page.css';

/** Half a day after the end it is the next morning. */
const NEXT_MORNING = 12 * 60;

/** The front page of the next day, with the player's own sentence. */
export function FrontPage() {
  const { exercise, report } = useReviewed();
  const reader = useReader();
  const t = useSay();
  const { frontPage } = report;
  const quote = frontPage.quote && wordsOf(exercise, frontPage.quote, reader);
  // In running text the quoted sentence loses its full stop.
  const filling = { ...fillingOf(exercise), ...(quote === undefined ? {} : { quote: quote.replace(/\.$/u, '') }) };
  const words = (text: typeof frontPage.title): string => fill(text, reader.language, filling);
  const { weekday } = momentOf(exercise.start, minutes(exercise.now + NEXT_MORNING));
  return (
    <article className="front" aria-labelledby="front-headline">
      <header className="front-head">
        <Weather />
        <p className="front-name">{words(frontPage.outlet)}</p>
        <p className="front-edition">{t('review.paper.edition', { weekday: weekdayName(weekday, reader.language) })}</p>
      </header>
      <div className="front-lead">
        <p className="front-kicker">{t('review.paper.kicker')}</p>
        <h2 id="front-headline">{words(frontPage.headline)}</h2>
      </div>
      <div className="front-columns">
        <div className="front-story">
          <p className="front-teaser">{words(frontPage.teaser)}</p>
          {quote !== undefined && (
            <figure className="front-quote">
              <blockquote>
                <p>{quote}</p>
              </blockquote>
              <figcaption>{t('review.paper.said')}</figcaption>
            </figure>
          )}
        </div>
        <Figures />
        <Readers />
      </div>
    </article>
  );
}

function Weather() {
  const { report } = useReviewed();
  const { language } = useReader();
  const t = useSay();
  const level = report.course.curve.at(-1)?.level ?? 0;
  return (
    <p className="front-weather">
      <WindBarb level={level} size={22} />
      <span>{t('review.paper.weather', { level: levelName(level, language), trend: reportedTrend(report.course.curve) })}</span>
    </p>
  );
}

function Figures() {
  const { report, calendar } = useReviewed();
  const t = useSay();
  const { totalPosts, peakPerHour, maxLevel } = report.course.outcome;
  return (
    <section className="front-box">
      <h3>{t('review.paper.figures')}</h3>
      <PressChart calendar={calendar} course={report.course} />
      <ul>
        <li>{t('review.paper.posts', { n: totalPosts })}</li>
        <li>{t('review.paper.peak', { n: peakPerHour })}</li>
        <li>{t('review.paper.wind', { n: maxLevel })}</li>
      </ul>
    </section>
  );
}

const ON_THE_PAGE = 2;

/** Two of those who spoke up: one who was helped, if there is one, and one who was not. */
function Readers() {
  const { exercise, report } = useReviewed();
  const reader = useReader();
  const t = useSay();
  const helped = report.lastWords.filter(({ state }) => state === 'helped');
  const others = report.lastWords.filter(({ state }) => state !== 'helped');
  const shown = [...others.slice(0, ON_THE_PAGE - Math.min(1, helped.length)), ...helped].slice(0, ON_THE_PAGE);
  if (shown.length === 0) return null;
  return (
    <section className="front-voices">
      <h3>{t('review.paper.voices')}</h3>
      {shown.map(({ voice, state }) => {
        const person = exercise.register.voices.get(voice);
        return (
          person && (
            <figure key={voice}>
              <blockquote>
                <p>{crowdWords(exercise, person.arc[state].lastWord, { reader })}</p>
              </blockquote>
              <figcaption>{person.name}</figcaption>
            </figure>
          )
        );
      })}
    </section>
  );
}
