import { fill } from '../../scenario/text-fill.ts';
import { useReader, useSay } from '../reader.tsx';
import { Icon } from '../look/icon.tsx';
import type { Offer } from './start-screen.tsx';

interface Props {
  readonly offer: Offer;
  readonly onChoose: (offer: Offer) => void;
}

/** One scenario: what it is about, how long, what one practises, what may burden. */
export function ScenarioCard({ offer, onChoose }: Props) {
  const t = useSay();
  const { language } = useReader();
  const { scenario } = offer;
  if (!scenario) return <li className="card is-waiting">{t('ui.loading')}</li>;
  const { meta, firm } = scenario;
  const words = (text: typeof meta.title): string => fill(text, language, { firm });
  return (
    <li className="card">
      <div className="card-facts">
        <span className="tag is-sea">{t(`start.difficulty.${meta.difficulty}`)}</span>
        <span>{t('start.minutes', { from: meta.playMinutes.from, to: meta.playMinutes.to })}</span>
        <span>{t('start.hours', { n: scenario.hours })}</span>
        {offer.isOwn && <span className="tag">{t('start.mine')}</span>}
      </div>
      <h3>{words(meta.title)}</h3>
      <p className="card-teaser">{words(meta.teaser)}</p>
      <div className="card-detail">
        <div>
          <h4 className="label">{t('start.learning')}</h4>
          <ul className="card-list">
            {meta.learning.map((goal) => (
              <li key={goal.en}>{words(goal)}</li>
            ))}
          </ul>
        </div>
        <div>
          <h4 className="label">{t('start.contentNote')}</h4>
          <p>{words(scenario.contentNote)}</p>
        </div>
      </div>
      <button
        type="button"
        className="button is-main"
        onClick={() => onChoose(offer)}
        aria-label={`${t('start.choose')}: ${words(meta.title)}`}
      >
        {t('start.choose')} <Icon name="forward" />
      </button>
    </li>
  );
}
