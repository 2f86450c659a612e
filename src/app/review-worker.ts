import { answerQuestion } from '../debrief/review.ts';
import type { Question } from '../debrief/review.ts';
import { replay } from '../exercise/replay.ts';
import type { Log } from '../exercise/replay.ts';
import type { Exercise } from '../exercise/start.ts';
import type { Seed } from '../quantity/chance.ts';
import type { Scenario } from '../scenario/format.ts';

/** What the worker is told: first the exercise, then questions about it. */
export type ToWorker =
  | { readonly type: 'exercise'; readonly scenario: Scenario; readonly seed: Seed; readonly log: Log }
  | { readonly type: 'question'; readonly id: number; readonly question: Question };

/** The part of a worker's scope that is used; the page's own types know it only as a window. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(answer: FromWorker): void;
}
export type FromWorker = { readonly id: number; readonly answer: unknown };

const scope = self as unknown as WorkerScope;
let exercise: Exercise | undefined;

scope.onmessage = ({ data }) => {
  if (data.type === 'exercise') exercise = replay(data.scenario, data.seed, { log: data.log });
  else if (exercise) scope.postMessage({ id: data.id, answer: answerQuestion(exercise, data.question) });
};
