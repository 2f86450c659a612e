import { fingerprintOf } from '../../../src/exercise/fingerprint.ts';
import { setupOf } from '../../../src/exercise/setup.ts';
import { playOut } from '../../../src/policy/play.ts';
import { POLICIES } from '../../../src/policy/policies.ts';
import { seedOf } from '../../../src/quantity/chance.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';

const files = import.meta.glob<string>(['../../../scenarios/*.json', '../../scenario/samples/*.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Fingerprints of whole exercises, hour by hour and at the end: every scenario, every policy, seeds from 1 up. */
export function worldHashes(seeds: number): Readonly<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const [file, text] of Object.entries(files)) {
    const parsed = parseScenario(text);
    if (!parsed.ok) throw new Error(`${file} is no scenario: ${JSON.stringify(parsed.issues)}`);
    const { scenario } = parsed;
    for (const [name, policy] of Object.entries(POLICIES)) {
      for (let seed = 1; seed <= seeds; seed++) {
        const played = playOut(scenario, seedOf(seed), { policy, setup: setupOf(scenario) });
        hashes[`${file} ${name} ${seed}`] = [...played.hourlyHashes, fingerprintOf(played)].join(' ');
      }
    }
  }
  return hashes;
}
