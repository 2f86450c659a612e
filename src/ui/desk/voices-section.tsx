import { voicesView } from '../../view/voices.ts';
import { useReader, useSay } from '../reader.tsx';
import { offers, useControl, useDesk } from './desk-context.tsx';

/** Who keeps turning up, and how to reach them. */
export function Voices() {
  const t = useSay();
  const reader = useReader();
  const { session, decide } = useDesk();
  const words = useControl();
  const contacts = offers(session, 'contact');
  const voices = voicesView(session.exercise, reader);
  return (
    <section aria-labelledby="voices-heading">
      <h2 id="voices-heading" tabIndex={-1}>
        {t('voices.title')}
      </h2>
      {voices.length === 0 && <p className="soft">{t('voices.none')}</p>}
      <ul className="facts">
        {voices.map(({ id, name, platform, said, saidAt }) => (
          <li key={id}>
            <p className="fact-head">
              <strong>{name}</strong>
              <span className="soft number">{[platform, saidAt].filter((part) => part !== '').join(' · ')}</span>
            </p>
            {said !== '' && <p className="fact-said voice-said">{t('voices.said', { text: said })}</p>}
            <div className="row" role="group" aria-label={`${t('voices.reach')}: ${name}`}>
              {contacts
                .filter(({ act }) => act.voice === id)
                .map(({ act }) => (
                  <button key={act.how} type="button" className="button is-small" onClick={() => decide(act)}>
                    {words(act)} <span className="unseen">{name}</span>
                  </button>
                ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
