import { streamOf, uniformOf } from '../quantity/chance.ts';
import { minutes } from '../quantity/units.ts';
import type { Act, Contact, Decision, VoidReason } from './decision.ts';
import { spend } from './duty.ts';
import { record } from './journal.ts';
import { chargeLegalRisk } from './legal-risk.ts';
import { push } from './response.ts';
import { put } from './schedule.ts';
import type { Exercise } from './start.ts';
import { moveVoice } from './voices.ts';

type ContactAct = Extract<Act, { type: 'contact' }>;

const CHANCE = streamOf('contact');
const MINUTES: Record<Contact, number> = { private: 15, closePublicly: 6, thank: 5, supplyFacts: 12, recruit: 15 };
/** Chance that covertly recruited defenders are found out. It is unlawful whether found out or not. Assumption EX-A19. */
const FOUND_OUT = 0.6;
const FOUND_AFTER = 150;
const RECRUITING_RISK = 14;
/** One person is a part of a whole programme of care. Assumption EX-A30. */
const ONE_PERSON = 0.3;

export function checkContact(exercise: Exercise, act: ContactAct): VoidReason | undefined {
  const voice = exercise.voices.get(act.voice);
  const term = exercise.register.voices.get(act.voice);
  if (!voice || !term || !voice.hasSpoken) return 'unknownObject';
  if (voice.contacts.includes(act.how)) return 'alreadyDone';
  const isFriend = term.segment === 'advocates' || voice.state === 'helped';
  switch (act.how) {
    case 'private':
      return term.segment === 'trolls' ? 'nothingToSay' : undefined;
    case 'closePublicly':
      return voice.contacts.includes('private') && voice.state === 'helped' ? undefined : 'conditionUnmet';
    case 'thank':
    case 'recruit':
      return isFriend ? undefined : 'conditionUnmet';
    case 'supplyFacts':
      return isFriend && hasFacts(exercise) ? undefined : 'conditionUnmet';
    default:
      return act.how satisfies never;
  }
}

const hasFacts = (exercise: Exercise): boolean =>
  [...exercise.facts.values()].some(({ status }) => status === 'confirmed' || status === 'public');

export function contact(exercise: Exercise, act: ContactAct, decision: Decision): void {
  exercise.voices.get(act.voice)!.contacts.push(act.how);
  put(exercise.schedule, spend(exercise, decision.by, MINUTES[act.how]), { type: 'contact', decision: decision.id });
}

/** EX-46: what the contact does: first in public, the single case in private, then closed in public. */
export function carryOutContact(exercise: Exercise, act: ContactAct, cause: string): void {
  record(exercise, { type: 'voice.contacted', voice: act.voice, how: act.how, cause });
  switch (act.how) {
    case 'private':
      return writePrivately(exercise, act.voice, cause);
    case 'closePublicly':
      return push(exercise, { kind: 'empathicReplies', cause, weight: ONE_PERSON });
    case 'thank':
      return push(exercise, { kind: 'thankAdvocates', cause, weight: ONE_PERSON });
    case 'supplyFacts':
      return push(exercise, { kind: 'thankAdvocates', cause, quality: 1.2, weight: ONE_PERSON });
    case 'recruit':
      chargeLegalRisk(exercise, RECRUITING_RISK, { de: 'Verdeckt Fürsprache angeworben', en: 'Recruited defenders covertly' });
      push(exercise, { kind: 'thankAdvocates', cause });
      if (uniformOf(exercise.seed, CHANCE, cause) < FOUND_OUT) {
        put(exercise.schedule, minutes(exercise.now + FOUND_AFTER), { type: 'exposed', decision: cause });
      }
      return;
    default:
      return act.how satisfies never;
  }
}

/** Without a public answer before, the private one looks like hush-hush and helps only the one. */
function writePrivately(exercise: Exercise, id: string, cause: string): void {
  const hasPublicAnswer = [...exercise.publications.values()].some(
    ({ replyTo }) => replyTo !== undefined && exercise.register.keyPosts.get(replyTo)?.voice === id,
  );
  push(exercise, { kind: 'privateMessage', cause, quality: hasPublicAnswer ? 1 : 0.4, weight: ONE_PERSON });
  if (exercise.voices.get(id)!.state !== 'turned' && hasHelp(exercise, id)) moveVoice(exercise, id, { to: 'helped', cause });
}

/** Who is stuck wants relief, not words (P13): a message helps those affected once a repair or more capacity is under way. */
const hasHelp = (exercise: Exercise, id: string): boolean =>
  exercise.register.voices.get(id)!.segment !== 'affected' ||
  [...exercise.remedies.values()].some(
    ({ remedy, state }) => (state === 'agreed' || state === 'done') && exercise.register.remedies.get(remedy)!.closes.length > 0,
  );

/** Recruited defenders are found out. */
export function exposeRecruiting(exercise: Exercise, act: ContactAct, cause: string): void {
  push(exercise, { kind: 'attack', cause });
  record(exercise, { type: 'recruiting.exposed', voice: act.voice, cause });
  moveVoice(exercise, act.voice, { to: 'turned', cause });
}
