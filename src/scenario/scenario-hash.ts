import { canonicalJson, hashText } from '../quantity/hash.ts';

/** Scenarios never change once they are read, and a large one takes long to hash. */
const hashes = new WeakMap<object, string>();

/** Hash of a scenario, or of the file that holds it: what it says, without formatting, order of keys, or the editor's `$schema`. */
export function scenarioHash(scenario: object): string {
  const known = hashes.get(scenario);
  if (known !== undefined) return known;
  const { $schema: _, ...content } = scenario as { readonly $schema?: unknown };
  const hash = hashText(canonicalJson(content));
  hashes.set(scenario, hash);
  return hash;
}
