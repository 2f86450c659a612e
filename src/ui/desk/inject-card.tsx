import type { Ask } from '../../view/agenda.ts';
import { consequences } from '../../view/consequences.ts';
import { wordsOf } from '../../view/words.ts';
import { shortSpan } from '../../view/moments.ts';
import { Icon } from '../look/icon.tsx';
import { useReader, useSay } from '../reader.tsx';
import { offers, useControl, useDesk } from './desk-context.tsx';
import { Notes } from './notes.tsx';
import { Letter } from './plenum.tsx';

/** A call, a mail, somebody in the door: what is wanted, and what one can say. */
export function InjectCard({ ask }: { readonly ask: Ask }) {
  const t = useSay();
  const reader = useReader();
  const { session, decide } = useDesk();
  const { exercise } = session;
  const words = useControl();
  const options = offers(session, 'answer').filter(({ act }) => act.inject === ask.id);
  const terms = exercise.register.injects.get(ask.id)?.options ?? [];
  return (
    <article className={ask.isPressing ? 'ask is-pressing' : 'ask'}>
      <h3 className="ask-title">
        <Icon name={ask.via === 'phone' ? 'phone' : ask.via === 'visit' ? 'visit' : ask.via === 'chat' ? 'chat' : 'mail'} /> {ask.title}
      </h3>
      <p className="ask-from">
        {ask.from}
        {ask.deadline !== '' && <span className="ask-deadline number"> {ask.deadline}</span>}
      </p>
      <p className="ask-text">{ask.text}</p>
      <ul className="options">
        {options.map(({ act, minutes, features }, nth) => {
          const term = terms.find(({ id }) => id === act.option)!;
          return (
            <li key={act.option}>
              <button type="button" className="option-button" onClick={() => decide(act)}>
                <strong>
                  <Letter session={session} nth={nth} />
                  {words(act)}
                </strong>
                {term.says && <span className="option-says">{t('inject.reply', { text: wordsOf(exercise, term.says, reader) })}</span>}
                {features && <Notes notes={consequences(exercise, { features, kind: 'qa', isPublic: true }, reader)} />}
                {minutes > 0 && <span className="soft number">{shortSpan(minutes, reader.language)}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </article>
  );
}
