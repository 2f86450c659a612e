import { useState } from 'react';
import { Dialog } from '../look/dialog.tsx';
import { Icon } from '../look/icon.tsx';
import type { IconName } from '../look/icon.tsx';
import { useReader, useSay } from '../reader.tsx';
import { useSaveStanding } from '../session.ts';
import type { SaveStanding, Session } from '../session.ts';
import './save-chip.css';

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
  if (standing.type === 'saving') return <Quiet icon="save" word={t('storage.saving')} />;
  if (standing.type === 'saved') return <Quiet icon="check" word={t('storage.savedAt', { time })} />;
  const word = t(`storage.${standing.type}`);
  return (
    <>
      <span role="status">
        <button type="button" className="save is-bad" onClick={() => setOpen(true)}>
          <Icon name="danger" size={16} /> <span className="save-word">{word}</span>
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

/** On a phone there is room for the sign alone. */
function Quiet({ icon, word }: { readonly icon: IconName; readonly word: string }) {
  return (
    <span className="save number" title={word}>
      <Icon name={icon} size={14} /> <span className="save-word">{word}</span>
    </span>
  );
}

/** The hour at which the exercise last was on disk, by the clock of the device. */
function useTime(standing: SaveStanding | undefined): string {
  const { language } = useReader();
  if (standing?.at === undefined) return '';
  return new Date(standing.at).toLocaleTimeString(LOCALES[language], { hour: '2-digit', minute: '2-digit' });
}
