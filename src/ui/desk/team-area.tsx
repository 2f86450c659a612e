import { firmLevelsView, remediesView } from '../../view/means.ts';
import { peopleView } from '../../view/people.ts';
import type { PersonView } from '../../view/people.ts';
import { useReader, useSay } from '../reader.tsx';
import { offers, useControl, useDesk } from './desk-context.tsx';
import { HintNote } from './hint-note.tsx';
import './team.css';

/** Relief, the team and their minutes, the levels of the firm. */
export function TeamArea() {
  return (
    <div className="stack">
      <HintNote at="team" />
      <Team />
      <Remedies />
      <Levels />
      <House />
    </div>
  );
}

function Team() {
  const t = useSay();
  const reader = useReader();
  const { session, decide } = useDesk();
  const words = useControl();
  const people = peopleView(session.exercise, reader).filter(
    ({ id, kind }) => kind === 'player' || kind === 'team' || session.exercise.calledIn.has(id),
  );
  const common = offers(session, 'staff').filter(({ act }) => act.how === 'agency' || act.how === 'brief');
  return (
    <section aria-labelledby="people-heading">
      <h2 id="people-heading" tabIndex={-1}>
        {t('people.title')}
      </h2>
      <ul className="people">
        {people.map((person) => (
          <Person key={person.id} person={person} />
        ))}
      </ul>
      <div className="row">
        {common.map(({ act }) => (
          <button key={act.how} type="button" className="button is-small" onClick={() => decide(act)}>
            {words(act)}
          </button>
        ))}
      </div>
    </section>
  );
}

function Person({ person }: { readonly person: PersonView }) {
  const t = useSay();
  const { session, decide, order } = useDesk();
  const words = useControl();
  const canOrder = offers(session, 'order').some(({ act }) => act.colleague === person.id);
  const end = offers(session, 'endOrder').find(({ act }) => act.colleague === person.id);
  const staff = offers(session, 'staff').filter(({ act }) => 'role' in act && act.role === person.id);
  return (
    <li className={person.isThere ? 'person' : 'person is-away'}>
      <p className="person-head">
        <strong>{person.name}</strong> <span className="soft">{person.function}</span>
      </p>
      <p className="person-facts number">
        <span className={person.isThere ? 'presence is-here' : 'presence'}>{person.presence}</span>
        {person.busy !== '' && <span>{person.busy}</span>}
        <Strain person={person} />
      </p>
      {person.order && (
        <p className="person-order">
          {t('people.orderNow', { text: person.order.text, scope: person.order.scope, until: person.order.until })}.{' '}
          {t('people.answers', { n: person.order.answers })}
        </p>
      )}
      <div className="row">
        {canOrder && (
          <button type="button" className="button is-small" onClick={() => order(person.id)}>
            {t('people.order')} <span className="unseen">{person.name}</span>
          </button>
        )}
        {end && (
          <button type="button" className="button is-small" onClick={() => decide(end.act)}>
            {words(end.act)} <span className="unseen">{person.name}</span>
          </button>
        )}
        {staff.map(({ act }) => (
          <button
            key={act.how}
            type="button"
            className="button is-small"
            title={act.how === 'handOver' ? t('people.handOverAbout') : undefined}
            onClick={() => decide(act)}
          >
            {words(act)} <span className="unseen">{person.name}</span>
          </button>
        ))}
      </div>
    </li>
  );
}

function Strain({ person }: { readonly person: PersonView }) {
  return (
    <span className={`strain is-${person.strainStep}`}>
      <svg width="34" height="8" viewBox="0 0 34 8" aria-hidden="true">
        {[0, 1, 2, 3, 4].map((nth) => (
          <rect key={nth} x={nth * 7} y="1" width="5.5" height="6" rx="1" className={nth <= person.strainStep ? 'is-on' : ''} />
        ))}
      </svg>
      {person.strain}
    </span>
  );
}

function Remedies() {
  const t = useSay();
  const reader = useReader();
  const { session, decide } = useDesk();
  const words = useControl();
  const open = offers(session, 'remedy');
  return (
    <section aria-labelledby="remedies-heading">
      <h2 id="remedies-heading" tabIndex={-1}>
        {t('remedies.title')}
      </h2>
      <ul className="means">
        {remediesView(session.exercise, reader).map(({ id, label, about, state, stateWords, terms }) => {
          const offer = open.find(({ act }) => act.remedy === id);
          return (
            <li key={id} className={`is-${state}`}>
              <p className="means-head">
                <strong>{label}</strong>
                {stateWords !== '' && (
                  <span className={state === 'done' ? 'tag is-good' : state === 'refused' ? 'tag is-signal' : 'tag is-sea'}>
                    {stateWords}
                  </span>
                )}
              </p>
              <p className="soft">{about}</p>
              {offer && (
                <div className="row means-foot">
                  <span className="soft">{terms.join(' · ')}</span>
                  <button type="button" className="button is-small" onClick={() => decide(offer.act)}>
                    {words(offer.act)} <span className="unseen">{label}</span>
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Levels() {
  const t = useSay();
  const reader = useReader();
  const { session, decide } = useDesk();
  const words = useControl();
  const levels = firmLevelsView(session.exercise, reader);
  const calls = offers(session, 'escalate');
  if (levels.length === 0) return null;
  return (
    <section aria-labelledby="levels-heading">
      <h2 id="levels-heading" tabIndex={-1}>
        {t('levels.title')}
      </h2>
      <ul className="means">
        {levels.map(({ id, label, trigger, informs, state }) => {
          const call = calls.find(({ act }) => act.level === id);
          return (
            <li key={id}>
              <p className="means-head">
                <strong>{label}</strong>
                {state !== 'open' && (
                  <span className={state === 'raised' ? 'tag is-good' : 'tag'}>{t(`levels.${state}`, { name: informs })}</span>
                )}
              </p>
              <p className="soft">{trigger}</p>
              {call && (
                <div className="row means-foot">
                  <span className="soft">{t('levels.informs', { name: informs })}</span>
                  <button type="button" className="button is-small" onClick={() => decide(call.act)}>
                    {words(call.act)} <span className="unseen">{label}</span>
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function House() {
  const t = useSay();
  const reader = useReader();
  const { session } = useDesk();
  const people = peopleView(session.exercise, reader).filter(
    ({ kind }) => kind === 'department' || kind === 'management' || kind === 'external',
  );
  return (
    <section aria-labelledby="house-heading">
      <h2 id="house-heading" tabIndex={-1}>
        {t('people.house')}
      </h2>
      <ul className="house">
        {people.map((person) => (
          <li key={person.id}>
            <span>
              {person.name} <span className="soft">{person.function}</span>
            </span>
            <span className={person.isThere ? 'presence is-here number' : 'presence number'}>{person.presence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
