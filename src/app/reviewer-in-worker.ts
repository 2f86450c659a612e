import type { Answers, Question } from '../debrief/review.ts';
import { logOf } from '../exercise/replay.ts';
import { reviewInPlace } from '../ui/debrief/reviewer.ts';
import type { OpenReviewer, Reviewer } from '../ui/debrief/reviewer.ts';
// The address of a bundled worker; the linter looks for its export in the source.
// oxlint-disable-next-line import/default
import address from './review-worker.ts?worker&url';
import type { FromWorker, ToWorker } from './review-worker.ts';
import { IS_PORTABLE } from './portable.ts';
import { carriedScriptAddress, scriptAddress } from './trusted.ts';

interface Waiting {
  readonly question: Question;
  readonly answer: (value: never) => void;
}

/** Computes the storm again beside the page, which stays quick. Where no worker can be had, it is done in place. */
export const reviewInWorker: OpenReviewer = (exercise) => {
  const worker = beginWorker();
  if (!worker) return reviewInPlace(exercise);
  const waiting = new Map<number, Waiting>();
  let next = 0;
  let spare: Reviewer | undefined;
  worker.onmessage = ({ data: { id, answer } }: MessageEvent<FromWorker>) => {
    waiting.get(id)?.answer(answer as never);
    waiting.delete(id);
  };
  // A worker that fails to load or to compute hands everything over to the page.
  worker.onerror = () => {
    spare ??= reviewInPlace(exercise);
    for (const { question, answer } of waiting.values()) void spare.ask(question as never).then(answer as (value: unknown) => void);
    waiting.clear();
  };
  const tell = (message: ToWorker): void => worker.postMessage(message);
  tell({ type: 'exercise', scenario: exercise.scenario, seed: exercise.seed, log: logOf(exercise) });
  return {
    ask<Type extends Question['type']>(question: Extract<Question, { type: Type }>): Promise<Answers[Type]> {
      if (spare) return spare.ask<Type>(question);
      return new Promise((answer) => {
        const id = next++;
        waiting.set(id, { question, answer });
        tell({ type: 'question', id, question });
      });
    },
    close: () => {
      worker.terminate();
      spare?.close();
    },
  };
};

function beginWorker(): Worker | undefined {
  try {
    // From a page on a disk Chromium starts no module as a worker, only a classic script.
    return IS_PORTABLE ? new Worker(carriedScriptAddress('review-worker')) : new Worker(scriptAddress(address), { type: 'module' });
  } catch {
    return undefined;
  }
}
