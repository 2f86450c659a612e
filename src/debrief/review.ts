import type { Choice } from '../exercise/choices.ts';
import type { Exercise } from '../exercise/start.ts';
import type { AssumptionName } from '../simulation/assumptions.ts';
import { alternativesOf, offersFor } from './alternative.ts';
import type { Alternative, NamedAct } from './alternative.ts';
import { compare } from './comparison.ts';
import type { Comparison } from './comparison.ts';
import { contributionsOf } from './contribution.ts';
import type { Contributions } from './contribution.ts';
import { effectOfDecision } from './effect.ts';
import type { DecisionEffect } from './effect.ts';
import { testLesson } from './lesson.ts';
import type { Lesson } from './lesson.ts';
import { whatIf } from './what-if.ts';
import type { Change, WhatIf } from './what-if.ts';
import { whyOf } from './why.ts';
import type { HourWhy } from './why.ts';

/** What takes a re-simulation to answer; all of it plain data, so that it may be computed elsewhere. */
export interface Answers {
  readonly comparison: Comparison;
  readonly why: readonly HourWhy[];
  readonly contributions: Contributions;
  readonly alternatives: ReadonlyMap<string, Alternative>;
  readonly offers: readonly (Choice & NamedAct)[];
  readonly effect: DecisionEffect;
  readonly whatIf: WhatIf;
  readonly lesson: Lesson;
}

export type Question =
  | { readonly type: 'comparison' }
  | { readonly type: 'why' }
  | { readonly type: 'contributions' }
  | { readonly type: 'alternatives' }
  | { readonly type: 'offers'; readonly decision: string }
  | { readonly type: 'effect'; readonly decision: string }
  | { readonly type: 'whatIf'; readonly change: Change }
  | { readonly type: 'lesson'; readonly assumption: AssumptionName };

/** Answers a question about an exercise that has come to its end. */
export function answerQuestion(exercise: Exercise, question: Question): Answers[Question['type']] {
  switch (question.type) {
    case 'comparison':
      return compare(exercise);
    case 'why':
      return whyOf(exercise);
    case 'contributions':
      return contributionsOf(exercise);
    case 'alternatives':
      return alternativesOf(exercise);
    case 'offers':
      return offersFor(exercise, question.decision);
    case 'effect':
      return effectOfDecision(exercise, question.decision);
    case 'whatIf':
      return whatIf(exercise, question.change);
    case 'lesson':
      return testLesson(exercise, question.assumption);
    default:
      return question satisfies never;
  }
}
