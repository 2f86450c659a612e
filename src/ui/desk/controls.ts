import type { Act, ActType } from '../../exercise/decision.ts';
import { CROWD } from '../../exercise/moderation.ts';
import { paperStage, stepsFor } from '../../exercise/papers.ts';
import type { Exercise } from '../../exercise/start.ts';
import { say } from '../../message/catalogue.ts';
import type { Message, MessageKey } from '../../message/catalogue.ts';
import type { Text } from '../../scenario/text.ts';
import { roleName } from '../../view/names.ts';
import { wordsOf } from '../../view/words.ts';
import type { Reader } from '../../view/words.ts';

type ActOf<Type extends ActType> = Extract<Act, { readonly type: Type }>;

/** Where an act is decided, and what stands on its control: a text of the interface, or the scenario's own words. */
interface Control<Type extends ActType> {
  readonly place: 'now' | 'feed' | 'papers' | 'team' | 'situation' | 'composer' | 'order';
  readonly label: (act: ActOf<Type>, exercise: Exercise) => MessageKey | Message | Text | undefined;
}

/** The control of every act: a kind of act without one stops the build. */
export const CONTROLS = {
  watch: { place: 'now', label: () => 'desk.verb.watch' },
  answer: {
    place: 'now',
    label: (act, { register }) => register.injects.get(act.inject)?.options.find(({ id }) => id === act.option)?.label,
  },
  situation: { place: 'now', label: () => 'situation.move' },
  reply: { place: 'composer', label: () => 'compose.send' },
  draft: {
    place: 'composer',
    label: ({ kind }, exercise) => (stepsFor(exercise, kind).length === 0 ? 'compose.noSignOff' : 'compose.submit'),
  },
  push: { place: 'papers', label: () => 'paper.push' },
  argue: { place: 'papers', label: (act) => `paper.${act.with}` },
  withdraw: { place: 'papers', label: () => 'paper.withdraw' },
  publish: { place: 'papers', label: ({ draft }, exercise) => (isApproved(exercise, draft) ? 'paper.publish' : 'paper.bypass') },
  pledge: { place: 'papers', label: ({ promise }, { register }) => register.promises.get(promise)?.label },
  stop: { place: 'papers', label: () => 'planned.stop' },
  moderate: { place: 'feed', label: ({ post, how }) => (post === CROWD ? (how === 'hide' ? 'crowd.hide' : 'crowd.delete') : `how.${how}`) },
  contact: { place: 'situation', label: ({ how }) => `contact.${how}` },
  ask: { place: 'situation', label: ({ role }, exercise) => ({ key: 'facts.ask', values: { name: roleName(exercise, role) } }) },
  escalate: { place: 'team', label: () => 'levels.call' },
  remedy: { place: 'team', label: () => 'remedies.order' },
  endOrder: { place: 'team', label: () => 'people.endOrder' },
  staff: { place: 'team', label: ({ how }) => `people.${how}` },
  order: { place: 'order', label: () => 'order.give' },
} as const satisfies { readonly [Type in ActType]: Control<Type> };

const isApproved = (exercise: Exercise, draft: string): boolean => {
  const paper = exercise.papers.get(draft);
  return paper !== undefined && paperStage(paper) === 'approved';
};

/** What stands on the control of an act. */
export function controlWords(exercise: Exercise, act: Act, reader: Reader): string {
  const { label } = CONTROLS[act.type] as { readonly label: Control<ActType>['label'] };
  const said = label(act as never, exercise) ?? { key: 'desk.open' };
  if (typeof said === 'string') return say({ key: said }, reader.language);
  return 'key' in said ? say(said, reader.language) : wordsOf(exercise, said, reader);
}
