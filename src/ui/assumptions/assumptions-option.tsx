import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Changes } from '../../view/assumptions.ts';
import { useSay } from '../reader.tsx';

interface Props {
  readonly changes: Changes | undefined;
  readonly onChanges: (changes: Changes | undefined) => void;
}

// The whole table of the model, for the few who want to see it.
const AssumptionsDialog = lazy(() => import('./assumptions-dialog.tsx').then(({ AssumptionsDialog: dialog }) => ({ default: dialog })));

/** The way to the assumptions of the model, for trainers. */
export function AssumptionsOption({ changes, onChanges }: Props) {
  const t = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="option is-wide">
      <span className="label">{t('assume.title')}</span>
      <div className="row">
        <button type="button" className="button is-small" onClick={() => setOpen(true)}>
          {t('assume.open')}
        </button>
        <span className="settings-note">{t('assume.about')}</span>
      </div>
      {isOpen && (
        <Suspense fallback={<p className="soft">{t('ui.loading')}</p>}>
          <Outside>
            <AssumptionsDialog changes={changes} onChanges={onChanges} onClose={() => setOpen(false)} />
          </Outside>
        </Suspense>
      )}
    </div>
  );
}

/** The options stand in the foot of the page; a dialog with a head and a foot of its own does not belong there. */
const Outside = ({ children }: { readonly children: ReactNode }) => createPortal(children, document.body);
