import type { KeyboardEvent, ReactNode } from 'react';
import { foldUp } from './close-menu.ts';

interface Props {
  /** What the closed menu says. */
  readonly label: ReactNode;
  readonly isPlain?: boolean;
  readonly children: ReactNode;
}

/** A button that folds a few more acts open; what is chosen, or Escape, folds them up again. */
export function Menu({ label, isPlain = false, children }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is an extra; the summary itself folds it up too
    <details className="menu" onKeyDown={closeByEscape}>
      <summary className={isPlain ? 'button is-small is-plain' : 'button is-small'}>{label}</summary>
      {children}
    </details>
  );
}

function closeByEscape(event: KeyboardEvent<HTMLElement>): void {
  const menu = event.currentTarget;
  if (event.key !== 'Escape' || !(menu instanceof HTMLDetailsElement) || !menu.open) return;
  event.stopPropagation();
  foldUp(menu);
}
