import { useReader, useSay } from '../reader.tsx';
import { useSaveStanding } from '../session.ts';
import type { Session } from '../session.ts';

const LOCALES = { de: 'de-DE', en: 'en-GB' } as const;

/** Whether the exercise is on disk: quiet while it is, plain while it is not. */
export function SaveChip({ session }: { readonly session: Session }) {
  const t = useSay();
  const { language } = useReader();
  const standing = useSaveStanding(session);
  if (!standing) return null;
  if (standing.type === 'readOnly') return <span className="save is-bad">{t('desk.readOnly')}</span>;
  if (standing.type === 'notSaved') return <span className="save is-bad">{t('desk.notSaved')}</span>;
  if (standing.at === undefined) return null;
  const time = new Date(standing.at).toLocaleTimeString(LOCALES[language], { hour: '2-digit', minute: '2-digit' });
  return <span className="save number">{t('storage.savedAt', { time })}</span>;
}
