import { bestPractice } from './best-practice.ts';
import type { Policy } from './play.ts';
import { deleteAll, random, silence } from './simple.ts';

/** Players made of rules, by the name that the command line and the debrief use. */
export const POLICIES = {
  silence,
  'best-practice': bestPractice,
  'delete-all': deleteAll,
  random,
} as const satisfies Record<string, Policy>;
export type PolicyName = keyof typeof POLICIES;
