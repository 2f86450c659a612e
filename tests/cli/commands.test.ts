import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExercise, writeExercise } from '../../src/exercise/exercise-file.ts';
import { recordedOf } from '../../src/exercise/recorded.ts';
import { setupOf } from '../../src/exercise/setup.ts';
import { playOut } from '../../src/policy/play.ts';
import { POLICIES } from '../../src/policy/policies.ts';
import { seedOf } from '../../src/quantity/chance.ts';
import { parseScenario } from '../../src/scenario/parse.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLE = 'tests/scenario/samples/lantern.json';
/** What is played here: the sample, and the scenario that ships. */
const SCENARIOS = [SAMPLE, 'scenarios/warteschleife.json'].filter((file) => existsSync(join(ROOT, file)));

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(command: readonly string[], environment: NodeJS.ProcessEnv): Outcome {
  const [file = '', ...args] = command;
  const { status, stdout, stderr } = spawnSync(file, args, { cwd: ROOT, encoding: 'utf8', env: { ...process.env, ...environment } });
  return { code: status, out: stdout, err: stderr };
}

/** Runs the built command as somebody whose terminal speaks English. */
const run = (...args: string[]): Outcome => start([process.execPath, join(ROOT, 'build/cli/main.js'), ...args], { LC_ALL: 'C.UTF-8' });

const json = <Value>({ out }: Outcome): Value => JSON.parse(out) as Value;

let folder = '';
const inFolder = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gegenwind-cli-'));
  const built = start([process.execPath, 'tools/gegenwind.mjs', '--help'], {});
  if (built.code !== 0) throw new Error(`the command was not built: ${built.err}`);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line', () => {
  it('shows on request how it is used, in the language of the terminal', () => {
    expect(run('--help')).toMatchObject({ code: 0, err: '' });
    expect(run('--help').out).toContain('Usage: npm run -s gegenwind');
    expect(start([process.execPath, 'build/cli/main.js', '--help'], { LC_ALL: 'de_DE.UTF-8' }).out).toContain('Aufruf: npm run');
    expect(run('play', '--help', '--language', 'de').out).toContain('--policy NAME     silence, best-practice, delete-all, random');
  });

  it.each([
    ['no command', [], 'A command is missing.'],
    ['an unknown command', ['fly'], 'There is no command “fly”.'],
    ['what every object has', ['constructor'], 'There is no command “constructor”.'],
    ['an unknown option', ['check', SAMPLE, '--fast'], 'There is no option “--fast”.'],
    ['an unknown short option', ['check', SAMPLE, '-x'], 'There is no option “-x”.'],
    ['an option without its value', ['play', SAMPLE, '--policy'], '“--policy” needs a value.'],
    ['a switch with a value', ['check', SAMPLE, '--json=yes'], '“--json” takes no value.'],
    ['an unknown policy', ['play', SAMPLE, '--policy', 'hope'], '“--policy” cannot be “hope”.'],
    ['an unknown language', ['check', SAMPLE, '--language', 'fr'], '“--language” cannot be “fr”.'],
    ['no file', ['check'], 'Name a file.'],
    ['two files', ['play', SAMPLE, SAMPLE], 'Name one file only.'],
  ])('refuses %s on stderr, with what was wrong in view and the way to the rest', (_, args, reason) => {
    const { code, out, err } = run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
    expect(err).toContain('Usage:');
    expect(err.trim().split('\n').length).toBeLessThan(16);
    if (['check', 'play'].includes(args[0] ?? '')) expect(err).toContain('--help shows all options.');
  });

  it.each([
    ['is not there', 'nowhere.json', 'there is no such file'],
    ['is a folder', 'tests', 'this is a folder, not a file'],
  ])('says when a file %s', (_, file, reason) => {
    for (const command of ['check', 'play', 'replay', 'explain']) {
      expect(run(command, file, '--json')).toMatchObject({ code: 2, err: expect.stringContaining(`${file}: ${reason}`) as string });
    }
  });

  it('says when a file is no text, and still checks the others', () => {
    writeFileSync(inFolder('binary.json'), Buffer.from([0x7b, 0xff, 0xfe, 0x7d]));
    const outcome = run('check', inFolder('binary.json'), SAMPLE, '--json');
    expect(outcome).toMatchObject({ code: 2, err: expect.stringContaining('this is not UTF-8 text') as string });
    expect(json<{ files: { file: string }[] }>(outcome).files.map(({ file }) => file)).toEqual([SAMPLE]);
  });

  it('answers within a second once it is built', () => {
    const durations = [1, 2, 3].map(() => {
      const before = performance.now();
      run('check', SAMPLE);
      return performance.now() - before;
    });
    expect(Math.min(...durations)).toBeLessThan(1_000);
  });
});

describe('check', () => {
  it.each(SCENARIOS)('finds nothing wrong with %s', (file) => {
    const outcome = run('check', file, '--json');
    expect(outcome.code, outcome.out).toBe(0);
    expect(json<{ files: unknown }>(outcome).files).toEqual([{ file, ok: true, issues: expect.any(Array) as unknown[] }]);
  });

  it('tells every issue with place, rule and both languages', () => {
    const faulty = JSON.stringify(
      { ...(JSON.parse(readFileSync(join(ROOT, SAMPLE), 'utf8')) as object), hours: 'many', extra: 1 },
      null,
      2,
    );
    writeFileSync(inFolder('faulty.json'), faulty);
    const parsed = parseScenario(faulty);
    const expected = parsed.ok ? [] : parsed.issues.map(({ pointer, line, column, rule }) => ({ pointer, line, column, rule }));
    expect(expected.map(({ rule }) => rule)).toContain('SC-10');
    const outcome = run('check', SAMPLE, inFolder('faulty.json'), '--json');
    expect(outcome).toMatchObject({ code: 1, err: '' });
    const [sound, wrong] = json<{ files: { ok: boolean; issues: object[] }[] }>(outcome).files;
    expect(sound).toMatchObject({ ok: true });
    expect(wrong).toMatchObject({ ok: false, issues: expected });
    for (const issue of wrong!.issues) {
      expect(Object.keys(issue)).toEqual(['pointer', 'line', 'column', 'rule', 'severity', 'message']);
      expect(issue).toMatchObject({ message: { de: expect.stringMatching(/\w/) as string, en: expect.stringMatching(/\w/) as string } });
    }
    expect(run('check', inFolder('faulty.json')).out).toMatch(/faulty\.json: \d+ mistakes?\n {2}Line \d+, column \d+/);
  });
});

describe('play and replay', () => {
  const seed = 7;

  it.each(SCENARIOS)(
    'give the same as the engine itself: %s',
    (file) => {
      const parsed = parseScenario(readFileSync(join(ROOT, file), 'utf8'));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      for (const policy of ['silence', 'best-practice', 'delete-all', 'random'] as const) {
        const out = inFolder(`${policy}.gegenwind.json`);
        const played = run('play', file, '--policy', policy, '--seed', String(seed), '--json', '--out', out);
        expect(played.code, played.err).toBe(0);
        const exercise = playOut(parsed.scenario, seedOf(seed), { policy: POLICIES[policy], setup: setupOf(parsed.scenario) });
        const { hours, outcome, worldHash } = recordedOf(exercise);
        const result = { scenario: parsed.scenario.meta.slug, seed, policy, hours, outcome, worldHash };
        expect(json(played)).toEqual(result);
        expect(readFileSync(out, 'utf8')).toBe(writeExercise(exercise, { policy }));
        const replayed = run('replay', out, '--json');
        expect(replayed).toMatchObject({ code: 0, err: '' });
        expect(json(replayed)).toEqual({ ...result, identical: true });
      }
    },
    60_000,
  );

  it('is told to people in words', () => {
    const played = run('play', SAMPLE, '--policy', 'best-practice', '--seed', '7', '--language', 'de');
    expect(played.out).toMatch(/^Die heiße Laterne — Seed 7, gespielt von best-practice, \d+ Stunden\n/);
    expect(() => json(played)).toThrow();
  });

  it('explains an exercise: hours and decisions add up to what was played, nothing left over', () => {
    const out = inFolder('why.gegenwind.json');
    const result = json<{ outcome: { totalPosts: number } }>(run('play', SAMPLE, '--policy', 'best-practice', '--out', out, '--json'));
    const told = run('explain', out, '--json');
    expect(told).toMatchObject({ code: 0, err: '' });
    interface Hour {
      readonly posts: number;
      readonly change: { readonly posts: number; readonly terms: object; readonly causes: object; readonly chance: number };
    }
    const { hours, decisions } = json<{
      hours: Hour[];
      decisions: { silence: { posts: number }; run: { posts: number }; steps: { posts: number }[] };
    }>(told);
    const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
    expect(sum(hours.map(({ posts }) => posts))).toBe(result.outcome.totalPosts);
    for (const { change } of hours)
      expect(sum([...(Object.values(change.terms) as number[]), ...(Object.values(change.causes) as number[]), change.chance])).toBeCloseTo(
        change.posts,
        6,
      );
    expect(decisions.silence.posts + sum(decisions.steps.map(({ posts }) => posts))).toBe(result.outcome.totalPosts);
    expect(decisions.run.posts).toBe(result.outcome.totalPosts);
    expect(run('explain', out).out).toContain('Without a word: ');
  });

  it('exits with 1 where replaying gives something else, and says from which hour on', () => {
    const file = inFolder('changed.gegenwind.json');
    run('play', SAMPLE, '--policy', 'random', '--seed', '3', '--out', file);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"seed": 3,', '"seed": 4,'));
    const replayed = run('replay', file, '--json');
    expect(json(replayed)).toMatchObject({ seed: 4, identical: false });
    expect(replayed).toMatchObject({ code: 1, err: expect.stringContaining('differs from hour 1 on') as string });
    const explained = run('explain', file, '--json');
    expect(explained).toMatchObject({ code: 1, out: '', err: expect.stringContaining('another course than was recorded') as string });
  });

  it('[EX-17] tells what another engine recorded and does not compute it again', () => {
    const file = inFolder('foreign.gegenwind.json');
    run('play', SAMPLE, '--seed', '3', '--out', file);
    const text = readFileSync(file, 'utf8').replace(/"engine": \d+,/, '"engine": 99,');
    writeFileSync(file, text);
    const read = readExercise(text);
    const replayed = run('replay', file, '--json');
    expect(replayed).toMatchObject({ code: 1, err: expect.stringContaining('engine 99') as string });
    expect(json(replayed)).toMatchObject({ worldHash: read.ok && read.file.recorded.worldHash, identical: false });
  });

  it('say what is wrong with a file that they cannot play', () => {
    writeFileSync(inFolder('broken.json'), '{"format": 1,}');
    for (const command of ['play', 'replay']) {
      const { code, out, err } = run(command, inFolder('broken.json'), '--json');
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(/broken\.json: 1 mistake\n {2}Line 1, column \d+/);
    }
  });

  it('say when the exercise file cannot be written', () => {
    const { code, err } = run('play', SAMPLE, '--out', join(folder, 'nowhere', 'x.gegenwind.json'));
    expect(code).toBe(2);
    expect(err).toContain('the folder does not exist');
  });
});
