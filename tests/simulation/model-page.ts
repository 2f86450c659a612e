import { readdirSync, readFileSync } from 'node:fs';
import type { Assumption } from '../../src/simulation/assumption.ts';
import { ASSUMPTIONS } from '../../src/simulation/assumptions.ts';
import type { ResponseEffect } from '../../src/simulation/response-effect.ts';
import { RESPONSES } from '../../src/simulation/response.ts';
import { CONTROVERSIES, ENGLISH, GERMAN, GROUPS, LIMITS, SYMBOLS } from './model-words.ts';

const SOURCE = new URL('../../src/', import.meta.url);

/** The model lies in `simulation`; how a text of the desk becomes a response, in `exercise`. */
const files = (): string[] =>
  ['simulation', 'exercise'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, SOURCE))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );
const sourceOf = (file: string): string => readFileSync(new URL(file, SOURCE), 'utf8');
const stripped = (comment: string): string => comment.replace(/^\s*\*? ?/gm, '').trim();

/** The block comment that states the equations, without its stars. */
export function equations(): string {
  const block = /\/\*\n \* The equations([\s\S]*?)\n \*\//.exec(sourceOf('simulation/step.ts'));
  if (!block) throw new Error('simulation/step.ts does not state the equations');
  return `The equations${block[1]}`.replace(/^ \* ?/gm, '');
}

interface Rule {
  readonly number: number;
  readonly text: string;
  readonly file: string;
}

/** Every rule that a doc comment states, in the order of the numbers. */
const rules = (): readonly Rule[] =>
  files()
    .flatMap((file) =>
      (sourceOf(file).match(/\/\*\*[\s\S]*?\*\//g) ?? []).flatMap((comment) => {
        const text = stripped(comment.slice(3, -2)).replace(/\s+/g, ' ');
        const found = /SIM-(\d+): (.*)/.exec(text);
        return found ? [{ number: Number(found[1]), text: found[2]!, file }] : [];
      }),
    )
    .sort((a, b) => a.number - b.number);

const cell = (text: string | number | undefined): string => String(text ?? '').replaceAll('|', '\\|');
const table = (head: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const short = (value: number): string => String(Number(value.toPrecision(4)));

function responses(): string {
  const rows = (Object.entries(RESPONSES) as [string, ResponseEffect][]).map(([kind, effect]) => [
    kind,
    effect.reproductionWhenCalm ? `${effect.reproduction} (calm ${effect.reproductionWhenCalm})` : effect.reproduction,
    effect.arousalWhenCalm ? `${effect.arousal} (calm ${effect.arousalWhenCalm})` : effect.arousal,
    effect.trust,
    effect.responsibility,
    effect.decay,
    effect.publicity,
    effect.weight,
    effect.family,
    effect.letter,
    effect.confidence,
    effect.source,
  ]);
  return table(['response', 'M', 'ΔA', 'ΔT', 'Δρ', 'decay h', 'P', 'weight', 'family', '', 'conf.', 'ground'], rows);
}

/** One table for each group; rows of a response stand in the table of responses. */
function assumptions(): string {
  const rows = Object.entries(ASSUMPTIONS as Readonly<Record<string, Assumption>>).filter(([name]) => !isOfResponse(name));
  const prefixes = new Set(rows.map(([name]) => name.split('.')[0]!));
  const unnamed = [...prefixes].filter((prefix) => !(prefix in GROUPS));
  if (unnamed.length > 0) throw new Error(`groups without a name: ${unnamed.join(', ')}`);
  return Object.entries(GROUPS)
    .map(([prefix, title]) => {
      const own = rows.filter(([name]) => name.split('.')[0] === prefix);
      const lines = own.map(([name, { value, unit, range, letter, confidence, source }]) => [
        `\`${name}\``,
        short(value),
        unit,
        `${short(range[0])} … ${short(range[1])}`,
        letter,
        confidence,
        source,
      ]);
      return `### ${title}\n\n${table(['name', 'value', 'unit', 'range', '', 'conf.', 'ground'], lines)}`;
    })
    .join('\n\n');
}

const isOfResponse = (name: string): boolean => name.startsWith('response.') && name.split('.').length === 3;

/** How many values rest on what. */
function grounds(): string {
  const all = Object.values(ASSUMPTIONS as Readonly<Record<string, Assumption>>);
  const count = (letter: string): number => all.filter((row) => row.letter === letter).length;
  return table(
    ['', 'rests on', 'values'],
    [
      ['V', 'verified in the source', count('V')],
      ['D', 'measured by us from data', count('D')],
      ['M', 'from memory, not verified', count('M')],
      ['A', 'our own assumption', count('A')],
    ],
  );
}

/** docs/model.md, from the table of assumptions, the comments of the code, and words of ours. */
export const modelPage = (): string =>
  [
    '# The model of the storm · Das Modell des Sturms',
    'Made from the table of assumptions and the comments in `src/simulation`: `npx vitest run tests/simulation/model-page.test.ts -u`.',
    GERMAN,
    ENGLISH,
    `## What the values rest on\n\n${grounds()}`,
    `## Equations\n\n\`\`\`text\n${equations()}\n\`\`\``,
    `**Zeichen · Symbols.** Was hier fehlt, ist ein Wert der Tabelle „Assumptions“ unter seinem Namen dort; V, D, M und A der Herkunft haben mit diesen Zeichen nichts zu tun. · What is missing here is a value of the table “Assumptions”, under its name there; the letters V, D, M and A of the grounds have nothing to do with these symbols.\n\n${table(['', 'Deutsch', 'English'], SYMBOLS)}`,
    `## Rules\n\nEach is proven by a test that quotes its number.\n\n${table(
      ['rule', 'says', 'file'],
      rules().map(({ number, text, file }) => [`SIM-${number}`, text, `\`${file}\``]),
    )}`,
    `## Responses\n\nM: factor on the reproduction number when built up; ΔA, ΔT, Δρ: jumps of arousal, trust (points of 100) and attributed responsibility; P: posts at once; weight: how much of an event a statement is in itself (P09). The signs are what the grounds support; every size is ours. What studies measured gives the order of magnitude: r = .23 between matched strategy and reputation, 1.13 per moral-emotional word, up to 11 % less virality of one post by the best reply; a whole apology (.88) and a video (.86) go beyond the last, because they answer the storm and not one post. They are the same in all scenarios.\n\n${responses()}`,
    `## Assumptions\n\nA trainer may change each for an exercise, within its range; it then stands in the setup of the exercise. Assumptions of the house and the desk: [assumptions.md](assumptions.md).\n\n${assumptions()}`,
    CONTROVERSIES,
    LIMITS,
    '',
  ].join('\n\n');
