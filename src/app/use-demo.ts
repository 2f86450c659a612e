import { useCallback, useEffect } from 'react';
import { rollSeed } from '../ui/briefing/options-form.tsx';
import type { Session } from '../ui/session.ts';
import { demoLink, readLink } from './link.ts';
import type { Link } from './link.ts';

interface Ways {
  readonly link: Link;
  readonly show: (session: Session) => void;
  /** Where to go when the short scenario cannot be had. */
  readonly onFail: () => void;
}

/** The five minutes: by a link, or from the start screen, in fresh weather unless the link names it. The address leads back into them. */
export function useDemo({ link, show, onFail }: Ways): (seed?: string) => void {
  const begin = useCallback(
    (seed = rollSeed()) => {
      history.replaceState(null, '', `#${demoLink(location.hash, seed)}`);
      void import('./play.ts')
        .then(({ beginDemo }) => beginDemo(seed))
        .then(show)
        .catch(onFail);
    },
    [show, onFail],
  );
  useEffect(() => {
    if (link.isDemo) begin(link.options.seed);
  }, [link, begin]);
  return begin;
}

/** Whoever leaves the five minutes does not come back to them by loading the page again. */
export function forgetDemo(): void {
  if (readLink(location.hash).isDemo) history.replaceState(null, '', location.pathname + location.search);
}
