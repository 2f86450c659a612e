import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useSay } from '../reader.tsx';
import { Icon } from './icon.tsx';
import './dialog.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'large';
}

/** A modal dialog: Escape and the cross close it, focus stays inside and returns afterwards. */
export function Dialog({ title, onClose, children, footer, size = 'small' }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const t = useSay();
  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      className={`dialog is-${size}`}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2>{title}</h2>
        <button type="button" className="button is-plain is-small" onClick={onClose} aria-label={t('ui.close')}>
          <Icon name="close" />
        </button>
      </header>
      <div className="dialog-body">{children}</div>
      {footer && <footer className="dialog-foot">{footer}</footer>}
    </dialog>
  );
}
