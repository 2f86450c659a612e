import type { Page } from '@playwright/test';

/** What a page asks of the person in front of it, and what would set one person above another: nothing, on any screen. */
export const personal = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const asks =
      /(^|\b)(vor|nach|familien|spiel(er)?|benutzer|user|first|last|family|player)?-?\s?name\b|e-?mail|telefon|phone|personalnummer|staff number|abteilung|department|kürzel|initials|geburt|birth/i;
    const ranks =
      /(?<!(keine|no|nor an?) )(rangliste|bestenliste|gesamtnote|gesamtpunktzahl|leaderboard|ranking|high ?score|overall (mark|grade|score))|(rang|platz|rank) \d/i;
    const found: string[] = [];
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
      const named = field.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const words = [
        ...[...(field.labels ?? [])].map(({ textContent }) => textContent),
        ...named.map((id) => document.getElementById(id)?.textContent),
        ...['aria-label', 'placeholder', 'title'].map((attribute) => field.getAttribute(attribute)),
      ];
      const label = words.join(' ').trim();
      if (label === '') found.push(`a field without a label: ${field.outerHTML.slice(0, 80)}`);
      if (['email', 'tel', 'password'].includes(field.type)) found.push(`a field of type ${field.type}: ${label}`);
      // The form of one's own firm asks for the names of a firm and its places.
      if (field.type !== 'radio' && field.type !== 'checkbox' && !field.closest('.firm-form') && asks.test(label))
        found.push(`asks for: ${label}`);
    }
    // The crowd talks of its place in the queue of the hotline.
    const crowd = document.querySelector<HTMLElement>('.feed-scroll')?.innerText ?? '';
    const ranked = ranks.exec(document.body.innerText.replace(crowd, ''));
    if (ranked) found.push(`ranks: ${ranked[0]}`);
    return found;
  });
