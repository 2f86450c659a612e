import type { Language } from './language.ts';

const LOCALES: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

type Styles = Record<Language, Intl.NumberFormat>;
const styles = (options: Intl.NumberFormatOptions): Styles => ({
  de: new Intl.NumberFormat(LOCALES.de, options),
  en: new Intl.NumberFormat(LOCALES.en, options),
});

const UP_TO_TWO = styles({ maximumFractionDigits: 2 });
const WHOLE = styles({ maximumFractionDigits: 0 });
const ONE_PLACE = styles({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
const PERCENT = styles({ style: 'percent', maximumFractionDigits: 0 });
const TO_THE_POINT = styles({ maximumSignificantDigits: 5, useGrouping: false });
const EUROS = styles({ style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const TWO_FIGURES = styles({ maximumSignificantDigits: 2 });

/** 1234.5 → "1.234,5" / "1,234.5". */
export const number = (value: number, language: Language): string => UP_TO_TWO[language].format(value);
/** 1234.5 → "1.235" / "1,235". */
export const wholeNumber = (value: number, language: Language): string => WHOLE[language].format(value);
/** 1234.56 → "1.234,6" / "1,234.6". */
export const toOnePlace = (value: number, language: Language): string => ONE_PLACE[language].format(value);
/** As it stands, however small, and as it can be typed again: 1372.9 → "1372,9" / "1372.9". */
export const precisely = (value: number, language: Language): string => TO_THE_POINT[language].format(value);
/** 0.314 → "31 %" / "31%". */
export const percent = (share: number, language: Language): string => PERCENT[language].format(share);
/** 4500 → "4.500 €" / "€4,500". */
export const euros = (value: number, language: Language): string => EUROS[language].format(value);

/** A number as people say it: two leading figures. 38123 → "rund 38.000" / "about 38,000". */
export function roughly(value: number, language: Language): string {
  const about = language === 'de' ? 'rund' : 'about';
  const exact = value < 20 && value % 1 === 0;
  return exact ? number(value, language) : `${about} ${TWO_FIGURES[language].format(value)}`;
}

const FRACTIONS: readonly (readonly [number, Record<Language, string>])[] = [
  [0.1, { de: 'ein Zehntel', en: 'a tenth' }],
  [0.2, { de: 'ein Fünftel', en: 'a fifth' }],
  [0.25, { de: 'ein Viertel', en: 'a quarter' }],
  [1 / 3, { de: 'ein Drittel', en: 'a third' }],
  [0.4, { de: 'zwei Fünftel', en: 'two fifths' }],
  [0.5, { de: 'die Hälfte', en: 'half' }],
  [0.6, { de: 'drei Fünftel', en: 'three fifths' }],
  [2 / 3, { de: 'zwei Drittel', en: 'two thirds' }],
  [0.75, { de: 'drei Viertel', en: 'three quarters' }],
  [0.8, { de: 'vier Fünftel', en: 'four fifths' }],
  [0.9, { de: 'neun Zehntel', en: 'nine tenths' }],
];

/** A share in words, never in false precision: 0.34 → "rund ein Drittel" / "about a third". */
export function roundedWords(share: number, language: Language): string {
  if (share <= 0) return language === 'de' ? 'nichts' : 'none';
  if (share < 0.07) return language === 'de' ? 'fast nichts' : 'hardly any';
  if (share >= 1) return language === 'de' ? 'alles' : 'all';
  if (share > 0.95) return language === 'de' ? 'fast alles' : 'almost all';
  let nearest = FRACTIONS[0]!;
  for (const fraction of FRACTIONS) {
    if (Math.abs(fraction[0] - share) < Math.abs(nearest[0] - share)) nearest = fraction;
  }
  return `${language === 'de' ? 'rund' : 'about'} ${nearest[1][language]}`;
}
