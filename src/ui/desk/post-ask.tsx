import type { Ask } from '../../view/agenda.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../reader.tsx';
import { useDesk } from './desk-context.tsx';
import { ModerateMenu } from './moderate-menu.tsx';

/** A post that reach, danger or a human case has lifted out of hundreds. */
export function PostAsk({ ask }: { readonly ask: Ask }) {
  const t = useSay();
  const { session, compose } = useDesk();
  const canReply = session.choices.compose.replyTo.includes(ask.id);
  const why = ask.why ?? 'reach';
  return (
    <article className={`ask is-post is-${why}`}>
      <h3 className="ask-title">
        <Icon name={why} />
        <span>{ask.title}</span>
        <span className={why === 'reach' ? 'tag' : 'tag is-signal'}>{t(`why.${why}`)}</span>
      </h3>
      <p className="ask-from">
        {ask.from} <span className="ask-deadline number">{ask.deadline}</span>
      </p>
      <blockquote className="ask-quote">{ask.text}</blockquote>
      <div className="row">
        {canReply && (
          <button type="button" className="button is-small is-main" onClick={() => compose({ type: 'reply', post: ask.id })}>
            {t('desk.answer')} <span className="unseen">{ask.title}</span>
          </button>
        )}
        <ModerateMenu post={ask.id} name={ask.title} />
      </div>
    </article>
  );
}
