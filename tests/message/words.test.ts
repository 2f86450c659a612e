import { describe, expect, it } from 'vitest';
import { hoursAndMinutes, weekdayName } from '../../src/message/duration.ts';
import { euros, percent, roughly, roundedWords, toOnePlace, wholeNumber } from '../../src/message/number.ts';

describe('numbers in words', () => {
  it.each([
    [0, 'nichts', 'none'],
    [0.03, 'fast nichts', 'hardly any'],
    [0.11, 'rund ein Zehntel', 'about a tenth'],
    [0.34, 'rund ein Drittel', 'about a third'],
    [0.48, 'rund die Hälfte', 'about half'],
    [0.66, 'rund zwei Drittel', 'about two thirds'],
    [0.97, 'fast alles', 'almost all'],
    [1, 'alles', 'all'],
  ])('says the share %d as "%s" and "%s"', (share, german, english) => {
    expect(roundedWords(share, 'de')).toBe(german);
    expect(roundedWords(share, 'en')).toBe(english);
  });

  it('rounds large numbers to two leading figures and leaves small ones exact', () => {
    expect(roughly(38_123, 'de')).toBe('rund 38.000');
    expect(roughly(38_123, 'en')).toBe('about 38,000');
    expect(roughly(7, 'en')).toBe('7');
  });

  it('writes whole numbers, shares and money as the language does', () => {
    expect(wholeNumber(1234.5, 'de')).toBe('1.235');
    expect([toOnePlace(1234.56, 'de'), toOnePlace(1234.56, 'en')]).toEqual(['1.234,6', '1,234.6']);
    expect(toOnePlace(3, 'de')).toBe('3,0');
    expect(percent(0.314, 'de')).toBe('31\u00a0%');
    expect(percent(0.314, 'en')).toBe('31%');
    expect(euros(4500, 'de')).toBe('4.500\u00a0€');
    expect(euros(4500, 'en')).toBe('€4,500');
  });
});

describe('time in words', () => {
  it.each([
    [0, '0 Minuten', '0 minutes'],
    [1, '1 Minute', '1 minute'],
    [60, '1 Stunde', '1 hour'],
    [125, '2 Stunden 5 Minuten', '2 hours 5 minutes'],
  ])('says %d minutes as "%s" and "%s"', (minutes, german, english) => {
    expect(hoursAndMinutes(minutes, 'de')).toBe(german);
    expect(hoursAndMinutes(minutes, 'en')).toBe(english);
  });

  it('names weekdays, in full and short', () => {
    expect(weekdayName('thursday', 'de')).toBe('Donnerstag');
    expect(weekdayName('thursday', 'de', 'short')).toBe('Do');
    expect(weekdayName('thursday', 'en', 'short')).toBe('Thu');
  });
});
