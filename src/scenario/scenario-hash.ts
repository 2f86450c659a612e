import { canonicalJson, hashText } from '../quantity/hash.ts';

/** Hash of a scenario, or of the file that holds it: what it says, without formatting, order of keys, or the editor's `$schema`. */
export function scenarioHash(scenario: object): string {
  const { $schema: _, ...content } = scenario as { readonly $schema?: unknown };
  return hashText(canonicalJson(content));
}
