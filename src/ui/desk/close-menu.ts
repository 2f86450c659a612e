import type { MouseEvent } from 'react';

/** What was chosen folds the menu up. */
export function closeMenu({ currentTarget }: MouseEvent<HTMLElement>): void {
  const menu = currentTarget.closest('details');
  if (menu) foldUp(menu);
}

/** The focus stays with the menu. */
export function foldUp(menu: HTMLDetailsElement): void {
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
