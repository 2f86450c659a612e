import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SOURCE = new URL('../../src/exercise/', import.meta.url);
const TABLE = new URL('../../docs/assumptions.md', import.meta.url);
const MARK = /Assumption EX-A(\d+)/g;

interface Marked {
  readonly number: number;
  readonly file: string;
  readonly text: string;
  /** What stands behind the comment, as `NAME value`. */
  readonly values: string;
}

/** Every doc comment of `src/exercise` that marks a value as our own assumption, in the order of the numbers. */
function marked(): Marked[] {
  const files = readdirSync(SOURCE).filter((name) => name.endsWith('.ts'));
  return files
    .flatMap((file) => commentsOf(readFileSync(new URL(file, SOURCE), 'utf8')).flatMap((text) => marksIn(text, file)))
    .sort((a, b) => a.number - b.number);
}

/** Comments, each with the constants that follow it line by line. */
const commentsOf = (source: string): { readonly comment: string; readonly values: string }[] =>
  [...source.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\n((?:(?:export )?const .*;\n)*)/g)].map(([, comment, lines]) => ({
    comment: comment!,
    values: [...lines!.matchAll(/const (\w+)(?:: [^=]+)? = (?!streamOf)(.+);/g)]
      .map(([, name, value]) => `\`${name}\` ${value!.replace(/minutes\(([^)]+)\)| as const/g, '$1')}`)
      .join(', '),
  }));

const marksIn = ({ comment, values }: ReturnType<typeof commentsOf>[number], file: string): Marked[] =>
  [...comment.matchAll(MARK)].map(([, number]) => ({ number: Number(number), file, text: plain(comment), values }));

/** The words of a comment without its stars and its mark. */
const plain = (comment: string): string =>
  comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .replace(/Assumption EX-A\d+(?:\.|: (\w))/g, (_, first: string | undefined) => first?.toUpperCase() ?? '')
    .trim();

/** Table for readers: what the rules of an exercise take for granted without a source. */
const tableOf = (assumptions: readonly Marked[]): string =>
  [
    '# Assumptions of the exercise',
    '',
    'What the rules of an exercise take for granted without a source: sizes and times that we chose. Practice or research supports the direction',
    'where a rule of practice (P…) is named. Assumptions of the storm, with value, range and source, stand in [model.md](model.md).',
    'The numbers and their values stand in `src/exercise`, from which this table is made: `npx vitest run tests/exercise/assumptions.test.ts -u`.',
    '',
    '| number | file | assumption | value |',
    '|---|---|---|---|',
    ...assumptions.map(
      ({ number, file, text, values }) =>
        `| EX-A${number} | \`${file}\` | ${text.replaceAll('|', '\\|')} | ${values.replaceAll('|', '\\|')} |`,
    ),
    '',
  ].join('\n');

describe('the assumptions of the exercise', () => {
  const found = marked();

  it('are numbered from 1 on without gap, each number once', () => {
    expect(found.length).toBeGreaterThan(25);
    expect(found.map(({ number }) => number)).toEqual(found.map((_, at) => at + 1));
  });

  it('are marked as such wherever their number stands', () => {
    const named = readdirSync(SOURCE).flatMap((file) => readFileSync(new URL(file, SOURCE), 'utf8').match(/EX-A\d+/g) ?? []);
    expect(named).toHaveLength(found.length);
  });

  it('stand in the table for readers, word for word', async () => {
    await expect(tableOf(found)).toMatchFileSnapshot(TABLE.pathname);
  });
});
