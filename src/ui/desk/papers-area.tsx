import { plannedView } from '../../view/means.ts';
import { papersView } from '../../view/papers.ts';
import type { PaperView } from '../../view/papers.ts';
import { promisesView } from '../../view/ledger.ts';
import { Icon } from '../look/icon.tsx';
import { useReader, useSay } from '../reader.tsx';
import { ActList } from './act-list.tsx';
import { offers, useControl, useDesk } from './desk-context.tsx';
import { HintNote } from './hint-note.tsx';
import { Menu } from './menu.tsx';
import { PaperActions, PaperText, RedInkNote } from './paper-ask.tsx';
import './papers.css';

/** Papers and where they lie, promises, what was planned before the storm. */
export function PapersArea() {
  return (
    <div className="stack">
      <HintNote at="papers" />
      <Papers />
      <Promises />
      <Planned />
    </div>
  );
}

function Papers() {
  const t = useSay();
  const reader = useReader();
  const { session, compose } = useDesk();
  const papers = papersView(session.exercise, reader);
  return (
    <section aria-labelledby="papers-heading">
      <h2 id="papers-heading" tabIndex={-1}>
        {t('papers.title')}
      </h2>
      {papers.length === 0 && <p className="soft">{t('papers.none')}</p>}
      <ul className="papers">
        {papers.map((paper) => (
          <PaperRow key={paper.id} paper={paper} />
        ))}
      </ul>
      {session.choices.compose.channels.length > 0 && (
        <button type="button" className="button is-small" onClick={() => compose({ type: 'statement' })}>
          <Icon name="pen" size={16} /> {t('desk.verb.statement')}
        </button>
      )}
    </section>
  );
}

function PaperRow({ paper }: { readonly paper: PaperView }) {
  const t = useSay();
  const needsYou = paper.stage === 'contested' || paper.stage === 'approved';
  return (
    <li>
      <details className={needsYou ? 'paper needs-you' : 'paper'} open={needsYou || undefined}>
        <summary>
          <span className="paper-kind">{paper.kindName}</span>
          <span className={paper.stage === 'published' ? 'tag is-good' : needsYou ? 'tag is-signal' : 'tag'}>{paper.stageWords}</span>
        </summary>
        <p className="soft paper-meta">
          {t('paper.channels', { channels: paper.channels })}
          {paper.since !== '' && ` · ${paper.since}`}
        </p>
        {paper.absence !== '' && <p className="paper-absence">{paper.absence}</p>}
        {paper.way.length > 0 && (
          <ol className="way" aria-label={t('papers.chain')}>
            {paper.way.map((station) => (
              <li key={station.role} className={`is-${station.state}`} aria-current={station.state === 'here' ? 'step' : undefined}>
                <span>{station.name}</span>
                {station.note !== '' && <span className="soft number">{station.note}</span>}
              </li>
            ))}
          </ol>
        )}
        <PaperText view={paper} />
        <RedInkNote view={paper} />
        {!paper.isSettled && <PaperActions view={paper} />}
      </details>
    </li>
  );
}

function Promises() {
  const t = useSay();
  const reader = useReader();
  const { session } = useDesk();
  const promises = promisesView(session.exercise, reader);
  const pledges = offers(session, 'pledge');
  return (
    <section aria-labelledby="promises-heading">
      <h2 id="promises-heading" tabIndex={-1}>
        {t('promises.title')}
      </h2>
      {promises.length === 0 && <p className="soft">{t('promises.none')}</p>}
      <ul className="ledger">
        {promises.map(({ id, label, state, due, left, isPressing }) => (
          <li key={id}>
            <span>{label}</span>
            <span className={state === 'kept' ? 'tag is-good' : state === 'broken' || isPressing ? 'tag is-signal' : 'tag'}>
              {state === 'open' ? t('promises.open', { due, left }) : t(`promises.${state}`)}
            </span>
          </li>
        ))}
      </ul>
      {pledges.length > 0 && (
        <Menu label={t('promises.offer')}>
          <div className="menu-list">
            <ActList acts={pledges.map(({ act }) => act)} />
          </div>
        </Menu>
      )}
    </section>
  );
}

function Planned() {
  const t = useSay();
  const reader = useReader();
  const { session, decide } = useDesk();
  const words = useControl();
  const plans = plannedView(session.exercise, reader);
  const stops = offers(session, 'stop');
  if (plans.length === 0) return null;
  return (
    <section aria-labelledby="planned-heading">
      <h2 id="planned-heading" tabIndex={-1}>
        {t('planned.title')}
      </h2>
      <ul className="plans">
        {plans.map(({ id, label, text, platform, at, left, state }) => {
          const stop = stops.find(({ act }) => act.planned === id);
          return (
            <li key={id}>
              <p>
                <strong>{label}</strong>
                <br />
                <span className="soft number">{t('planned.at', { platform, at, left })}</span>
              </p>
              <p className="plan-text">{text}</p>
              {state !== 'planned' && <span className={state === 'stopped' ? 'tag is-good' : 'tag'}>{t(`planned.${state}`)}</span>}
              {stop && (
                <button type="button" className="button is-small" onClick={() => decide(stop.act)}>
                  {words(stop.act)} <span className="unseen">{label}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
