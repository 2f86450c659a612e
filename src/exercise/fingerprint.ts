import { Fingerprint } from '../quantity/hash.ts';
import { fingerprint } from '../simulation/world.ts';
import type { Exercise } from './start.ts';

/** Hash of the whole state: the world and every ledger. Equal on every machine for the same scenario, seed and log. */
export function fingerprintOf(exercise: Exercise): string {
  const print = new Fingerprint();
  print.text(fingerprint(exercise.world));
  for (const value of [exercise.now, exercise.cost, exercise.legalRisk, exercise.deletions, exercise.stockReplies, exercise.bypasses]) {
    print.number(value);
  }
  for (const [id, { strain, busyUntil, worked }] of exercise.people) print.text(id).number(strain).number(busyUntil).number(worked);
  for (const [id, { status, believed }] of exercise.facts) print.text(id).text(status).text(String(believed));
  for (const [id, { state }] of exercise.promises) print.text(id).text(state);
  for (const [id, { state }] of exercise.remedies) print.text(id).text(state);
  for (const [id, { state }] of exercise.injects) print.text(id).text(state);
  for (const [id, { state }] of exercise.posts) print.text(id).text(state);
  for (const [id, { state }] of exercise.voices) print.text(id).text(state);
  for (const id of exercise.publications.keys()) print.text(id);
  print.number(exercise.events.length);
  return print.hex();
}
