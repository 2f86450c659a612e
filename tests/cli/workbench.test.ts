import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explained } from '../../src/calibration/fit.ts';
import { HANNA } from '../calibration/hanna.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLE = 'tests/scenario/samples/lantern.json';

type Outcome = { readonly code: number | null; readonly out: string; readonly err: string };
const run = (...args: string[]): Outcome => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'build/cli/main.js'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  return { code: status, out: stdout, err: stderr };
};
const json = <Value>({ out }: Outcome): Value => JSON.parse(out) as Value;

let folder = '';
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gegenwind-workbench-'));
  const { status, stderr } = spawnSync(process.execPath, ['tools/gegenwind.mjs', '--help'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the command was not built: ${stderr}`);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Found = { r2: number; parameters: { r0: number; pulse: object | null }; fitted: number[]; storm: object; missing: number };
type Hours = {
  hours: { hour: number; level: number; trust: number; platforms: Record<string, { p10: number; p50: number; p90: number }> }[];
};

/** Hanna's hours as a file: 10 June 2021 was a Thursday. */
const hannaRows = [...HANNA].map(
  (count, at) => `2021-06-${10 + Math.floor((at + 8) / 24)}T${String((at + 8) % 24).padStart(2, '0')}:00;${count}`,
);

describe('fit', () => {
  it('explains a series, and writes a storm that storm plays', () => {
    const file = write('hanna.csv', ['Zeit;Tweets', ...hannaRows].join('\r\n'));
    const params = join(folder, 'params.json');
    const outcome = run('fit', file, '--json', '--out', params);
    expect(outcome.code, outcome.err).toBe(0);
    const found = json<Found>(outcome);
    expect(found.r2).toBeGreaterThan(0.92);
    expect(found.fitted.length).toBe(72);
    expect(explained(HANNA, Float64Array.from(found.fitted))).toBeCloseTo(found.r2, 9);
    expect(found.parameters.pulse).not.toBeNull();
    expect(JSON.parse(readFileSync(params, 'utf8'))).toEqual(found.storm);
    const played = json<Hours>(run('storm', '--params', params, '--deterministic', '--json'));
    expect(
      explained(
        HANNA,
        Float64Array.from(played.hours, ({ platforms }) => platforms['short']!.p50),
      ),
    ).toBeGreaterThan(0.9);
  }, 60_000);

  it('takes a shock for one, and a series without a clock', () => {
    const counts = Array.from({ length: 48 }, (_, hour) => Math.round(2000 * (1 + hour) ** -1.4));
    const outcome = run('fit', write('shock.csv', counts.map((count, hour) => `${hour}\t${count}`).join('\n')), '--shock', '--json');
    expect(outcome).toMatchObject({ code: 0, err: expect.stringContaining('tells no time of day') as string });
    const { r2, parameters } = json<Found>(outcome);
    expect(r2).toBeGreaterThan(0.98);
    expect(parameters.r0).toBeLessThan(1);
  }, 60_000);

  it('says in words what it found, and what was missing', () => {
    const file = write('gaps.csv', hannaRows.filter((_, hour) => hour !== 30).join('\n'));
    const { out, err, code } = run('fit', file, '--language', 'de');
    expect(code).toBe(0);
    expect(out).toMatch(/^R² nach Stunden: 0,9\d* über 72 Stunden\nBeginn: Donnerstag 08:00\n/);
    expect(err).toContain('fehlt 1 Zeile; 1 Stunde des Ausschnitts gilt als unbekannt');
  }, 60_000);

  it.each([
    ['a row that is none', 'time,count\n2021-06-10T08:00,many\n2021-06-10T09:00,3', [], 1, 'Line 2: “many” is no count.'],
    ['no columns', 'words only', [], 1, 'Line 1: Two columns are needed'],
    ['a beginning outside', hannaRows.join('\n'), ['--from', '2031-01-01T00:00'], 1, 'does not lie within the series'],
    ['hours that are none', hannaRows.join('\n'), ['--hours', 'all'], 2, '“--hours” takes a whole number from 1 to 168, not “all”.'],
  ])('refuses %s and says what to do', (_, ...[text, args, code, reason]) => {
    expect(run('fit', write('faulty.csv', text), ...args, '--json')).toMatchObject({
      code,
      out: '',
      err: expect.stringContaining(reason) as string,
    });
  });

  const raw = join(ROOT, '../shared/data/ichbinhanna/IchBinHanna_10min.csv');
  it.runIf(existsSync(raw))(
    'explains the raw ten-minute counts, where they lie beside the repository',
    () => {
      const found = json<Found>(run('fit', raw, '--from', '2021-06-10T08:00', '--hours', '72', '--json'));
      expect(found.r2).toBeGreaterThan(0.92);
    },
    60_000,
  );
});

describe('what a fit cannot bear', () => {
  it('is said: a short window, and that the storm to paste stays below level 3, which it does', () => {
    const params = join(folder, 'short.json');
    const { err } = run('fit', write('day.csv', ['Zeit;Tweets', ...hannaRows].join('\n')), '--hours', '24', '--out', params);
    expect(err).toContain('A window of 24 hours is short');
    expect(err).toContain('it does not rise above wind force 2');
    const { hours } = json<Hours>(run('storm', '--params', params, '--seeds', '20', '--json'));
    expect(Math.max(...hours.map(({ level }) => level))).toBeLessThanOrEqual(2);
  });

  it('is told in the language that is asked for, and faults beyond the fifth are counted', () => {
    expect(run('fit', 'nowhere.csv', '--language', 'de').err).toContain('diese Datei gibt es nicht');
    expect(run('--language', 'de', '--help').out).toMatch(/^Aufruf/);
    expect(run('nonsense', '--help')).toMatchObject({ code: 2, out: '' });
    const { err } = run('fit', write('bad.csv', ['time,count', ...hannaRows.map(() => 'x,y')].join('\n')));
    expect(err).toMatch(/144 mistakes[\s\S]*… and 139 more places/);
  });
});

describe('what a fit has read and what it cannot know', () => {
  const german = (name: string, rows: readonly string[]) => run('fit', write(name, rows.join('\n')), '--language', 'de').err;

  it('names the columns where there was a choice, and only there', () => {
    const rows = hannaRows.map((row) => `${row};7`.replace(',', ';'));
    expect(german('two.csv', ['Zeit;Twitter;Facebook', ...rows])).toContain(
      'Zeit aus Spalte „Zeit“, Anzahl aus Spalte „Twitter“; übergangen: Facebook.',
    );
    expect(german('plain.csv', ['Zeit;Anzahl', ...rows.map((row) => row.replace(/;7$/, ''))])).not.toContain('Gelesen');
  });

  it('says that a push at dawn may be the morning, and that a pool that did not run out is not known', () => {
    // Two days that set in steeply, and no second push.
    const steep = Array.from({ length: 48 }, (_, hour) => {
      const clock = (hour + 14) % 24;
      return Math.round((clock < 6 || clock > 23 ? 4 : 60) * Math.exp(-hour / 60) * (hour > 15 ? 2.4 : 1));
    });
    const err = german('dawn.csv', [
      'Zeit;Anzahl',
      ...steep.map(
        (count, hour) => `2021-06-${10 + Math.floor((hour + 14) / 24)}T${String((hour + 14) % 24).padStart(2, '0')}:00;${count}`,
      ),
    ]);
    expect(err).toContain('beginnt mit dem Morgen');
    expect(err).toContain('Wie groß das Publikum ist, sagt diese Reihe nicht');
  });
});

describe('a fit that found nothing', () => {
  const hourly = (counts: readonly number[]): string => ['hour;count', ...counts.map((count, hour) => `${hour};${count}`)].join('\n');

  it('is said to be of no use', () => {
    const noise = Array.from({ length: 48 }, (_, hour) => [0, 90, 3, 0, 41, 1, 77][(hour * 3) % 7]!);
    const { code, out, err } = run('fit', write('noise.csv', hourly(noise)));
    expect({ code, isTold: out.includes('R²') }).toEqual({ code: 0, isTold: true });
    expect(err).toContain('The values are of no use like this.');
    expect(run('fit', write('flat.csv', hourly(Array.from({ length: 24 }, () => 5)))).err).toContain('there is no course to explain');
  });

  it('neither overwrites its series nor shows what would turn the terminal', () => {
    const file = write('own.csv', hourly([1, 2, 5, 9, 14, 11, 7, 4]));
    expect(run('fit', file, '--out', file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('would overwrite the series') as string,
    });
    expect(readFileSync(file, 'utf8')).toContain('3;9');
    const { err } = run('fit', write('esc.csv', 'hour;count\n0;1\n1;\u001b[31mred\n2;4'));
    expect(err).toContain('[31mred');
    expect(err).not.toContain('\u001b');
  });

  it.skipIf(!existsSync('/dev/zero'))('gives up on a file without end', () => {
    expect(run('fit', '/dev/zero')).toMatchObject({ code: 2, err: expect.stringContaining('far too large') as string });
  });
});

describe('storm', () => {
  const params = (file: object): string => write('p.json', JSON.stringify(file, null, 2));

  it('plays the defaults where nothing is said, each hour by its quantiles', () => {
    const { hours } = json<Hours>(run('storm', '--params', params({}), '--hours', '30', '--seeds', '50', '--json'));
    expect(hours.map(({ hour }) => hour)).toEqual(Array.from({ length: 30 }, (_, hour) => hour));
    expect(Object.keys(hours[0]!)).toEqual(['hour', 'level', 'trust', 'platforms']);
    expect(Object.keys(hours[0]!.platforms)).toEqual(['short', 'community', 'pictures', 'clips', 'career']);
  });

  it('gives the same again, and without chance one curve', () => {
    const file = params({ r0: 1.2, pool: 20_000 });
    expect(run('storm', '--params', file, '--seeds', '20', '--json').out).toBe(run('storm', file, '--seeds', '20', '--json').out);
    const { hours } = json<Hours>(run('storm', '--params', file, '--deterministic', '--json'));
    expect(hours.length).toBe(72);
    for (const { p10, p50, p90 } of Object.values(hours[20]!.platforms)) expect([p10, p90]).toEqual([p50, p50]);
    expect(hours[20]!.platforms['short']!.p50 % 1).not.toBe(0);
  });

  it('plays the storm of a scenario', () => {
    const { hours } = json<Hours>(run('storm', '--params', SAMPLE, '--seeds', '10', '--json'));
    const scenario = JSON.parse(readFileSync(join(ROOT, SAMPLE), 'utf8')) as { hours: number; platforms: { id: string }[] };
    expect(hours.length).toBe(scenario.hours);
    expect(Object.keys(hours[0]!.platforms)).toEqual(scenario.platforms.map(({ id }) => id));
  });

  it('plays the example of its help, in which every value is the one that holds without it', () => {
    const { out } = run('storm', '--help');
    const example = out.slice(out.indexOf('  {\n'), out.indexOf('\n  }\n') + 4);
    const { actions, ...rest } = JSON.parse(example) as { actions: unknown[] };
    expect(actions.length).toBe(1);
    const played = run('storm', '--params', params(rest), '--seeds', '5', '--json');
    expect(played).toEqual(run('storm', '--params', params({}), '--seeds', '5', '--json'));
  });

  it('has no platform without an audience, and says which actions come too late', () => {
    const platforms = [
      { id: 'meta', kind: 'short', origin: true, share: 1 },
      { id: 'clips', kind: 'clips', poolFactor: 0 },
    ];
    expect(run('storm', params({ platforms })).err).toMatch(/\[SC-13\]/);
    const sound = [platforms[0], { ...platforms[1], poolFactor: 0.001 }];
    const actions = [{ hour: 100, kind: 'fullApology', platforms: { meta: 1 } }];
    const { code, err, out } = run('storm', params({ platforms: sound, actions }), '--hours', '10', '--deterministic', '--json');
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('One action lies behind the end after 10 hours') as string });
    expect(out).not.toContain('null');
  });

  it('is told as a table or as CSV', () => {
    const file = params({ start: 'Tue 22:00' });
    expect(run('storm', file, '--hours', '3', '--seeds', '3').out).toMatch(/^Posts per hour .* over 3 seeds\n\nhour {2}clock {2}level/);
    expect(run('storm', file, '--hours', '3', '--seeds', '3').out).toMatch(/\n\nAll posts together: \d+–\d+–\d+\n$/);
    const csv = run('storm', file, '--hours', '3', '--seeds', '3', '--format', 'csv').out.trim().split('\n');
    expect(csv.length).toBe(4);
    expect(csv[0]).toMatch(/^hour,level,trust,short\.p10,short\.p50,short\.p90,community\.p10/);
  });

  it('tells every fault with line, column and rule', () => {
    const { code, err, out } = run('storm', '--params', params({ r0: 7, pol: 3 }), '--json');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/p\.json: 2 mistakes\n {2}Line 2, column 9: .*\[SC-13\]\n {2}Line 3, column 3: .*Did you mean “pool”.*\[SC-10\]/);
  });

  it.each([
    ['no file', [], 'Name a file.'],
    ['no seeds', ['p.json', '--seeds', '0'], '“--seeds” takes a whole number from 1 to 10,000, not “0”.'],
    ['too many hours', ['p.json', '--hours', '1000'], 'from 1 to 168'],
  ])('refuses %s', (_, args, reason) => {
    expect(run('storm', ...args)).toMatchObject({ code: 2, err: expect.stringContaining(reason) as string });
  });
});
