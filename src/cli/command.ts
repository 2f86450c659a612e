import type { Message } from '../message/catalogue.ts';
import type { Language } from '../message/language.ts';

/** Exit codes: all well; something is wrong with a file or a result; the command could not be carried out. */
export const WELL = 0;
export const WRONG = 1;
export const FAILED = 2;
export type ExitCode = typeof WELL | typeof WRONG | typeof FAILED;

/** Where a command speaks. `tell`: results, on stdout. `grumble` and `complain`: what people should know besides, on stderr. */
export interface Speech {
  readonly language: Language;
  readonly tell: (text: string) => void;
  readonly grumble: (text: string) => void;
  readonly complain: (message: Message) => void;
}

/** Options of a command by name; the value says whether one follows on the command line. */
export type OptionKinds = Readonly<Record<string, 'text' | 'switch'>>;

/** What was typed behind the command's name. */
export interface Given {
  readonly files: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
  readonly isJson: boolean;
}

/** One command: a file each. It throws `Misuse` when it was called wrongly. */
export interface Command {
  readonly options: OptionKinds;
  readonly usage: Message;
  readonly run: (given: Given, speech: Speech) => ExitCode;
}

/** The command was called wrongly: how it is called is shown with the reason. */
export class Misuse extends Error {
  readonly reason: Message;

  constructor(reason: Message) {
    super(reason.key);
    this.reason = reason;
  }
}

/** A file cannot be read or written: the reason is shown. */
export class Obstacle extends Error {
  readonly reason: Message;

  constructor(reason: Message) {
    super(reason.key);
    this.reason = reason;
  }
}

/** The value of an option that has a closed list, or the first of the list. */
export function oneOf<Name extends string>({ texts }: Given, option: string, names: readonly [Name, ...Name[]]): Name {
  const found = texts[option];
  if (found === undefined) return names[0];
  const name = names.find((one) => one === found);
  if (name === undefined) throw new Misuse({ key: 'cli.notInList', values: { option: `--${option}`, found, known: names.join(', ') } });
  return name;
}

/** The one file that a command wants. */
export function onlyFile({ files }: Given): string {
  const [file, another] = files;
  if (file === undefined) throw new Misuse({ key: 'cli.fileMissing' });
  if (another !== undefined) throw new Misuse({ key: 'cli.tooManyFiles' });
  return file;
}

/** The whole number behind an option, if it was given. */
export function wholeNumber(
  { texts }: Given,
  option: string,
  { low, high }: { readonly low: number; readonly high: number },
): number | undefined {
  const found = texts[option];
  if (found === undefined) return undefined;
  const number = /^\d{1,9}$/.test(found) ? Number(found) : NaN;
  if (number >= low && number <= high) return number;
  throw new Misuse({ key: 'cli.notInRange', values: { option: `--${option}`, found, low, high } });
}
