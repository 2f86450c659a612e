import { say } from '../message/catalogue.ts';
import type { Message } from '../message/catalogue.ts';
import type { Language } from '../message/language.ts';

const STOCK: Record<Language, readonly string[]> = {
  de: [
    'wir nehmen das sehr ernst',
    'wir nehmen ihr anliegen sehr ernst',
    'wir bedauern die unannehmlichkeiten',
    'unannehmlichkeiten',
    'wir bitten um verständnis',
    'wir bitten um ihr verständnis',
    'arbeiten mit hochdruck',
    'mit hochdruck',
    'oberste priorität',
    'kundenzufriedenheit',
    'zu keinem zeitpunkt',
    'vereinzelt',
    'wir stehen für',
    'vielen dank für ihre nachricht',
    'vielen dank für ihre geduld',
  ],
  en: [
    'we take this very seriously',
    'we apologise for any inconvenience',
    'any inconvenience',
    'we ask for your understanding',
    'working around the clock',
    'top priority',
    'customer satisfaction',
    'at no time',
    'isolated cases',
    'we value your feedback',
    'thank you for your patience',
    'thank you for reaching out',
  ],
};

const CONDITIONAL: Record<Language, readonly string[]> = {
  de: [
    'sollte sich jemand',
    'sollten sich',
    'sollte jemand',
    'falls sich jemand',
    'falls jemand',
    'wenn sich jemand',
    'sollte der eindruck',
    'falls der eindruck',
  ],
  en: ['should anyone', 'if anyone', 'if anybody', 'should anybody', 'to those who may have', 'if we have', 'if the impression'],
};

const LONGEST = 90;

/** What a local check says about own wording: stock phrases, conditional apologies, address, length, shouting. A hint, never a number. */
export function checkWording(
  text: string,
  { language, address }: { readonly language: Language; readonly address: 'du' | 'sie' },
): string[] {
  const plain = text.toLowerCase().replaceAll('’', "'");
  const found: Message[] = [];
  const first = (phrases: readonly string[]): string | undefined => phrases.find((phrase) => plain.includes(phrase));
  for (const from of ['de', 'en'] as const) {
    const conditional = first(CONDITIONAL[from]);
    const stock = first(STOCK[from]);
    if (conditional) found.push({ key: 'check.conditional', values: { phrase: conditional } });
    if (stock) found.push({ key: 'check.stock', values: { phrase: stock } });
  }
  if (address === 'sie' && /(^|[\s„(])(du|dich|dir|dein|deine|deinen|deiner|euch|euer|eure|ihr habt)(?=[\s,.!?)]|$)/.test(plain))
    found.push({ key: 'check.du' });
  if (
    address === 'du' &&
    /(^|\s)(Sie|Ihnen|Ihre|Ihren|Ihrem|Ihrer|Ihr)(?=[\s,.!?)]|$)/.test(text.replace(/(^|[.!?]\s+)(Sie|Ihre?)/g, '$1'))
  )
    found.push({ key: 'check.sie' });
  const words = plain.split(/\s+/).filter((word) => word !== '').length;
  if (words > LONGEST) found.push({ key: 'check.long', values: { n: words } });
  if (/!!|\b[A-ZÄÖÜ]{6,}\b/.test(text)) found.push({ key: 'check.shouting' });
  return found.map((message) => say(message, language));
}
