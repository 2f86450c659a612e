import { useState } from 'react';
import { Dialog } from '../look/dialog.tsx';
import { Icon } from '../look/icon.tsx';
import { useReader, useSay } from '../reader.tsx';
import { useSaveStanding } from '../session.ts';
import type { SaveStanding, Session } from '../session.ts';

const LOCALES = { de: 'de-DE', en: 'en-GB' } as const;

interface Props {
  readonly session: Session;
  readonly onSave: () => void;
}

/** Whether the exercise is on disk: quiet while it is, plain while it is not, with the reason and the way out behind it. */
export function SaveChip({ session, onSave }: Props) {
  const t = useSay();
  const standing = useSaveStanding(session);
  const time = useTime(standing);
  const [isOpen, setOpen] = useState(false);
  if (!standing) return null;
  if (standing.type === 'saving') return <span className="save">{t('storage.saving')}</span>;
  if (standing.type === 'saved') return <span className="save number">{t('storage.savedAt', { time })}</span>;
  const word = t(`storage.${standing.type}`);
  return (
    <>
      <span role="status">
        <button type="button" className="save is-bad" onClick={() => setOpen(true)}>
          {word}
        </button>
      </span>
      {isOpen && (
        <Dialog
          title={word}
          onClose={() => setOpen(false)}
          footer={
            <button type="button" className="button is-main" onClick={onSave}>
              <Icon name="save" /> {t('storage.asFile')}
            </button>
          }
        >
          <p>{t(`storage.trouble.${standing.trouble ?? 'failed'}`)}</p>
          {standing.type === 'notSaved' && <p>{t('storage.playOn')}</p>}
          {time !== '' && <p className="number">{t('storage.lastSaved', { time })}</p>}
        </Dialog>
      )}
    </>
  );
}

/** The hour at which the exercise last was on disk, by the clock of the device. */
function useTime(standing: SaveStanding | undefined): string {
  const { language } = useReader();
  if (standing?.at === undefined) return '';
  return new Date(standing.at).toLocaleTimeString(LOCALES[language], { hour: '2-digit', minute: '2-digit' });
}
