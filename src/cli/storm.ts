import { ensemble, lasting, type Ensemble, type HourOfStorms, type Played, type Spread } from '../calibration/ensemble.ts';
import { isWholeScenario, readStorm } from '../calibration/storm-file.ts';
import { MOST_HOURS } from '../calibration/window.ts';
import { setupOf } from '../exercise/setup.ts';
import { drawTruth, stormSetupOf } from '../exercise/storm-setup.ts';
import { say } from '../message/catalogue.ts';
import { clockText, momentOf } from '../quantity/clock.ts';
import { seedOf, type Seed } from '../quantity/chance.ts';
import { minutes } from '../quantity/units.ts';
import type { ScenarioIssue } from '../scenario/issue.ts';
import { parseScenario } from '../scenario/parse.ts';
import { Misuse, oneOf, wholeNumber, WELL, WRONG } from './command.ts';
import type { Command, Given, Speech } from './command.ts';
import { readText } from './disk.ts';
import { judgementText } from './issues.ts';

const MOST_SEEDS = 10_000;
const USUAL_SEEDS = 200;

/** All that a file may say, with the values that hold where it says nothing; a test plays it. */
const EXAMPLE = `  {
    "start": "Mon 08:00", "r0": 1.1, "pool": 60000, "baselinePerHour": 2,
    "arousal": 0.62, "trust": 62, "responsibility": 0.85, "newsworthiness": 1,
    "seed": { "perHour": 4, "decay": 720 }, "dayCurve": { "shape": "office", "exponent": 0.28 },
    "platforms": [
      { "id": "short", "kind": "short", "origin": true, "share": 1 }, { "id": "community", "kind": "community", "share": 0.1 },
      { "id": "pictures", "kind": "pictures", "share": 0.05 }, { "id": "clips", "kind": "clips", "share": 0.05 },
      { "id": "career", "kind": "career", "share": 0.05 }
    ],
    "segments": [], "cases": [], "exposures": [], "assumptions": { "ageing.time": 160 },
    "actions": [{ "hour": 4, "kind": "fullApology", "quality": 1, "match": 1, "reach": 0.7 }]
  }`;

/** `storm --params FILE`: plays a storm without an exercise around it, over many seeds. */
export const storm: Command = {
  options: { params: 'text', hours: 'text', seeds: 'text', deterministic: 'switch', format: 'text' },
  usage: { key: 'cli.usage.storm', values: { most: MOST_HOURS, seeds: USUAL_SEEDS, mostSeeds: MOST_SEEDS, example: EXAMPLE } },
  run: (given, speech) => {
    const file = fileOf(given);
    const isDrawn = !given.switches.has('deterministic');
    const seeds = wholeNumber(given, 'seeds', { low: 1, high: MOST_SEEDS }) ?? USUAL_SEEDS;
    const asked = wholeNumber(given, 'hours', { low: 1, high: MOST_HOURS });
    const format = oneOf(given, 'format', ['table', 'csv']);
    const read = readAny(readText(file));
    if (!read.ok) {
      speech.grumble(judgementText({ file, ok: false, issues: read.issues }, speech.language));
      return WRONG;
    }
    const hours = asked ?? Math.max(1, Math.ceil(read.of(seedOf(1)).setup.horizon / 60));
    // Without chance all seeds are one.
    const storms = Array.from({ length: isDrawn ? seeds : 1 }, (_, at) => {
      const { setup, forces } = read.of(seedOf(at + 1));
      return { setup: { ...lasting(setup, hours), chance: isDrawn ? 'drawn' : 'none' } as const, forces };
    });
    const late = storms[0]!.forces.filter(({ at }) => at >= hours * 60).length;
    if (late > 0) speech.complain({ key: 'cli.storm.late', values: { n: late, hours } });
    const found = ensemble(storms, hours);
    if (given.isJson) speech.tell(JSON.stringify({ hours: found.hours }));
    else speech.tell(format === 'csv' ? csvOf(found.hours) : tableOf(found, { storms, speech }));
    return WELL;
  },
};

/** The file behind `--params`, or the one that stands alone. */
function fileOf({ texts, files }: Given): string {
  const [file, another] = [...(texts['params'] === undefined ? [] : [texts['params']]), ...files];
  if (file === undefined) throw new Misuse({ key: 'cli.fileMissing' });
  if (another !== undefined) throw new Misuse({ key: 'cli.tooManyFiles' });
  return file;
}

type Read = { readonly ok: true; readonly of: (seed: Seed) => Played } | { readonly ok: false; readonly issues: readonly ScenarioIssue[] };

/** Parameters of a storm, or a whole scenario, of which the storm is taken as an exercise would begin it. */
function readAny(text: string): Read {
  if (!isWholeScenario(text)) {
    const read = readStorm(text);
    return read.ok ? { ok: true, of: (seed) => ({ setup: { ...read.setup, seed }, forces: read.forces }) } : read;
  }
  const parsed = parseScenario(text);
  if (!parsed.ok) return parsed;
  const { scenario } = parsed;
  const setup = setupOf(scenario);
  return { ok: true, of: (seed) => ({ setup: stormSetupOf(scenario, seed, { setup, truth: drawTruth(scenario, seed) }), forces: [] }) };
}

const QUANTILES = ['p10', 'p50', 'p90'] as const;

function csvOf(found: readonly HourOfStorms[]): string {
  const ids = Object.keys(found[0]!.platforms);
  const head = ['hour', 'level', 'trust', ...ids.flatMap((id) => QUANTILES.map((name) => `${id}.${name}`))];
  const rows = found.map(({ hour, level, trust, platforms }) =>
    [hour, level, trust, ...ids.flatMap((id) => QUANTILES.map((name) => platforms[id]![name]))].join(','),
  );
  return [head.join(','), ...rows].join('\n');
}

type Shown = { readonly storms: readonly Played[]; readonly speech: Speech };

const spreadText = (spread: Spread): string => QUANTILES.map((name) => String(Math.round(spread[name]))).join('–');

/** One line an hour: when, level, trust, and the posts of each platform as p10–p50–p90; below them all posts of the storm. */
function tableOf({ hours, total }: Ensemble, { storms, speech: { language } }: Shown): string {
  const ids = Object.keys(hours[0]!.platforms);
  const start = storms[0]!.setup.start;
  const heads = (['hour', 'clock', 'level', 'trust'] as const).map((column) =>
    say({ key: 'cli.storm.column', values: { column } }, language),
  );
  const rows = hours.map(({ hour, level, trust, platforms }) => {
    const spreads = ids.map((id) => spreadText(platforms[id]!));
    return [String(hour), clockText(momentOf(start, minutes(hour * 60))), String(level), String(Math.round(trust)), ...spreads];
  });
  const lines = [[...heads, ...ids], ...rows];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const table = lines.map((line) => line.map((cell, column) => cell.padStart(widths[column]!)).join('  '));
  const heading = say({ key: 'cli.storm.heading', values: { seeds: storms.length } }, language);
  return [heading, '', ...table, '', say({ key: 'cli.storm.total', values: { spread: spreadText(total) } }, language)].join('\n');
}
