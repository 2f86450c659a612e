import type { Contribution } from '../../debrief/contribution.ts';
import { useSay } from '../reader.tsx';

const STARS = { L: 1, M: 2, H: 3 } as const;

/** How well the direction of an effect is known: three stars for studies, one for our own judgement; words for those who do not see them. */
export function Stars({ confidence }: Pick<Contribution, 'confidence'>) {
  const t = useSay();
  if (confidence === undefined) return null;
  return (
    <span className="stars" title={t(`review.stars.${confidence}`)}>
      <span aria-hidden="true">
        {'★'.repeat(STARS[confidence])}
        <span className="stars-empty">{'☆'.repeat(3 - STARS[confidence])}</span>
      </span>
      <span className="unseen">{t(`review.stars.${confidence}`)}</span>
    </span>
  );
}
