import type { Message } from '../message/catalogue.ts';
import type { Minutes } from '../quantity/units.ts';
import type { PrincipleId } from './principles.ts';

/** A strength, an area for improvement, or something worth noticing, with the evidence it rests on. */
export interface Finding {
  /** The decision it is about; undefined if it is about what was left undone. */
  readonly decision: string | undefined;
  readonly at: Minutes;
  readonly kind: 'strength' | 'improvement' | 'notice';
  readonly principles: readonly PrincipleId[];
  readonly message: Message;
}

export type Judgement = Pick<Finding, 'kind' | 'principles' | 'message'>;

export const strength = (principles: readonly PrincipleId[], message: Message): Judgement => ({ kind: 'strength', principles, message });
export const improvement = (principles: readonly PrincipleId[], message: Message): Judgement => ({
  kind: 'improvement',
  principles,
  message,
});
export const notice = (principles: readonly PrincipleId[], message: Message): Judgement => ({ kind: 'notice', principles, message });
