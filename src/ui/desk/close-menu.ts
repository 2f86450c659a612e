import type { MouseEvent } from 'react';

/** What was chosen folds the menu up, and the focus stays with it. */
export function closeMenu({ currentTarget }: MouseEvent<HTMLElement>): void {
  const menu = currentTarget.closest('details');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
