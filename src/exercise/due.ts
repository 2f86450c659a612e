import { answerPaper, expirePaper, publishPaper } from './approval.ts';
import { expireInject } from './answers.ts';
import { carryOutContact, exposeRecruiting } from './contacts.ts';
import type { Act } from './decision.ts';
import { answerFact } from './facts.ts';
import { answerEscalation } from './firm-levels.ts';
import { record } from './journal.ts';
import { carryOut, exposeSuppression } from './moderation.ts';
import { submit } from './papers.ts';
import { perform } from './perform.ts';
import { publishPlanned } from './planned.ts';
import { expirePost, promote, publishReply } from './posts.ts';
import { promiseDue, promiseSoon } from './promises.ts';
import { decideRemedy, finishRemedy } from './remedies.ts';
import type { Due } from './schedule.ts';
import type { Exercise } from './start.ts';
import { speak } from './voices.ts';

type Handled = Exclude<Due, { type: 'hour' | 'situation' }>;
type Handlers = { readonly [Type in Handled['type']]: (exercise: Exercise, due: Extract<Handled, { type: Type }>) => void };

/** What happens when something becomes due. */
const HANDLERS: Handlers = {
  timer: (exercise, { timer }) => exercise.storyline?.send(timer),
  reply: (exercise, { decision }) => withAct(exercise, decision, 'reply', (act, by) => publishReply(exercise, act, { id: decision, by })),
  draft: (exercise, { draft }) => submit(exercise, draft),
  approver: (exercise, { draft, role }) => answerPaper(exercise, draft, role),
  expiry: (exercise, { draft }) => expirePaper(exercise, draft),
  publication: (exercise, { draft, decision }) => publishPaper(exercise, draft, decision),
  fact: (exercise, { role, fact }) => answerFact(exercise, role, fact),
  inject: (exercise, { inject }) => expireInject(exercise, inject),
  keyPost: (exercise, { post }) => expirePost(exercise, post, (cause) => ignore(exercise, post, cause)),
  noticed: (exercise) => promote(exercise),
  promise: (exercise, { promise }) => promiseDue(exercise, promise),
  promiseSoon: (exercise, { promise }) => promiseSoon(exercise, promise),
  authority: (exercise, { remedy }) => decideRemedy(exercise, remedy),
  remedy: (exercise, { remedy }) => finishRemedy(exercise, remedy),
  firmLevel: (exercise, { level }) => answerEscalation(exercise, level),
  planned: (exercise, { planned }) => publishPlanned(exercise, planned),
  voice: (exercise, { voice, state, nth }) => speak(exercise, voice, { state, nth }),
  echo: (exercise, { echo, publication, platform }) => record(exercise, { type: 'echo.appeared', echo, publication, platform }),
  moderation: (exercise, { decision }) => withAct(exercise, decision, 'moderate', (act) => carryOut(exercise, act, decision)),
  exposed: (exercise, { decision }) => {
    withAct(exercise, decision, 'moderate', (act) => exposeSuppression(exercise, act, { cause: decision }));
    withAct(exercise, decision, 'contact', (act) => exposeRecruiting(exercise, act, decision));
  },
  contact: (exercise, { decision }) => withAct(exercise, decision, 'contact', (act) => carryOutContact(exercise, act, decision)),
  staff: (exercise, { role }) => record(exercise, { type: 'staff.arrived', role }),
};

export function fallDue(exercise: Exercise, due: Handled): void {
  (HANDLERS[due.type] as (exercise: Exercise, due: Handled) => void)(exercise, due);
}

function withAct<Type extends Act['type']>(
  exercise: Exercise,
  id: string,
  ...[type, then]: [Type, (act: Extract<Act, { type: Type }>, by: string) => void]
): void {
  const decision = exercise.decisionById.get(id);
  if (decision?.act.type === type) then(decision.act as Extract<Act, { type: Type }>, decision.by);
}

function ignore(exercise: Exercise, post: string, cause: string): void {
  for (const action of exercise.register.keyPosts.get(post)!.ifIgnored) perform(exercise, action, cause);
}
