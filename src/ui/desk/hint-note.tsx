import { useSyncExternalStore } from 'react';
import { hintAt } from '../../view/hints.ts';
import type { HintPlace } from '../../view/hints.ts';
import { Icon } from '../look/icon.tsx';
import { useReader, useSay } from '../reader.tsx';
import { useDesk } from './desk-context.tsx';

const dismissed = new Set<string>();
const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const count = (): number => dismissed.size;

/** A quiet word for those who play the first time; shown until it is dismissed. */
export function HintNote({ at }: { readonly at: HintPlace }) {
  const t = useSay();
  const reader = useReader();
  const { session } = useDesk();
  useSyncExternalStore(subscribe, count, count);
  const hint = hintAt(session.exercise, { at, dismissed }, reader);
  if (!hint) return null;
  const dismiss = (): void => {
    dismissed.add(hint.id);
    for (const listener of listeners) listener();
  };
  return (
    <div role="note" className="hint" aria-label={t('hint.title')}>
      <Icon name="help" size={17} />
      <p>{hint.text}</p>
      <button type="button" className="link" onClick={dismiss}>
        {t('hint.dismiss')}
      </button>
    </div>
  );
}
