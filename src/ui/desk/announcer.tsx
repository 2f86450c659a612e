import { useEffect, useState } from 'react';

/** Minimum time between two announcements, so that nobody is talked over. */
const PAUSE = 400;

/** Tells assistive technology what has just happened, politely and one thing at a time. */
export function Announcer({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="unseen" role="status" aria-live="polite">
      {said}
    </p>
  );
}
