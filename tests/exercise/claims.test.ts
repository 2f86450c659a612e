import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../src/exercise/claims.ts';
import type { ClaimCheck } from '../../src/exercise/claims.ts';
import { moveFact } from '../../src/exercise/facts.ts';
import type { Exercise } from '../../src/exercise/start.ts';
import type { FactStatus } from '../../src/scenario/guard.ts';
import { act, begin, features, happened, lantern, own, seedWhere, until } from './lantern.ts';

const FACT = 'short-circuit';
/** Seeds under which the fact holds, and under which it does not. */
const TRUE = seedWhere((seed) => begin({ seed }).facts.get(FACT)!.holds);
const FALSE = seedWhere((seed) => !begin({ seed }).facts.get(FACT)!.holds);
const PROVABLE = lantern((file) => {
  Object.assign(file['facts']![0]!, { proof: true, indicts: true });
});

const said = (stance: 'asserts' | 'denies') => features({ claims: [{ fact: FACT, stance }] });
/** The parts of the ledger under which a claim is found. */
const found = (check: ClaimCheck): string[] => Object.entries(check).flatMap(([name, ids]) => (ids.length > 0 ? [name] : []));

function known(seed: number, status: FactStatus): Exercise {
  const exercise = begin({ seed, scenario: PROVABLE });
  moveFact(exercise, FACT, { to: status, by: 'others' });
  return exercise;
}

describe('claims', () => {
  it.each([
    ['asserts', TRUE, 'unknown', ['unconfirmed', 'disclosed']],
    ['asserts', TRUE, 'unconfirmed', ['unconfirmed', 'disclosed']],
    ['asserts', TRUE, 'confirmed', ['disclosed']],
    ['asserts', TRUE, 'public', []],
    ['denies', TRUE, 'unknown', ['false', 'unconfirmed']],
    ['denies', TRUE, 'confirmed', ['false']],
    ['denies', TRUE, 'public', ['contradicted']],
    ['asserts', FALSE, 'unknown', ['false', 'unconfirmed']],
    ['asserts', FALSE, 'public', ['contradicted']],
    ['denies', FALSE, 'unknown', ['unconfirmed']],
    ['denies', FALSE, 'confirmed', ['proven']],
    ['denies', FALSE, 'public', ['proven']],
  ] as const)('[EX-44] who %s under seed %i what is %s is held against the ledger', (stance, seed, status, expected) => {
    const check = checkClaims(known(seed, status), said(stance));
    expect(found(check)).toEqual(expect.arrayContaining([...expected]));
    expect(found(check)).toHaveLength(expected.length);
  });

  it('[EX-44] that speak for the firm disclose nothing, and what nobody can prove proves nothing', () => {
    const harmless = lantern((file) => {
      Object.assign(file['facts']![0]!, { indicts: false, proof: false });
    });
    expect(found(checkClaims(begin({ seed: TRUE, scenario: harmless }), said('asserts')))).toEqual(['unconfirmed']);
    const sure = begin({ seed: FALSE, scenario: harmless });
    moveFact(sure, FACT, { to: 'confirmed', by: 'firm' });
    expect(found(checkClaims(sure, said('denies')))).toEqual([]);
  });

  it('[EX-44] that are true make the fact public, with the firm as the one who said it', () => {
    const exercise = publish(begin({ seed: TRUE }), 'asserts');
    expect(exercise.facts.get(FACT)).toMatchObject({ status: 'public', publicBy: 'firm' });
    expect(publish(begin({ seed: FALSE }), 'asserts').facts.get(FACT)!.status).not.toBe('public');
  });
});

/** Says it in public, twenty minutes from now. */
function publish(exercise: Exercise, stance: 'asserts' | 'denies'): Exercise {
  const wording = own({ claims: [{ fact: FACT, stance }] });
  act(exercise, { type: 'draft', kind: 'holding', wording, channels: ['square'] });
  until(exercise, exercise.now + 20);
  act(exercise, { type: 'publish', draft: [...exercise.papers.keys()].at(-1)! });
  return exercise;
}

describe('a denial', () => {
  it('[EX-45] is disproved once, when others make the fact public; the first that said the opposite is held up', () => {
    const exercise = publish(publish(begin({ seed: TRUE }), 'denies'), 'denies');
    const [first] = exercise.publications.values();
    expect(happened(exercise, 'denial.disproved')).toEqual([]);
    moveFact(exercise, FACT, { to: 'public', by: 'others' });
    expect(happened(exercise, 'denial.disproved')).toMatchObject([{ fact: FACT, publication: first!.id }]);
    expect([...first!.disproved]).toEqual([FACT]);
    expect(exercise.takenIn.has('denialDisproved')).toBe(true);
    moveFact(exercise, FACT, { to: 'public', by: 'others' });
    expect(happened(exercise, 'denial.disproved')).toHaveLength(1);
  });

  it('[EX-45] of what is public already contradicts it on the spot, and is not disproved again', () => {
    const exercise = begin({ seed: TRUE });
    moveFact(exercise, FACT, { to: 'public', by: 'others' });
    publish(exercise, 'denies');
    const [only] = exercise.publications.values();
    expect(only!.check.contradicted).toEqual([FACT]);
    expect([...only!.disproved]).toEqual([FACT]);
    expect(happened(exercise, 'denial.disproved')).toEqual([]);
    expect(exercise.takenIn.has('contradiction')).toBe(true);
  });

  it('[EX-45] that is true is not disproved by what comes out', () => {
    const exercise = publish(begin({ seed: FALSE }), 'denies');
    moveFact(exercise, FACT, { to: 'public', by: 'others' });
    expect(happened(exercise, 'denial.disproved')).toEqual([]);
  });
});
