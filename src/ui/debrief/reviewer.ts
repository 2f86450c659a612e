import { answerQuestion } from '../../debrief/review.ts';
import type { Answers, Question } from '../../debrief/review.ts';
import type { Exercise } from '../../exercise/start.ts';

type Asked<Type extends Question['type']> = Extract<Question, { type: Type }>;

/** Computes the storm anew for the review, wherever that is: in a worker, or here between two frames. */
export interface Reviewer {
  ask<Type extends Question['type']>(question: Asked<Type>): Promise<Answers[Type]>;
  /** No answer comes after this. */
  close(): void;
}

/** Begins to review an exercise that has come to its end. */
export type OpenReviewer = (exercise: Exercise) => Reviewer;

/** Reviews in place, one question at a time, each after the browser has drawn. */
export const reviewInPlace: OpenReviewer = (exercise) => {
  let queue: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  return {
    ask<Type extends Question['type']>(question: Asked<Type>): Promise<Answers[Type]> {
      const answer = queue.then(afterDrawing).then(() => {
        // A closed reviewer is asked by nobody: the promise stays open and is forgotten.
        if (isClosed) return new Promise<Answers[Type]>(() => undefined);
        return answerQuestion(exercise, question) as Answers[Type];
      });
      queue = answer.catch(() => undefined);
      return answer;
    },
    close: () => {
      isClosed = true;
    },
  };
};

const afterDrawing = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
