import { CROWD } from '../../exercise/moderation.ts';
import { useSay } from '../reader.tsx';
import { closeMenu } from './close-menu.ts';
import { offers, useControl, useDesk } from './desk-context.tsx';

interface Props {
  readonly post: string;
  readonly name: string;
}

/** What can be done about a post besides answering it. */
export function ModerateMenu({ post, name }: Props) {
  const t = useSay();
  const { session, decide } = useDesk();
  const words = useControl();
  const term = session.exercise.register.keyPosts.get(post);
  const ways = offers(session, 'moderate').filter(({ act }) => act.post === post);
  const contacts = offers(session, 'contact').filter(({ act }) => act.voice === term?.voice);
  if (ways.length + contacts.length === 0) return null;
  return (
    <details className="menu">
      <summary className="button is-small">
        {t('desk.moderate')} <span className="unseen">{name}</span>
      </summary>
      <div className="menu-list">
        {ways.map(({ act }) => (
          <button
            key={act.how}
            type="button"
            className="menu-item"
            onClick={(event) => {
              closeMenu(event);
              decide(act);
            }}
          >
            {words(act)}
          </button>
        ))}
        {contacts.length > 0 && <span className="menu-head label">{t('desk.contact')}</span>}
        {contacts.map(({ act }) => (
          <button
            key={act.how}
            type="button"
            className="menu-item"
            onClick={(event) => {
              closeMenu(event);
              decide(act);
            }}
          >
            {words(act)}
          </button>
        ))}
      </div>
    </details>
  );
}

/** What can be done about the mass of critical comments below the firm's own posts. */
export function CrowdMenu() {
  const t = useSay();
  const { session, decide } = useDesk();
  const words = useControl();
  const ways = offers(session, 'moderate').filter(({ act }) => act.post === CROWD);
  if (ways.length === 0) return null;
  return (
    <details className="menu">
      <summary className="button is-small is-plain">{t('crowd.menu')}</summary>
      <div className="menu-list">
        {ways.map(({ act }) => (
          <button
            key={act.how}
            type="button"
            className="menu-item"
            onClick={(event) => {
              closeMenu(event);
              decide(act);
            }}
          >
            {words(act)}
          </button>
        ))}
      </div>
    </details>
  );
}
