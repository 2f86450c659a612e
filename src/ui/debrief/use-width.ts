import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Width before it has been measured, and on paper: an A4 sheet within its margins. */
const PAPER = 680;

/** Width of an element in pixels, as it changes; that of a sheet of paper while it is printed. */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(PAPER);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = (): void => {
      if (measured.clientWidth > 0) setWidth(measured.clientWidth);
    };
    const toPaper = (): void => flushSync(() => setWidth(PAPER));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', measure);
    };
  }, []);
  return [element, width];
}
