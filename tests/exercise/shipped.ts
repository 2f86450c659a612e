import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../src/scenario/format.ts';
import { importBundled } from '../../tools/bundle.mjs';
import { ROOT } from '../../tools/install.mjs';
import type * as Measured from './measured.ts';

export type Engine = typeof Measured;
export interface Shipped {
  readonly engine: Engine;
  readonly scenario: Scenario;
}

/** The engine as it ships, in one file: under the test runner every call into another file costs extra. */
export async function shipped(): Promise<Shipped> {
  const engine = (await importBundled('tests/exercise/measured.ts', 'build/bench/engine.mjs')) as Engine;
  return { engine, scenario: engine.measuredScenario(readFileSync(join(ROOT, 'scenarios/warteschleife.json'), 'utf8')) };
}
