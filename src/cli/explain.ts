import { contributionsOf } from '../debrief/contribution.ts';
import type { Contributions } from '../debrief/contribution.ts';
import { played } from '../debrief/retrace.ts';
import { explainedHours } from '../debrief/why.ts';
import { ENGINE } from '../exercise/engine.ts';
import { readExercise } from '../exercise/exercise-file.ts';
import { reopen } from '../exercise/reopen.ts';
import { say } from '../message/catalogue.ts';
import type { Message } from '../message/catalogue.ts';
import { onlyFile, WELL, WRONG } from './command.ts';
import type { Command } from './command.ts';
import { readText } from './disk.ts';
import { judgementText } from './issues.ts';

/** `explain FILE`: why a recorded exercise went as it did, hour by hour and decision by decision. An exercise left early is played to its end. */
export const explain: Command = {
  options: {},
  usage: { key: 'cli.usage.explain' },
  run: (given, speech) => {
    const file = onlyFile(given);
    const read = readExercise(readText(file));
    if (!read.ok) {
      speech.grumble(judgementText({ file, ok: false, issues: read.issues }, speech.language));
      return WRONG;
    }
    const reopened = reopen(read);
    if (!reopened) {
      speech.complain({ key: 'file.otherEngine', values: { found: read.file.engine, own: ENGINE } });
      return WRONG;
    }
    if (!reopened.identical) {
      speech.complain({ key: 'cli.explain.differs' });
      return WRONG;
    }
    const exercise = played(reopened.exercise);
    const decisions = contributionsOf(exercise);
    const { scenario, seed } = exercise;
    if (given.isJson)
      speech.tell(JSON.stringify({ scenario: scenario.meta.slug, seed, hours: explainedHours(exercise), decisions }, null, 2));
    else for (const line of lines(decisions)) speech.tell(say(line, speech.language));
    return WELL;
  },
};

function* lines({ silence, steps, run }: Contributions): Generator<Message> {
  yield { key: 'cli.explain.silence', values: { posts: silence.posts, trust: Math.round(silence.trustOfAffected) } };
  for (const { decision, posts, trustOfAffected, isVoid } of steps) {
    const trust = Math.round(trustOfAffected * 10) / 10;
    yield isVoid === undefined
      ? { key: 'cli.explain.decision', values: { decision, posts: signed(posts), trust: signed(trust) } }
      : { key: 'cli.explain.void', values: { decision } };
  }
  yield { key: 'cli.explain.run', values: { posts: run.posts, trust: Math.round(run.trustOfAffected) } };
}

const signed = (value: number): string => (value < 0 ? `−${-value}` : `+${value}`);
