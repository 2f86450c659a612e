import { parseArgs } from 'node:util';
import { Misuse } from './command.ts';
import type { Given, OptionKinds } from './command.ts';

/** Options that every command takes. */
const EVERYWHERE = { json: 'switch', help: 'switch', language: 'text' } as const satisfies OptionKinds;

export interface Typed extends Given {
  readonly wantsHelp: boolean;
}

/** Takes the command line apart. What is unknown or incomplete is misuse; nothing is guessed. */
export function readOptions(args: readonly string[], kinds: OptionKinds): Typed {
  const known: OptionKinds = { ...kinds, ...EVERYWHERE };
  const isKnown = (name: string): boolean => Object.hasOwn(known, name);
  const options = Object.fromEntries(
    Object.entries(known).map(([name, kind]) => [name, { type: kind === 'text' ? 'string' : 'boolean' } as const]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const files: string[] = [];
  const texts: Record<string, string> = {};
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    if (!isKnown(name)) throw new Misuse({ key: 'cli.unknownOption', values: { option } });
    if (known[name] === 'switch' && value !== undefined) throw new Misuse({ key: 'cli.valueNotWanted', values: { option } });
    if (known[name] === 'text' && value === undefined) throw new Misuse({ key: 'cli.valueMissing', values: { option } });
    if (value === undefined) switches.add(name);
    else texts[name] = value;
  }
  return { files, texts, switches, isJson: switches.has('json'), wantsHelp: switches.has('help') };
}
