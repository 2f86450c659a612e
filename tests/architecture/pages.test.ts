import { readFileSync, existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const PAGES = ['docs/privacy.md', 'docs/it.md', 'docs/promises.md'];
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** Rows of the table of evidence: files of tests, each with the words that a test in it is named by. */
function evidenceOf(page: string): { readonly file: string; readonly words: string }[] {
  return [...read(page).matchAll(/`(tests\/[^`]+)` “([^”]+)”/g)].map(([, file = '', words = '']) => ({ file, words }));
}

describe.each(PAGES)('%s', (page) => {
  it('names for its statements tests that exist', () => {
    const evidence = evidenceOf(page);
    expect(evidence.length).toBeGreaterThanOrEqual(5);
    for (const { file, words } of evidence) {
      expect(existsSync(new URL(file, ROOT)), file).toBe(true);
      expect(read(file), `${file} has no test “${words}”`).toContain(words);
    }
  });

  it('names commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    for (const [, name = ''] of read(page).matchAll(/`npm (?:run )?([a-z]+)`/g)) expect(Object.keys(scripts), page).toContain(name);
  });
});
