import { readExercise } from '../exercise/exercise-file.ts';
import { parseScenario } from '../scenario/parse.ts';
import { FAILED, Misuse, Obstacle, WELL, WRONG } from './command.ts';
import type { Command, Speech } from './command.ts';
import { readText } from './disk.ts';
import { judgementJson, judgementText } from './issues.ts';
import type { Judged } from './issues.ts';

/** `check FILE…`: what is wrong with scenario and exercise files. */
export const check: Command = {
  options: {},
  usage: { key: 'cli.usage.check' },
  run: ({ files, isJson }, speech) => {
    if (files.length === 0) throw new Misuse({ key: 'cli.fileMissing' });
    const judged = files.map((file) => judgedOrNot(file, speech)).filter((one) => one !== undefined);
    if (isJson) speech.tell(JSON.stringify({ files: judged.map(judgementJson) }, null, 2));
    else for (const one of judged) speech.tell(judgementText(one, speech.language));
    if (judged.length < files.length) return FAILED;
    return judged.every(({ ok }) => ok) ? WELL : WRONG;
  },
};

/** A file that cannot be read is complained about and does not keep the others from being checked. */
function judgedOrNot(file: string, speech: Speech): Judged | undefined {
  try {
    return judge(file, readText(file));
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    speech.complain(error.reason);
    return undefined;
  }
}

function judge(file: string, text: string): Judged {
  const read = file.endsWith('.gegenwind.json') ? readExercise(text) : parseScenario(text);
  return { file, ok: read.ok, issues: read.ok ? read.warnings : read.issues };
}
