import { Suspense, lazy, useState } from 'react';
import { briefingView } from '../../view/briefing.ts';
import type { BriefingView } from '../../view/briefing.ts';
import { firmIn } from '../../view/own-firm.ts';
import type { Scenario } from '../../scenario/format.ts';
import { Icon } from '../look/icon.tsx';
import { PlatformMark } from '../look/platform-mark.tsx';
import { WindBarb } from '../look/wind-barb.tsx';
import { useReader, useSay } from '../reader.tsx';
import { LanguageSwitch } from '../settings.tsx';
import type { SettingsProps } from '../settings.tsx';
import { OptionsForm } from './options-form.tsx';
import type { PlayOptions } from './options-form.tsx';
import './briefing.css';

// Whoever plays alone needs no code to scan.
const TeamLink = lazy(() => import('./team-link.tsx').then(({ TeamLink: link }) => ({ default: link })));
// The table of the model is a part of its own.
const ChangedAssumptions = lazy(() =>
  import('../assumptions/changed-assumptions.tsx').then(({ ChangedAssumptions: list }) => ({ default: list })),
);

interface Props extends SettingsProps {
  readonly scenario: Scenario;
  readonly options: PlayOptions;
  readonly onOptions: (options: PlayOptions) => void;
  readonly onBegin: () => Promise<void>;
  readonly onBack: () => void;
  /** Shown in a frame of another site, where the browser keeps what is saved apart. */
  readonly isFramed?: boolean;
  /** The address that leads others to the same exercise; without it this one cannot be reached by a link. */
  readonly addressOf?: ((options: PlayOptions) => string) | undefined;
}

/** One printable page with all that must be known before the first minute. */
export function BriefingScreen({ scenario, options, onOptions, onBegin, onBack, isFramed, addressOf, preferences, onChange }: Props) {
  const t = useSay();
  const reader = useReader();
  const view = briefingView(scenario, { reader, preset: options.preset, firm: firmIn(scenario, options.firm) });
  const [showsOptions, setShowsOptions] = useState(false);
  const [isBegun, setBegun] = useState(false);
  const begin = (): void => {
    setBegun(true);
    void onBegin().finally(() => setBegun(false));
  };
  const [showsLink, setShowsLink] = useState(false);
  return (
    <div className="briefing" aria-busy={isBegun}>
      <header className="briefing-bar">
        <button type="button" className="button is-small on-bar" onClick={onBack}>
          {t('ui.back')}
        </button>
        <span className="brand">
          <WindBarb level={5} size={26} /> Gegenwind
        </span>
        <LanguageSwitch onChange={onChange} />
      </header>
      <main id="content" className="briefing-main" tabIndex={-1}>
        <article className="sheet">
          <Opening view={view} />
          <div className="sheet-columns">
            <Standing view={view} />
            <House view={view} />
          </div>
        </article>
      </main>
      <footer className="briefing-foot">
        <div className="briefing-options" hidden={!showsOptions}>
          <OptionsForm scenario={scenario} options={options} onOptions={onOptions} preferences={preferences} onChange={onChange} />
        </div>
        {options.meetings && options.meetings.length > 0 && (
          <p className="soft briefing-meetings">
            <strong>{t('options.meetings')}.</strong> {t('options.meetingsAbout', { hours: options.meetings.join(', ') })}
          </p>
        )}
        {preferences.isShared && <p className="soft briefing-meetings">{t('briefing.shared')}</p>}
        {isFramed && <p className="soft briefing-meetings">{t('start.framed')}</p>}
        {options.assumptions && (
          <Suspense>
            <ChangedAssumptions changes={options.assumptions} />
          </Suspense>
        )}
        <div className="briefing-actions">
          <button type="button" className="button" aria-expanded={showsOptions} onClick={() => setShowsOptions(!showsOptions)}>
            {t('options.more')}
          </button>
          {addressOf && (
            <button type="button" className="button" onClick={() => setShowsLink(true)}>
              <Icon name="team" /> {t('link.title')}
            </button>
          )}
          <button type="button" className="button briefing-print" onClick={() => window.print()}>
            <Icon name="print" /> {t('briefing.print')}
          </button>
          <button type="button" className="button is-main" disabled={isBegun} onClick={begin}>
            {t('briefing.begin')} <Icon name="forward" />
          </button>
        </div>
      </footer>
      {showsLink && addressOf && (
        <Suspense>
          <TeamLink
            title={view.title}
            hours={scenario.hours}
            options={options}
            onOptions={onOptions}
            addressOf={addressOf}
            onClose={() => setShowsLink(false)}
          />
        </Suspense>
      )}
    </div>
  );
}

function Opening({ view }: { readonly view: BriefingView }) {
  const t = useSay();
  return (
    <>
      <p className="sheet-moment number">{t('briefing.span', { moment: view.moment, hours: view.hours })}</p>
      <h1>{view.title}</h1>
      <p className="sheet-lead">{view.whatHappened}</p>
      <div className="sheet-pair">
        <section>
          <h2>{t('briefing.role')}</h2>
          <p>{view.yourRole}</p>
        </section>
        <section>
          <h2>{t('briefing.stake')}</h2>
          <p>{view.atStake}</p>
        </section>
      </div>
    </>
  );
}

function Standing({ view }: { readonly view: BriefingView }) {
  const t = useSay();
  return (
    <div className="sheet-column">
      <section>
        <h2>{t('briefing.goals')}</h2>
        <ul className="goals">
          {view.goals.map(({ id, label, words, weight }) => (
            <li key={id}>
              <span>{label}</span>
              <span className={weight >= 0.2 ? 'tag is-sea' : 'tag'}>{words}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('briefing.firm')}</h2>
        <p>
          <strong>{view.firm.name}.</strong> {view.firm.business}
        </p>
        <p className="soft">{view.firm.size}</p>
      </section>
      <section>
        <h2>{t('briefing.platforms')}</h2>
        <ul className="places">
          {view.platforms.map(({ id, kind, name, about, account }) => (
            <li key={id}>
              <PlatformMark kind={kind} />
              <span>
                <strong>{name}</strong> <span className="soft">{account === '' ? t('briefing.noAccount') : account}</span>
                <br />
                {about}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('briefing.rules')}</h2>
        <ul className="rules">
          {view.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function House({ view }: { readonly view: BriefingView }) {
  const t = useSay();
  const team = view.people.filter(({ kind }) => kind === 'player' || kind === 'team');
  const others = view.people.filter(({ kind }) => kind !== 'player' && kind !== 'team');
  return (
    <div className="sheet-column">
      <People title={t('briefing.team')} people={team} />
      <People title={t('briefing.others')} people={others} />
      <section>
        <h2>{t('briefing.chain')}</h2>
        <p className="soft">{t('briefing.chainAbout')}</p>
        <ol className="chain">
          {view.chain.map(({ role, name, needs }) => (
            <li key={role}>
              <strong>{name}</strong>
              <span className="soft">{needs}</span>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t('briefing.prepared')}</h2>
        <p>{view.preparations.length === 0 ? t('briefing.nothing') : view.preparations.join(' · ')}</p>
      </section>
      <section className="content-note">
        <h2>{t('start.contentNote')}</h2>
        <p>{view.contentNote}</p>
      </section>
    </div>
  );
}

function People({ title, people }: { readonly title: string; readonly people: BriefingView['people'] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="staff-list">
        {people.map((person) => (
          <li key={person.id}>
            <strong>{person.name}</strong> <span className="soft">{person.function}</span>
            <span className="rota number">{person.rota}</span>
            <p>{person.about}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
