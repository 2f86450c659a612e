import { streamOf, uniformOf } from '../quantity/chance.ts';
import type { Minutes } from '../quantity/units.ts';
import type { Features, TextKind } from '../scenario/features.ts';
import type { Text } from '../scenario/text.ts';
import { checkClaims } from './claims.ts';
import type { ClaimCheck } from './claims.ts';
import type { Wording } from './decision.ts';
import { echo } from './echoes.ts';
import { moveFact } from './facts.ts';
import { record } from './journal.ts';
import { chargeWords } from './legal-risk.ts';
import { makePromise } from './promises.ts';
import { push, respond } from './response.ts';
import type { Exercise } from './start.ts';

/** Something the firm said in public. Nothing is ever taken back (P31). */
export interface Publication {
  readonly id: string;
  readonly at: Minutes;
  readonly by: string;
  readonly kind: TextKind;
  readonly wording: Wording;
  readonly text: Text;
  readonly features: Features;
  readonly channels: readonly string[];
  readonly cause: string;
  readonly replyTo?: string | undefined;
  readonly isBypass: boolean;
  readonly begunAt?: Minutes | undefined;
  readonly check: ClaimCheck;
  /** A slip of the pen under stress (P02). */
  readonly isSlip: boolean;
  /** Facts of which it said the opposite, as the public has found out. */
  readonly disproved: Set<string>;
}

export interface Speech {
  readonly id: string;
  readonly by: string;
  readonly kind: TextKind;
  readonly wording: Wording;
  readonly text: Text;
  readonly features: Features;
  readonly channels: readonly string[];
  readonly cause: string;
  readonly replyTo?: string;
  readonly isBypass?: boolean;
  /** When somebody began to write it; now, if it was written on the spot. */
  readonly begunAt?: Minutes;
  /** Somebody else has read it before (P02). */
  readonly isProofread: boolean;
}

const SLIPS = streamOf('slip');

/** Chance that a text goes wrong, rested and worn out. Assumption EX-A4. */
const SLIP_RESTED = 0.05;
const SLIP_WORN = 0.45;
/** A second reader cuts it to a fifth (P02). Assumption EX-A5. */
const FOUR_EYES = 0.2;

/** Chance that a text by this person misfires now, 0 … 1. */
export function slipChance(exercise: Exercise, role: string, isProofread: boolean): number {
  const strain = (exercise.people.get(role)?.strain ?? 0) / 100;
  return (SLIP_RESTED + SLIP_WORN * strain * strain) * (isProofread ? FOUR_EYES : 1);
}

/** Says something in public: storm, ledgers, crowd and storyline all hear it. */
export function publish(exercise: Exercise, speech: Speech): Publication {
  const check = checkClaims(exercise, speech.features);
  const isSlip = uniformOf(exercise.seed, SLIPS, speech.cause) < slipChance(exercise, speech.by, speech.isProofread);
  const publication: Publication = {
    // Field by field: every speech has a shape of its own, and spreading shapes that differ is slow.
    id: speech.id,
    at: exercise.now,
    by: speech.by,
    kind: speech.kind,
    wording: speech.wording,
    text: speech.text,
    features: speech.features,
    channels: speech.channels,
    cause: speech.cause,
    replyTo: speech.replyTo,
    begunAt: speech.begunAt,
    isBypass: speech.isBypass ?? false,
    check,
    isSlip,
    disproved: new Set(check.contradicted),
  };
  exercise.publications.set(publication.id, publication);
  respond(exercise, publication);
  if (isSlip) {
    record(exercise, { type: 'slip.happened', role: speech.by, publication: publication.id, cause: speech.cause });
    push(exercise, { kind: 'slip', cause: speech.cause });
  }
  if (check.contradicted.length > 0) push(exercise, { kind: 'contradiction', cause: speech.cause });
  chargeWords(exercise, speech.features, check);
  publishClaims(exercise, speech.features);
  if (speech.features.promise !== undefined) makePromise(exercise, speech.features.promise, speech.cause);
  if (speech.features.flaws.includes('stock')) exercise.stockReplies++;
  echo(exercise, publication);
  return publication;
}

/** After a true assertion the public knows; the ledger notes who said it first. */
function publishClaims(exercise: Exercise, features: Features): void {
  for (const { fact: id, stance } of features.claims) {
    if (stance === 'asserts' && exercise.facts.get(id)?.holds === true) moveFact(exercise, id, { to: 'public', by: 'firm' });
    if (stance === 'denies' && exercise.facts.get(id)?.holds === false) moveFact(exercise, id, { to: 'public', by: 'firm' });
  }
}
