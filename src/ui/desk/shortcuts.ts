import { useEffect } from 'react';
import type { Area } from './desk-context.tsx';

interface Keys {
  readonly goOn: (span?: number) => void;
  readonly show: (area: Area, heading?: string) => void;
  readonly compose: () => void;
  readonly help: () => void;
  readonly toggleClock: () => void;
  /** Darkens the wall in plenum mode. */
  readonly blank?: (() => void) | undefined;
}

/** Areas by number key, with the heading that gets the focus. */
const AREAS: Readonly<Record<string, readonly [Area, string]>> = {
  1: ['now', 'now-heading'],
  2: ['feed', 'feed-heading'],
  3: ['papers', 'papers-heading'],
  4: ['team', 'people-heading'],
  5: ['situation', 'figures-heading'],
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Single keys for those who know the desk; never while somebody types, never with a modifier. */
export function useShortcuts(keys: Keys, isOff: boolean): void {
  useEffect(() => {
    if (isOff) return;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const area = AREAS[event.key];
      if (area) keys.show(...area);
      else if (event.key === 'w') keys.goOn();
      else if (event.key === 'v') keys.goOn(15);
      else if (event.key === 's') keys.goOn(60);
      else if (event.key === 'n') keys.compose();
      else if (event.key === 'p') keys.toggleClock();
      else if (event.key === 'b' && keys.blank) keys.blank();
      else if (event.key === '?') keys.help();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
