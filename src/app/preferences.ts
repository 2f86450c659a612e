import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Preferences } from '../ui/settings.tsx';

const KEY = 'gegenwind.preferences';

/** What this device was told before, or what its language suggests. Storage may be closed: then it lasts as long as the tab. */
function remembered(): Preferences {
  const suggested: Preferences = {
    language: navigator.language.startsWith('de') ? 'de' : 'en',
    intensity: 'full',
    theme: 'auto',
    isShared: false,
  };
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof found === 'object' && found !== null ? checked(found as Partial<Preferences>, suggested) : suggested;
  } catch {
    return suggested;
  }
}

function checked(found: Partial<Preferences>, suggested: Preferences): Preferences {
  return {
    language: found.language === 'de' || found.language === 'en' ? found.language : suggested.language,
    intensity: found.intensity === 'mild' ? 'mild' : 'full',
    theme: found.theme === 'light' || found.theme === 'dark' ? found.theme : 'auto',
    isShared: found.isShared === true,
  };
}

/** Written down only when somebody chooses: who deletes everything finds nothing afterwards. */
function remember(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // A closed storage is no reason to stop: the choice holds for this tab.
  }
}

/** Language, tone and theme of this device; a change holds at once, everywhere. */
export function usePreferences(linked: Partial<Preferences>): readonly [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState<Preferences>(() => ({ ...remembered(), ...linked }));
  useEffect(() => {
    const page = document.documentElement;
    page.lang = preferences.language;
    if (preferences.theme === 'auto') delete page.dataset['theme'];
    else page.dataset['theme'] = preferences.theme;
  }, [preferences]);
  // Two changes may follow each other before the first has been drawn.
  const latest = useRef(preferences);
  const change = useCallback((part: Partial<Preferences>) => {
    const next = { ...latest.current, ...part };
    latest.current = next;
    // Another language writes the whole screen anew: the press is answered before.
    if (part.language) startTransition(() => setPreferences(next));
    else setPreferences(next);
    remember(next);
  }, []);
  return [preferences, change];
}
