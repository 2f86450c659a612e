import { streamOf, uniformOf } from '../quantity/chance.ts';
import { minutes } from '../quantity/units.ts';
import type { Features } from '../scenario/features.ts';
import type { VoiceState } from '../scenario/guard.ts';
import { record } from './journal.ts';
import type { Publication } from './publication.ts';
import { put } from './schedule.ts';
import type { Exercise } from './start.ts';

const VOICES = streamOf('voice');
/** Minutes until a voice reacts, at least and at most. Assumption EX-A8. */
const REACTS_AFTER = 10;
const REACTS_WITHIN = 50;
/** Minutes between two posts of one arc. */
const BETWEEN_POSTS = 45;

/** EX-50: moves a voice along its arc; it speaks within the hour, unless it has moved on. */
export function moveVoice(exercise: Exercise, id: string, { to, cause }: { readonly to: VoiceState; readonly cause: string }): void {
  const voice = exercise.voices.get(id);
  const term = exercise.register.voices.get(id);
  if (!voice || !term || (voice.state === to && (to !== 'asks' || voice.hasSpoken))) return;
  voice.state = to;
  voice.hasSpoken = true;
  record(exercise, { type: 'voice.moved', voice: id, to, cause });
  const wait = REACTS_AFTER + uniformOf(exercise.seed, VOICES, `${id}/${to}`) * REACTS_WITHIN;
  for (const nth of term.arc[to].posts.keys()) {
    put(exercise.schedule, minutes(Math.floor(exercise.now + wait + nth * BETWEEN_POSTS)), { type: 'voice', voice: id, state: to, nth });
  }
}

/** A voice speaks, unless it has moved on meanwhile. */
export function speak(exercise: Exercise, id: string, { state, nth }: { readonly state: string; readonly nth: number }): void {
  if (exercise.voices.get(id)?.state !== state) return;
  record(exercise, { type: 'voice.spoke', voice: id, state, nth });
}

/** What an answer does to the one who asked. */
export function hearReply(exercise: Exercise, id: string, publication: Publication): void {
  const voice = exercise.voices.get(id);
  if (!voice) return;
  const verdict = verdictOn(publication.features, publication.isSlip);
  if (verdict === 'patient') return;
  const to = verdict === 'fobbed' && (voice.state === 'fobbed' || voice.state === 'ignored') ? 'turned' : verdict;
  moveVoice(exercise, id, { to, cause: publication.cause });
}

const SUBSTANCE = ['instruction', 'repair', 'explanation', 'privateOffer'] as const;
const INSULTING = ['argue', 'mock', 'threaten', 'privacyBreach', 'blameCustomers'] as const;

/**
 * Helped by substance in a human voice, fobbed off by phrases, turned by a quarrel; an honest "we do not know yet, we come
 * back at …" leaves people where they are.
 */
export function verdictOn(features: Features, isSlip: boolean): 'helped' | 'fobbed' | 'turned' | 'patient' {
  if (features.tone === 'snide' || INSULTING.some((flaw) => features.flaws.includes(flaw))) return 'turned';
  const isPlain = features.tone === 'human' || features.tone === 'neutral';
  const hasSubstance = SUBSTANCE.some((element) => features.elements.includes(element));
  if (!isPlain || features.flaws.length > 0 || isSlip) return 'fobbed';
  if (hasSubstance) return 'helped';
  return features.elements.includes('admitsUnknown') && features.elements.includes('nextUpdate') ? 'patient' : 'fobbed';
}
