import { factsView } from '../../view/ledger.ts';
import type { FactView } from '../../view/ledger.ts';
import { figuresView, HOURS_SHOWN } from '../../view/figures.ts';
import type { FiguresView } from '../../view/figures.ts';
import { Icon } from '../look/icon.tsx';
import { PlatformMark } from '../look/platform-mark.tsx';
import { WindBarb } from '../look/wind-barb.tsx';
import { useReader, useSay } from '../reader.tsx';
import { offers, useControl, useDesk } from './desk-context.tsx';
import { HintNote } from './hint-note.tsx';
import { Voices } from './voices-section.tsx';
import './situation.css';

/** How the storm stands, and what is known. */
export function SituationArea() {
  const reader = useReader();
  const { session } = useDesk();
  const figures = figuresView(session.exercise, reader);
  return (
    <div className="stack">
      <HintNote at="figures" />
      <Weather figures={figures} />
      <Facts />
      <Voices />
      <Platforms figures={figures} />
      <Cases figures={figures} />
    </div>
  );
}

function Weather({ figures }: { readonly figures: FiguresView }) {
  const t = useSay();
  const trend = figures.trend === 'up' ? 'up' : figures.trend === 'down' ? 'down' : 'flat';
  const media = (['online', 'print', 'tv'] as const).filter((tier) => figures.news[tier] > 0);
  return (
    <section aria-labelledby="figures-heading">
      <h2 id="figures-heading" tabIndex={-1}>
        {t('figures.title')} {figures.lateness !== '' && <span className="tag number">{figures.lateness}</span>}
      </h2>
      <div className={`weather level-${figures.level}`}>
        <WindBarb level={figures.level} size={52} />
        <div>
          <p className="weather-name">{figures.levelName}</p>
          <p className="soft">
            {figures.force}. {figures.levelAbout}
          </p>
        </div>
      </div>
      <dl className="figures">
        <div>
          <dt className="unseen">{t('figures.perHour', { n: '' })}</dt>
          <dd>
            {t('figures.perHour', { n: figures.perHourWords })}
            <span className={`trend is-${figures.trend}`}>
              <Icon name={trend} size={15} /> {t(`figures.${figures.trend}`)}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t('figures.tone')}</dt>
          <dd>{figures.sentiment}</dd>
        </div>
        <div>
          <dt>{t('figures.news')}</dt>
          <dd>
            {media.length === 0
              ? t('figures.noNews')
              : media.map((tier) => t(`figures.news.${tier}`, { n: figures.news[tier] })).join(', ')}
          </dd>
        </div>
      </dl>
      <Course values={figures.course} label={t('figures.course')} />
    </section>
  );
}

/** Bars of half an hour, from the left; the figures beside it say the same in words. */
function Course({ values, label }: { readonly values: readonly number[]; readonly label: string }) {
  const most = Math.max(10, ...values);
  return (
    <figure className="course">
      <svg viewBox={`0 0 ${HOURS_SHOWN * 20} 34`} preserveAspectRatio="none" role="img" aria-label={label}>
        {values.map((value, nth) => {
          const height = (value / most) * 32;
          return <rect key={nth} x={nth * 10 + 1} y={33 - height} width="8" height={Math.max(0.6, height)} />;
        })}
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}

function Platforms({ figures }: { readonly figures: FiguresView }) {
  const t = useSay();
  const most = Math.max(10, ...figures.platforms.map(({ perHour }) => perHour));
  return (
    <section aria-labelledby="platforms-heading">
      <h2 id="platforms-heading" tabIndex={-1}>
        {t('figures.platforms')}
      </h2>
      <ul className="bars">
        {figures.platforms.map(({ id, kind, name, perHour, isSeen }) => (
          <li key={id}>
            <PlatformMark kind={kind} size={16} />
            <span>{name}</span>
            {isSeen ? (
              <>
                <svg className="amount" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(perHour / most) * 100} height="6" />
                </svg>
                <span className="number">{perHour}</span>
              </>
            ) : (
              <span className="bar-fog">
                <Icon name="fog" size={15} /> {t('figures.unseen')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Cases({ figures }: { readonly figures: FiguresView }) {
  const t = useSay();
  if (figures.cases.length === 0) return null;
  return (
    <section aria-labelledby="cases-heading">
      <h2 id="cases-heading" tabIndex={-1}>
        {t('figures.cases')}
      </h2>
      <ul className="cases">
        {figures.cases.map(({ id, label, people, words }) => (
          <li key={id}>
            <span>
              {label} {people !== undefined && <span className="soft">({people})</span>}
            </span>
            <strong>{words}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

const STATUS_TAG = { unknown: 'tag', unconfirmed: 'tag', confirmed: 'tag is-good', public: 'tag is-sea' } as const;

function Facts() {
  const t = useSay();
  const reader = useReader();
  const { session } = useDesk();
  return (
    <section aria-labelledby="facts-heading">
      <h2 id="facts-heading" tabIndex={-1}>
        {t('facts.title')}
      </h2>
      <ul className="facts">
        {factsView(session.exercise, reader).map((fact) => (
          <li key={fact.id}>
            <p className="fact-head">
              <strong>{fact.label}</strong> <span className={STATUS_TAG[fact.status]}>{fact.statusName}</span>
            </p>
            {fact.belief !== '' && <p className="fact-belief">{fact.belief}</p>}
            <Sources fact={fact} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ fact }: { readonly fact: FactView }) {
  const t = useSay();
  const { session, decide } = useDesk();
  const words = useControl();
  const asks = offers(session, 'ask').filter(({ act }) => act.fact === fact.id);
  const asked = fact.sources.filter(({ isAsked }) => isAsked);
  return (
    <>
      {fact.sources
        .filter(({ said }) => said !== undefined)
        .map(({ role, name, saidAt, said }) => (
          <p key={role} className="fact-said">
            {t('facts.said', { name, time: saidAt, text: said ?? '' })}
          </p>
        ))}
      {asked.length > 0 && <p className="fact-said">{t('facts.asked', { name: asked.map(({ name }) => name).join(', ') })}</p>}
      <div className="row">
        {asks.map(({ act }) => {
          const source = fact.sources.find(({ role }) => role === act.role);
          return (
            <button key={act.role} type="button" className="button is-small" title={source?.function} onClick={() => decide(act)}>
              {words(act)} <span className="unseen">{fact.label}</span>
            </button>
          );
        })}
      </div>
    </>
  );
}
