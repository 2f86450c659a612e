import { describe, expect, it } from 'vitest';
import { setupOf } from '../../src/exercise/setup.ts';
import { start } from '../../src/exercise/start.ts';
import { readExercise, writeExercise } from '../../src/exercise/exercise-file.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { agendaView } from '../../src/view/agenda.ts';
import { briefingView } from '../../src/view/briefing.ts';
import { readFirm } from '../../src/view/firm-profile.ts';
import { declined, firmIn, profileOf } from '../../src/view/own-firm.ts';
import type { ARTICLES } from '../../src/view/own-firm.ts';
import { begun, ENGLISH, GERMAN, passUntil, WARTESCHLEIFE } from './lantern.ts';

const { firm: base } = WARTESCHLEIFE;
const typed = (name: string, article: (typeof ARTICLES)[number]) => declined(profileOf(base), name, article);
const asked = { base, language: 'de' } as const;

describe('a firm of the trainer’s own', () => {
  it('declines a name as German does, whatever its article', () => {
    const cases = (name: string, article: (typeof ARTICLES)[number]) => {
      const { nom, gen, dat, acc } = typed(name, article);
      return [nom, gen, dat, acc];
    };
    expect(cases('Nordnetz', 'das')).toEqual(['das Nordnetz', 'des Nordnetz', 'dem Nordnetz', 'das Nordnetz']);
    expect(cases('Wasserverband', 'der')).toEqual(['der Wasserverband', 'des Wasserverbands', 'dem Wasserverband', 'den Wasserverband']);
    expect(cases('Sparbank', 'die')).toEqual(['die Sparbank', 'der Sparbank', 'der Sparbank', 'die Sparbank']);
    expect(cases('Voss', 'none')).toEqual(['Voss', 'Voss’', 'Voss', 'Voss']);
    expect(cases('Kombi', 'none')).toEqual(['Kombi', 'Kombis', 'Kombi', 'Kombi']);
  });

  it('is spoken of in the briefing and at the desk, in both languages, and the old name is gone', () => {
    const read = readFirm(typed('Wasserverband', 'der'), asked);
    if (!read.ok) throw new Error('the profile does not pass');
    const firm = firmIn(WARTESCHLEIFE, read.firm);
    const exercise = start(WARTESCHLEIFE, seedOf('7'), { ...setupOf(WARTESCHLEIFE), firm });
    for (const reader of [GERMAN, ENGLISH]) {
      const briefing = briefingView(WARTESCHLEIFE, { reader, preset: 'asFound', firm });
      expect(JSON.stringify(briefing)).not.toContain(base.name);
      expect(agendaView(exercise, { at: exercise.now, reason: 'start' }, reader).introduction).not.toContain(base.name);
    }
    expect(agendaView(exercise, { at: exercise.now, reason: 'start' }, GERMAN).introduction).toContain('bei dem Wasserverband');
  });

  it('changes words and no number, and comes back out of the exercise file', () => {
    const read = readFirm(typed('Wasserverband', 'der'), asked);
    if (!read.ok) throw new Error('the profile does not pass');
    const own = start(WARTESCHLEIFE, seedOf('7'), { ...setupOf(WARTESCHLEIFE), firm: read.firm });
    const other = begun(WARTESCHLEIFE);
    for (const exercise of [own, other]) passUntil(exercise, 180);
    expect(own.hourlyHashes).toHaveLength(3);
    expect(own.hourlyHashes).toEqual(other.hourlyHashes);
    const back = readExercise(writeExercise(own));
    expect(back.ok && back.file.log.setup.firm).toEqual(read.firm);
  });

  it('names each field that is missing, too long or harmful', () => {
    const read = readFirm({ ...typed('Wasserverband', 'der'), gen: ' ', acc: 'x'.repeat(81), english: 'A\u202Eb', hashtag: '#' }, asked);
    expect(!read.ok && [...read.problems.keys()].toSorted()).toEqual(['acc', 'english', 'gen', 'hashtag']);
    expect(!read.ok && read.problems.get('acc')).toContain('80');
    expect(readFirm(profileOf(base), asked)).toEqual({ ok: true, firm: base });
  });
});
