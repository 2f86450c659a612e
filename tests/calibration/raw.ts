import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CASCADE_SIZES } from './reference/auspol.ts';
import { STORM_HOURS } from './reference/german-storms.ts';
import { HANNA_FROM, HANNA_HOURS } from './reference/ichbinhanna.ts';
import { CASCADE_TIMES } from './reference/tideh.ts';
import { quantile } from './shape.ts';

/** Where the raw files lie if they lie beside the repository. */
const FOLDER = join('..', 'shared', 'data');

type Row = Readonly<Record<string, string>>;

function rows(root: string, file: string): Row[] {
  const bytes = readFileSync(join(root, FOLDER, file));
  const [head = '', ...lines] = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}

/** The tables, counted again from the raw files. */
const COUNTED: Readonly<Record<string, (root: string) => boolean>> = {
  '#IchBinHanna': (root) => {
    const all = rows(root, 'ichbinhanna/IchBinHanna_10min.csv');
    const from = all.findIndex(({ time_berlin }) => time_berlin === HANNA_FROM);
    const hour = (at: number): number => all.slice(from + 6 * at, from + 6 * at + 6).reduce((sum, { tweets }) => sum + Number(tweets), 0);
    return HANNA_HOURS.every((count, at) => count === hour(at));
  },
  'German storms': (root) => {
    const hours = rows(root, 'german_firestorms/windows.csv').map((row) => Number(row['hours']));
    return String(hours.sort((a, b) => a - b)) === String(STORM_HOURS);
  },
  auspol: (root) => {
    const sizes = [...cascadesOf(rows(root, 'evently/auspol_cascades.csv.gz')).values()].map(({ length }) => length);
    return CASCADE_SIZES.every(([size, cascades]) => sizes.filter((one) => one === size).length === cascades);
  },
  TiDeH: (root) => {
    const cascades = [...cascadesOf(rows(root, 'tideh/tideh_101_cascades.csv.gz')).values()];
    return CASCADE_TIMES.every(({ share, median }) => {
      const hours = cascades.map((times) => times[Math.floor(share * (times.length - 1))]! / 3_600);
      return Math.abs(quantile(hours, 0.5) - median) < 0.01;
    });
  },
};

/** Times of the posts of each cascade, in order. */
function cascadesOf(all: readonly Row[]): Map<string, number[]> {
  const cascades = new Map<string, number[]>();
  for (const { cascade = '', time_s } of all) {
    const times = cascades.get(cascade) ?? [];
    times.push(Number(time_s));
    cascades.set(cascade, times);
  }
  for (const times of cascades.values()) times.sort((a, b) => a - b);
  return cascades;
}

/** Says whether the raw files lie beside the repository, and whether they give the tables. */
export function rawReport(root: string): { readonly sentence: string; readonly isGood: boolean } {
  if (!existsSync(join(root, FOLDER)))
    return { sentence: 'The raw files do not lie beside the repository; the figures are those of the tables.', isGood: true };
  const wrong = Object.entries(COUNTED).filter(([, isRight]) => !isRight(root));
  if (wrong.length === 0)
    return {
      sentence: `Counted again from the raw files in \`${FOLDER}\`: all ${Object.keys(COUNTED).length} tables agree.`,
      isGood: true,
    };
  return { sentence: `The raw files do not give the tables of ${wrong.map(([name]) => name).join(', ')}.`, isGood: false };
}
