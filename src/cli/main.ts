import { say } from '../message/catalogue.ts';
import type { Message } from '../message/catalogue.ts';
import type { Language } from '../message/language.ts';
import { check } from './check.ts';
import { FAILED, Misuse, Obstacle, oneOf, WELL } from './command.ts';
import type { Command, ExitCode, Speech } from './command.ts';
import { explain } from './explain.ts';
import { fit } from './fit.ts';
import { readOptions } from './options.ts';
import { play } from './play.ts';
import { replay } from './replay.ts';
import { storm } from './storm.ts';

const COMMANDS: Readonly<Record<string, Command>> = { check, play, replay, explain, fit, storm };
const USAGE: Message = { key: 'cli.usage' };

/** The language of the terminal, where it is one of ours; else English. */
function terminalLanguage(): Language {
  const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
  return locale.startsWith('de') ? 'de' : 'en';
}

function speechIn(language: Language): Speech {
  const grumble = (text: string): void => void process.stderr.write(`${text}\n`);
  return {
    language,
    tell: (text) => void process.stdout.write(`${text}\n`),
    grumble,
    complain: (message) => grumble(say(message, language)),
  };
}

function carryOut(command: Command, args: readonly string[], speech: Speech): ExitCode {
  const typed = readOptions(args, command.options);
  if (typed.texts['language'] !== undefined) oneOf(typed, 'language', ['de', 'en']);
  if (!typed.wantsHelp) return command.run(typed, speech);
  speech.tell(say(command.usage, speech.language));
  return WELL;
}

/** The language that is asked for, wherever it stands: whatever is wrong with the rest is said in it too. */
function languageIn(args: readonly string[]): Language | undefined {
  const at = args.findIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const wanted = at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]);
  return wanted === 'de' || wanted === 'en' ? wanted : undefined;
}

/** Says on stderr what stood in the way; a programming error is not caught. */
function excuse(error: unknown, usage: Message, speech: Speech): ExitCode {
  if (!(error instanceof Misuse || error instanceof Obstacle)) throw error;
  speech.complain(error.reason);
  if (error instanceof Misuse) speech.grumble(`\n${briefly(usage, speech.language)}`);
  return FAILED;
}

/** How a command is called: all commands with a line each, or the first line of one with the way to the rest. What was wrong stays in view. */
function briefly(usage: Message, language: Language): string {
  const whole = say(usage, language);
  return usage === USAGE ? whole : `${whole.split('\n', 1)[0]}\n${say({ key: 'cli.moreHelp' }, language)}`;
}

/** Carries out what was typed behind the program's name. */
function main([name = '', ...args]: readonly string[]): ExitCode {
  const speech = speechIn(languageIn([name, ...args]) ?? terminalLanguage());
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (command) return carryOut(command, args, speech);
    const isAboutAll = name.startsWith('--') && [name, ...args].includes('--help');
    if (!isAboutAll) throw new Misuse({ key: 'cli.unknownCommand', values: { found: name } });
    speech.tell(say(USAGE, speech.language));
    return WELL;
  } catch (error) {
    return excuse(error, command?.usage ?? USAGE, speech);
  }
}

// Whoever reads our output may stop reading: `… | head` is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = main(process.argv.slice(2));
