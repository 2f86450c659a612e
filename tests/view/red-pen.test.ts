import { describe, expect, it } from 'vitest';
import { redPen } from '../../src/view/red-pen.ts';

describe('the red pen', () => {
  it('strikes what goes, writes what comes before what follows it, and keeps the rest', () => {
    expect(
      redPen('Es regnete. Das war unser Fehler. Alle fahren mit. Es tut uns leid.', 'Es kam zu Abweichungen. Alle fahren mit. Danke.'),
    ).toEqual([
      { text: 'Es regnete.', is: 'struck' },
      { text: 'Das war unser Fehler.', is: 'struck' },
      { text: 'Es kam zu Abweichungen.', is: 'written' },
      { text: 'Alle fahren mit.', is: 'kept' },
      { text: 'Es tut uns leid.', is: 'struck' },
      { text: 'Danke.', is: 'written' },
    ]);
  });

  it('leaves a text alone that does not change', () => {
    expect(redPen('Eins. Zwei!', 'Eins. Zwei!').every(({ is }) => is === 'kept')).toBe(true);
  });
});
