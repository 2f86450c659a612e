import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedOf } from '../../src/quantity/chance.ts';
import { minutes } from '../../src/quantity/units.ts';
import type { Act, Wording } from '../../src/exercise/decision.ts';
import { ENGINE } from '../../src/exercise/engine.ts';
import { fileNameOf, readExercise, writeExercise } from '../../src/exercise/exercise-file.ts';
import { fingerprintOf } from '../../src/exercise/fingerprint.ts';
import { reopen } from '../../src/exercise/reopen.ts';
import { replay } from '../../src/exercise/replay.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import type { Features } from '../../src/scenario/features.ts';
import type { RuleNumber } from '../../src/scenario/issue.ts';
import { sampleScenario } from '../scenario/sample.ts';
import { playAtRandom } from './random-player.ts';

const scenario = sampleScenario();
const played = playAtRandom(scenario, 3);
const text = writeExercise(played);

type File = Record<string, unknown> & {
  decisions: Record<string, unknown>[];
  recorded: Record<string, unknown> & { outcome: { goals: Record<string, number> } };
  setup: Record<string, unknown>;
  scenario: Record<string, unknown> & { meta: Record<string, unknown> };
};

/** The sample exercise with something changed, as text. */
function changed(change: (file: File) => void): string {
  const file = JSON.parse(text) as File;
  change(file);
  return JSON.stringify(file);
}

/** Rules that a file breaks, with their pointers. */
function broken(source: string): [RuleNumber, string][] {
  const read = readExercise(source);
  return read.ok ? [] : read.issues.map(({ rule, pointer }) => [rule, pointer]);
}

it('the name of an exercise file tells teams apart: weather and hour', () => {
  const at = (now: number): string => fileNameOf({ scenario, seed: seedOf(7), now: minutes(now) }, 'gegenwind.json');
  expect(at(22 * 60 + 59)).toBe(`${scenario.meta.slug}-7-22h.gegenwind.json`);
  expect(at(0)).toBe(`${scenario.meta.slug}-7-0h.gegenwind.json`);
});

describe('an exercise file', () => {
  it('holds what the sample needs: decisions taken and void ones', () => {
    expect(played.ending).toBeDefined();
    expect(played.decisions.filter(({ isVoid }) => isVoid === undefined).length).toBeGreaterThan(3);
    expect(played.decisions.some(({ isVoid }) => isVoid !== undefined)).toBe(true);
  });

  it('[EX-20] is read as the exercise that was written, and written again as the same text', () => {
    const read = readExercise(text);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.scenario).toEqual(scenario);
    expect(read.file.log).toEqual({ setup: played.setup, decisions: played.decisions.map(({ decision }) => decision) });
    expect(read.file.recorded).toMatchObject({ isComplete: true, ending: played.ending, worldHash: fingerprintOf(played) });
    const again = replay(read.scenario, read.file.seed, { log: read.file.log });
    expect(writeExercise(again)).toBe(text);
  });

  it('[EX-20] keeps the policy that played, a changed firm, assumptions and own words with anything in them', () => {
    const firm = { ...scenario.firm, name: 'Lichtwerk' };
    const setup = { ...setupOf(scenario, 'solid', 'plenum'), firm, assumptions: { 'reproduction.arousal': 0.5 } };
    const features: Features = { tone: 'human', elements: [], flaws: [], claims: [], register: 'du' };
    const wording: Wording = { from: 'own', text: '\u202eKlar: „wir“ {firm} <b>\u0007', features };
    const act: Act = { type: 'draft', kind: 'holding', wording, channels: [scenario.platforms[0]!.id] };
    const decisions = [{ id: 'draft:holding@0', at: minutes(0), by: 'lead', act }];
    const exercise = replay(scenario, seedOf('Sturm'), { log: { setup, decisions } });
    const read = readExercise(writeExercise(exercise, { policy: 'best-practice' }));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.file.log).toEqual({ setup, decisions });
    expect(read.file.recorded.policy).toBe('best-practice');
    expect(exercise.papers.get('draft:holding@0')?.text.de).toBe('Klar: „wir“ {firm} <b>');
    expect(reopen(read)?.identical).toBe(true);
    const { assumptions: _, ...assumingNothing } = setup;
    const other = replay(scenario, exercise.seed, { log: { setup: assumingNothing, decisions } });
    expect(other.world.total).not.toBe(exercise.world.total);
  });

  it('knows no name and no time of the clock on the wall', () => {
    const text = writeExercise(playAtRandom(scenario, 21));
    const { scenario: _, ...rest } = JSON.parse(text) as Record<string, unknown>;
    expect(JSON.stringify(rest)).not.toMatch(/\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d|"(name|user|player|email|date|time|savedAt)"/i);
  });

  it('[EX-19] replays to the recorded minute and says that it is identical', () => {
    const half = playAtRandom(scenario, 5, minutes(185));
    const read = readExercise(writeExercise(half));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.file.recorded).toMatchObject({ isComplete: false, now: 185 });
    const reopened = reopen(read)!;
    expect(reopened.identical).toBe(true);
    expect(reopened.exercise.now).toBe(185);
    expect(fingerprintOf(reopened.exercise)).toBe(fingerprintOf(half));
  });

  it.each([
    ['a decision dropped', (file: File) => void file.decisions.splice(0, 1)],
    ['a decision moved', (file: File) => void (file.decisions.at(-1)!['at'] = file.recorded['now'])],
    ['another seed', (file: File) => void (file['seed'] = 12345)],
    ['a better prepared house', (file: File) => void (file.setup['house'] = ['onCall', 'monitoring', 'levels', 'wording', 'directLine'])],
    ['a hash changed', (file: File) => void (file.recorded['worldHash'] = '0'.repeat(32))],
  ])('[EX-19] says that it is not identical: %s', (_, change) => {
    const read = readExercise(changed(change));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(reopen(read)?.identical).toBe(false);
  });

  it('[EX-13] opens around a scenario that is at hand, and around no other than the one played', () => {
    const alone = changed((file) => Reflect.deleteProperty(file, 'scenario'));
    expect(readExercise(alone, scenario)).toEqual(readExercise(text));
    const read = readExercise(alone, { ...scenario, hours: scenario.hours - 1 });
    expect(read.ok ? [] : read.issues.map(({ rule }) => rule)).toContain('EX-13');
    expect(readExercise(alone).ok).toBe(false);
  });

  it('[EX-17] of another engine opens with its recorded results and cannot be computed again', () => {
    const read = readExercise(
      changed((file) => void Object.assign(file, { engine: ENGINE + 1, setup: { ...file.setup, assumptions: { gone: 1 } } })),
    );
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.file).toMatchObject({ engine: ENGINE + 1, isRecomputable: false, recorded: { worldHash: fingerprintOf(played) } });
    expect(reopen(read)).toBeUndefined();
  });
});

describe('a faulty exercise file', () => {
  it('[EX-10] is refused before anything recursive sees it: too large, too deep, too much', () => {
    expect(broken(`"${'x'.repeat(8_000_000)}"`)).toEqual([['EX-10', '']]);
    expect(broken('['.repeat(100_000))[0]).toEqual(['EX-10', '']);
    expect(broken(`[${'1,'.repeat(80_001)}1]`)).toContainEqual(['EX-10', '']);
    expect(broken('')).toEqual([['SC-4', '']]);
    expect(broken(text.slice(0, -200))[0]?.[0]).toBe('SC-4');
  });

  it('[EX-10] may hold the largest scenario that may be played', () => {
    const large = sampleScenario();
    const labels = Object.fromEntries([...Array(6_000).keys()].map((at) => [`flag${at}`, { de: `Merkmal ${at}`, en: `Flag ${at}` }]));
    expect(broken(writeExercise(replay({ ...large, labels }, seedOf(1), { log: { setup: setupOf(large), decisions: [] } })))).toEqual([]);
  });

  it('[EX-11] is told from a scenario and from anything else', () => {
    const other = readExercise('{"a": 1}');
    expect(other.ok ? [] : other.issues.map(({ rule, message }) => [rule, message.values?.['found']])).toEqual([['EX-11', 'other']]);
    const read = readExercise(JSON.stringify(scenario));
    expect(read.ok ? [] : read.issues.map(({ rule, message }) => [rule, message.values?.['found']])).toEqual([['EX-11', 'scenario']]);
    expect(broken('[]')).toEqual([['EX-11', '']]);
    expect(broken('null')).toEqual([['EX-11', '']]);
  });

  it('[EX-12] of a newer format says only that', () => {
    expect(broken(changed((file) => void Object.assign(file, { format: 2, news: true })))).toEqual([['EX-12', '/format']]);
  });

  it('[EX-13] with another scenario than the one played', () => {
    expect(broken(changed((file) => void (file.scenario.meta['author'] = 'Somebody else')))).toEqual([['EX-13', '/scenario']]);
    expect(broken(changed((file) => void (file['scenarioHash'] = 'f'.repeat(32))))).toEqual([['EX-13', '/scenario']]);
  });

  it('[EX-13] whose scenario is only written otherwise opens', () => {
    const reordered = changed(
      (file) => void (file.scenario = Object.fromEntries(Object.entries(file.scenario).reverse()) as File['scenario']),
    );
    expect(broken(reordered)).toEqual([]);
  });

  it('[EX-14] with a decision twice', () => {
    expect(broken(changed((file) => void file.decisions.push({ ...file.decisions.at(-1)! })))).toEqual([
      ['EX-14', `/decisions/${played.decisions.length}/id`],
    ]);
  });

  it('[EX-15] with decisions out of order, behind the end, or longer than its scenario', () => {
    const last = played.decisions.length - 1;
    expect(broken(changed((file) => void (file.decisions[last]!['at'] = 99_999)))).toEqual([['EX-15', `/decisions/${last}/at`]]);
    expect(broken(changed((file) => void (file.decisions[0]!['at'] = 700)))).toContainEqual(['EX-15', '/decisions/1/at']);
    expect(broken(changed((file) => void (file.recorded['now'] = 721)))).toEqual([['EX-15', '/recorded/now']]);
  });

  it('[EX-16] with assumptions that the model does not know or finds implausible', () => {
    const assumptions = { 'reproduction.arousal': 3, 'made.up': 1 };
    expect(broken(changed((file) => void (file.setup['assumptions'] = assumptions)))).toEqual([
      ['EX-16', '/setup/assumptions/reproduction.arousal'],
      ['EX-16', '/setup/assumptions/made.up'],
    ]);
  });

  it('[EX-18] whose results do not fit the scenario', () => {
    expect(broken(changed((file) => void (file.recorded['ending'] = 'paradise')))).toEqual([['EX-18', '/recorded/ending']]);
    expect(broken(changed((file) => void (file.recorded['isComplete'] = false)))).toEqual([['EX-18', '/recorded']]);
    expect(broken(changed((file) => void (file.recorded.outcome.goals = { glory: 100 })))).toEqual([['EX-18', '/recorded/outcome/goals']]);
  });

  it('has places below /scenario for what is wrong with the scenario, and is held to the rules of texts everywhere', () => {
    expect(broken(changed((file) => void delete file.scenario['firm']))).toContainEqual(['SC-9', '/scenario']);
    expect(broken(changed((file) => void (file.decisions[0]!['by'] = 'Lead')))).toEqual([['SC-13', '/decisions/0/by']]);
    expect(broken(changed((file) => void (file.decisions[0]!['act'] = { type: 'wait' })))).toEqual([['SC-14', '/decisions/0/act/type']]);
    expect(broken(changed((file) => void (file.decisions[0]!['act'] = { type: 'pledge' })))).toEqual([['SC-9', '/decisions/0/act']]);
    const firm = { ...scenario.firm, name: 'Licht\u202ewerk' };
    expect(broken(changed((file) => void (file.setup['firm'] = firm)))).toEqual([['SC-7', '/setup/firm/name']]);
    expect(broken(text.replace('"seed"', '"__proto__": {}, "seed"'))).toEqual([['SC-6', '/__proto__']]);
    expect(broken(text.replace('"seed"', '"seed": 1, "seed"'))).toEqual([['SC-5', '/seed']]);
  });
});

describe('any text at all', () => {
  const options = { seed: 20_240, numRuns: 300 };

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (source) => void readExercise(source)),
      options,
    );
  });

  it('never makes the reader throw, nor the replay of what it accepts, however a file was damaged', () => {
    const paths = pathsOf(JSON.parse(text) as unknown).filter((path) => path[0] !== 'scenario' || path.length === 2);
    const anyValue = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('lead', 'desk', 0, 720, 1e309, -1, 'draft:holding@0', [], {}));
    const damage = fc.array(fc.tuple(fc.constantFrom(...paths), anyValue), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(damage, (changes) => {
        const file = JSON.parse(text) as unknown;
        for (const [path, value] of changes) put(file, path, value);
        const read = readExercise(JSON.stringify(file));
        if (read.ok) reopen(read);
      }),
      { ...options, numRuns: 150 },
    );
  }, 60_000);
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [...(path.length > 0 ? [path] : []), ...Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...path, key]))];
}

function put(root: unknown, path: Path, value: unknown): void {
  let owner = root as Record<string | number, unknown> | undefined;
  for (const key of path.slice(0, -1)) owner = owner?.[key] as typeof owner;
  if (typeof owner === 'object' && owner !== null) owner[path.at(-1)!] = value;
}
