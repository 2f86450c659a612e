import type { InjectOption } from '../scenario/moment.ts';
import { holds } from './conditions.ts';
import type { Act, Decision, VoidReason } from './decision.ts';
import { spend } from './duty.ts';
import { announce } from './journal.ts';
import { perform } from './perform.ts';
import { publish } from './publication.ts';
import type { Exercise } from './start.ts';

type Answer = Extract<Act, { type: 'answer' }>;

const optionOf = (exercise: Exercise, act: Answer): InjectOption | undefined =>
  exercise.register.injects.get(act.inject)?.options.find(({ id }) => id === act.option);

export function checkAnswer(exercise: Exercise, act: Answer): VoidReason | undefined {
  const option = optionOf(exercise, act);
  const inject = exercise.injects.get(act.inject);
  if (!option || !inject) return 'unknownObject';
  if (inject.state !== 'open') return inject.state === 'answered' ? 'alreadyDone' : 'notOpen';
  return option.requires === undefined || holds(exercise, option.requires) ? undefined : 'conditionUnmet';
}

/** Answers an inject. What is said to the press is public, though not on a channel of the firm's own. */
export function answerInject(exercise: Exercise, act: Answer, decision: Decision): void {
  const option = optionOf(exercise, act)!;
  Object.assign(exercise.injects.get(act.inject)!, { state: 'answered', option: option.id });
  spend(exercise, decision.by, option.minutes);
  if (option.features) {
    publish(exercise, {
      id: `answer/${decision.id}`,
      by: decision.by,
      kind: 'qa',
      wording: { from: 'option', option: `${act.inject}/${option.id}` },
      text: option.says ?? option.label,
      features: option.features,
      channels: [],
      cause: decision.id,
      isProofread: false,
    });
  }
  for (const action of option.does) perform(exercise, action, decision.id);
  announce(exercise, { type: 'inject.answered', inject: act.inject, option: option.id, cause: decision.id });
}

/** The deadline passes without an answer. */
export function expireInject(exercise: Exercise, id: string): void {
  const inject = exercise.injects.get(id);
  if (inject?.state !== 'open') return;
  inject.state = 'expired';
  for (const action of exercise.register.injects.get(id)!.onExpire) perform(exercise, action, `inject:${id}`);
  announce(exercise, { type: 'inject.expired', inject: id });
}
