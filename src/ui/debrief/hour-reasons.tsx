import type { HourWhy, ReasonShare } from '../../debrief/why.ts';
import type { Language } from '../../message/language.ts';
import { roughly, toOnePlace, wholeNumber } from '../../message/number.ts';
import { minutes } from '../../quantity/units.ts';
import { momentText } from '../../report/hours.ts';
import { useReader, useSay } from '../reader.tsx';
import type { Say } from '../reader.tsx';
import { useReviewed } from './review-context.tsx';
import { Table } from './table.tsx';
import { useReasonWords } from './reason-words.ts';

/** What moved at least this share of all that moved has a bar of its own; the others share the last one and stand in the table. */
const SHOWN = 0.03;
const MOST_BARS = 8;
/** From this share on one cause did it nearly alone. */
const ALONE = 0.9;

interface Props {
  readonly title: string;
  readonly why: HourWhy;
}

/** One hour against the hour before: in a sentence, as bars to both sides, and whole in a table. */
export function HourReasons({ title, why: { hour, posts, change, shares } }: Props) {
  const t = useSay();
  const { language } = useReader();
  const { calendar } = useReviewed();
  const words = useReasonWords();
  const moved = shares.reduce((sum, share) => sum + Math.abs(share.posts), 0);
  const shown = shares.filter((share) => Math.abs(share.posts) >= SHOWN * moved).slice(0, MOST_BARS);
  const small = shares.slice(shown.length);
  const longest = shown.reduce((most, share) => Math.max(most, Math.abs(share.posts)), 1);
  const moment = momentText(calendar, minutes((hour - 1) * 60));
  const key = Math.round(change) === 0 ? 'review.why.same' : change > 0 ? 'review.why.more' : 'review.why.fewer';
  const before = posts - change;
  return (
    <article className="why-hour">
      <h4>
        {title}: <span className="number">{moment}</span>
      </h4>
      <p className="why-change">{t(key, { n: Math.abs(change), posts, before })}</p>
      <p>{leadWords(t, { shares, change, words })}</p>
      <ul className="why-bars">
        {shown.map((share) => (
          <Bar
            key={share.decision ?? share.reason}
            posts={share.posts}
            label={words(share)}
            longest={longest}
            isChance={share.reason === 'chance'}
          />
        ))}
        {small.length > 0 && <Bar posts={sumOf(small)} label={t('review.why.small', { n: small.length })} longest={longest} />}
      </ul>
      <details className="review-table">
        <summary>{t('review.why.table')}</summary>
        <Table
          caption={`${title}: ${moment}`}
          head={[t('review.why.reason'), t('review.col.posts')]}
          rows={[
            [t('review.why.before'), wholeNumber(before, language)],
            ...shares.map((share) => [words(share), signed(share.posts, language)]),
            [t('review.why.after'), wholeNumber(posts, language)],
          ]}
        />
      </details>
    </article>
  );
}

const signed = (posts: number, language: Language): string => `${posts < 0 ? '−' : '+'}${toOnePlace(Math.abs(posts), language)}`;

const sumOf = (shares: readonly ReasonShare[]): number => shares.reduce((sum, { posts }) => sum + posts, 0);

interface BarProps {
  readonly posts: number;
  readonly label: string;
  readonly longest: number;
  readonly isChance?: boolean;
}

function Bar({ posts, label, longest, isChance = false }: BarProps) {
  const { language } = useReader();
  const t = useSay();
  const length = Math.min(50, (50 * Math.abs(posts)) / longest);
  const n = Math.round(Math.abs(posts));
  const figure = t(posts > 0 ? 'review.why.plus' : 'review.why.minus', { n: roughly(n, language) });
  return (
    <li className={`why-bar is-${isChance ? 'chance' : posts > 0 ? 'more' : 'fewer'}`}>
      <span className="why-label">{label}</span>
      <svg viewBox="-50 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <rect className="why-fill" x={posts > 0 ? 0 : -length} y={1} width={length} height={10} />
        <line className="why-axis" x1={0} x2={0} y1={0} y2={12} />
      </svg>
      <span className="why-figure">{n === 0 ? t('review.why.none') : figure}</span>
    </li>
  );
}

interface Lead {
  readonly shares: readonly ReasonShare[];
  readonly change: number;
  readonly words: (share: ReasonShare) => string;
}

/** What drove the change most, as a share of all that drove it, and what held against it. */
function leadWords(t: Say, { shares, change, words }: Lead): string {
  const driving = shares.filter(({ posts }) => posts * change > 0);
  const against = shares.filter(({ posts }) => posts * change < 0);
  const [first] = driving;
  if (!first) return t('review.why.level');
  const n = first.posts / sumOf(driving);
  const way = change > 0 ? 'Up' : 'Down';
  const drove = t(n > ALONE ? `review.why.alone${way}` : `review.why.drove${way}`, { what: words(first), n });
  const [other] = against;
  const isHeld = other !== undefined && Math.abs(other.posts) >= Math.abs(first.posts) * SHOWN;
  return isHeld ? `${drove} ${t(`review.why.against${way}`, { what: words(other) })}` : drove;
}
