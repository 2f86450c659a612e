import { useEffect } from 'react';

/**
 * Follows a link that is opened in a page already there. The page begins anew, since only then it holds everything that the link names;
 * where it is not `isFree`, somebody is in an exercise, and nothing takes it from them.
 */
export function useNewLink(isFree: boolean): void {
  useEffect(() => {
    if (!isFree) return;
    const follow = (): void => location.reload();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [isFree]);
}
