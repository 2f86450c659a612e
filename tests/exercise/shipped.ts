import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Scenario } from '../../src/scenario/format.ts';
import type * as Measured from './measured.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'build', 'bench');

export type Engine = typeof Measured;
export interface Shipped {
  readonly engine: Engine;
  readonly scenario: Scenario;
}

/** The engine as it ships, in one file: under the test runner every call into another file costs extra. */
export async function shipped(): Promise<Shipped> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: true,
      outDir: OUT,
      target: 'node20',
      copyPublicDir: false,
      rolldownOptions: { input: join(ROOT, 'tests/exercise/measured.ts'), output: { entryFileNames: 'engine.mjs' } },
    },
  });
  const engine = (await import(/* @vite-ignore */ pathToFileURL(join(OUT, 'engine.mjs')).href)) as Engine;
  return { engine, scenario: engine.measuredScenario(readFileSync(join(ROOT, 'scenarios/warteschleife.json'), 'utf8')) };
}
