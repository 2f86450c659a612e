import { CROWD } from '../../exercise/moderation.ts';
import { useSay } from '../reader.tsx';
import { ActList } from './act-list.tsx';
import { offers, useDesk } from './desk-context.tsx';
import { Menu } from './menu.tsx';

interface Props {
  readonly post: string;
  readonly name: string;
}

/** What can be done about a post besides answering it. */
export function ModerateMenu({ post, name }: Props) {
  const t = useSay();
  const { session } = useDesk();
  const term = session.exercise.register.keyPosts.get(post);
  const ways = offers(session, 'moderate').flatMap(({ act }) => (act.post === post ? [act] : []));
  const contacts = offers(session, 'contact').flatMap(({ act }) => (act.voice === term?.voice ? [act] : []));
  if (ways.length + contacts.length === 0) return null;
  return (
    <Menu
      label={
        <>
          {t('desk.moderate')} <span className="unseen">{name}</span>
        </>
      }
    >
      <div className="menu-list">
        <ActList acts={ways} />
        {contacts.length > 0 && <span className="menu-head label">{t('desk.contact')}</span>}
        <ActList acts={contacts} />
      </div>
    </Menu>
  );
}

/** What can be done about the mass of critical comments below the firm's own posts. */
export function CrowdMenu() {
  const t = useSay();
  const { session } = useDesk();
  const ways = offers(session, 'moderate').flatMap(({ act }) => (act.post === CROWD ? [act] : []));
  if (ways.length === 0) return null;
  return (
    <Menu isPlain label={t('crowd.menu')}>
      <div className="menu-list">
        <ActList acts={ways} />
      </div>
    </Menu>
  );
}
