import { ENGINE } from '../exercise/engine.ts';
import { readExercise } from '../exercise/exercise-file.ts';
import type { Opened } from '../exercise/exercise-file.ts';
import { recordedOf } from '../exercise/recorded.ts';
import type { Recorded } from '../exercise/recorded.ts';
import { reopen } from '../exercise/reopen.ts';
import { say } from '../message/catalogue.ts';
import type { Message } from '../message/catalogue.ts';
import { onlyFile, WELL, WRONG } from './command.ts';
import type { Command } from './command.ts';
import { readText } from './disk.ts';
import { judgementText } from './issues.ts';
import { resultJson, resultText } from './result.ts';

/** `replay FILE`: computes a recorded exercise again and compares. What another engine played is told as it was recorded. */
export const replay: Command = {
  options: {},
  usage: { key: 'cli.usage.replay' },
  run: (given, speech) => {
    const file = onlyFile(given);
    const read = readExercise(readText(file));
    if (!read.ok) {
      speech.grumble(judgementText({ file, ok: false, issues: read.issues }, speech.language));
      return WRONG;
    }
    const { recorded, identical, verdict } = again(read);
    const { seed, log } = read.file;
    const result = { scenario: read.scenario, seed, setup: log.setup, recorded };
    if (given.isJson) speech.tell(JSON.stringify({ ...resultJson(result), identical }, null, 2));
    else speech.tell(`${resultText(result, speech.language)}\n${say(verdict, speech.language)}`);
    if (given.isJson && !identical) speech.complain(verdict);
    return identical ? WELL : WRONG;
  },
};

interface Again {
  readonly recorded: Recorded;
  readonly identical: boolean;
  readonly verdict: Message;
}

function again(opened: Opened): Again {
  const { recorded: before, engine } = opened.file;
  const reopened = reopen(opened);
  if (!reopened) {
    return { recorded: before, identical: false, verdict: { key: 'file.otherEngine', values: { found: engine, own: ENGINE } } };
  }
  const { exercise, identical } = reopened;
  const recorded = recordedOf(exercise, { policy: before.policy });
  const hour = recorded.hourlyHashes.findIndex((hash, at) => hash !== before.hourlyHashes[at]);
  const verdict: Message = identical
    ? { key: 'cli.result.identical' }
    : { key: 'cli.result.different', values: { hour: hour < 0 ? '' : hour + 1 } };
  return { recorded, identical, verdict };
}
