import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../browser/', import.meta.url);
const specs = readdirSync(FOLDER).filter((name) => name.endsWith('.spec.ts'));
const text = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

describe('every test of the finished game', () => {
  it.each(specs)('%s is watched for errors, refused content and requests that lead elsewhere', (name) => {
    const source = text(name);
    expect(source).toMatch(/import \{[^}]*\btest\b[^}]*\} from '\.\/fixtures\.ts'/);
    expect(source).not.toMatch(/import \{[^}]*\btest\b[^}]*\} from '@playwright\/test'/);
    if (/newContext\(|new RealBrowser\(/.test(source)) expect(source).toMatch(/await watch\(/);
  });

  it('is found here', () => {
    expect(specs.length).toBeGreaterThan(15);
  });
});
