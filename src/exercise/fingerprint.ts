import { Fingerprint } from '../quantity/hash.ts';
import type { Digest } from '../quantity/hash.ts';
import { fingerprint } from '../simulation/world.ts';
import type { Exercise } from './start.ts';

/** A list that only grows, folded as far as it was when somebody last asked. */
interface Growing {
  readonly print: Fingerprint;
  folded: number;
}

/** What has been folded of the journal and of the log: each entry once, however often the hash is asked for. */
export interface Trace {
  readonly events: Growing;
  readonly decisions: Growing;
}

export const newTrace = (): Trace => ({
  events: { print: new Fingerprint(), folded: 0 },
  decisions: { print: new Fingerprint(), folded: 0 },
});

/** Holds nothing between calls. */
const WHOLE = new Fingerprint();

/**
 * EX-2: hash of the whole state: the world, all that happened, all that was decided, who is how worn out, and what is still due.
 * Equal on every machine for the same scenario, seed and log, whenever and however often it is asked for.
 */
export function fingerprintOf(exercise: Exercise): string {
  const print = WHOLE.clear();
  print.text(fingerprint(exercise.world));
  print.digest(digestOfJournal(exercise)).digest(digestOfLog(exercise));
  const { now, cost, legalRisk, deletions, stockReplies, bypasses, fastTrack, wokenUntil, situationAt, calmHours } = exercise;
  print.numbers([now, cost, legalRisk, deletions, stockReplies, bypasses, fastTrack, wokenUntil, situationAt, calmHours]);
  for (const { strain, busyUntil, worked } of exercise.people.values()) print.number(strain).number(busyUntil).number(worked);
  for (const { at } of exercise.schedule.entries) print.word(at);
  return print.hex();
}

/** The journal so far; texts that an event quotes are those of the scenario, and told by the ids beside them. */
function digestOfJournal({ events, trace }: Exercise): Digest {
  const { print } = trace.events;
  for (; trace.events.folded < events.length; trace.events.folded++) {
    const event = events[trace.events.folded]! as unknown as Readonly<Record<string, unknown>>;
    for (const key in event) {
      const value = event[key];
      if (typeof value === 'string') print.text(value);
      else if (typeof value === 'number') print.number(value);
      else if (typeof value === 'boolean') print.byte(Number(value));
    }
  }
  return print.words();
}

function digestOfLog({ decisions, trace }: Exercise): Digest {
  const { print } = trace.decisions;
  for (; trace.decisions.folded < decisions.length; trace.decisions.folded++) {
    const { decision, isVoid } = decisions[trace.decisions.folded]!;
    print
      .text(decision.id)
      .number(decision.at)
      .text(decision.by)
      .text(isVoid ?? '');
  }
  return print.words();
}
