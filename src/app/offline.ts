import { useCallback, useEffect, useState } from 'react';
import { IS_PORTABLE } from './portable.ts';
import { scriptAddress } from './trusted.ts';

/** Nothing is fetched ahead before the first screen has had its time, in milliseconds. */
const AFTER_THE_START = 3_000;

/** A newer version of the site that waits to be taken, and how to take it. */
export interface Update {
  readonly isWaiting: boolean;
  /** Takes it and loads the page anew. Never called by itself: an exercise ends on the version on which it began. */
  readonly take: () => void;
}

let isUnwanted = false;
/** Everything has been deleted: until it is opened anew this page keeps nothing, not even what it was about to keep. */
export const keepNothing = (): void => {
  isUnwanted = true;
};

/** Keeps the site on the device, so that it plays without a network, and tells when a newer version waits. */
export function useOffline(): Update {
  const [waiting, setWaiting] = useState<ServiceWorker>();
  useEffect(() => {
    // No service worker without a secure address, in the page that stands alone, or while developing.
    if (!import.meta.env.PROD || IS_PORTABLE || !('serviceWorker' in navigator)) return;
    let isGone = false;
    const timer = setTimeout(() => void register().catch(() => undefined), AFTER_THE_START);
    const register = async (): Promise<void> => {
      if (isUnwanted) return;
      const registration = await navigator.serviceWorker.register(scriptAddress('service-worker.js'));
      if (isUnwanted) return void registration.unregister();
      const look = (): void => {
        // The first version of all has nobody to replace.
        if (!isGone && registration.waiting && navigator.serviceWorker.controller) setWaiting(registration.waiting);
      };
      look();
      registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
    };
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, []);
  const take = useCallback(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting?.postMessage('take-over');
  }, [waiting]);
  return { isWaiting: waiting !== undefined, take };
}
