import type { Minutes } from '../quantity/units.ts';
import type { NewsItem, NewsTier } from '../simulation/storm.ts';
import type { FactStatus, VoiceState } from '../scenario/guard.ts';
import type { TextKind } from '../scenario/features.ts';
import type { Moderation, VoidReason } from './decision.ts';
import type { Text } from '../scenario/text.ts';

/** Something that happened, in the past tense. Texts are referred to by id; `cause` names the decision or inject behind it. */
export type Happening =
  | { readonly type: 'exercise.started'; readonly truth: string }
  | { readonly type: 'exercise.ended'; readonly ending: string }
  | { readonly type: 'decision.voided'; readonly decision: string; readonly reason: VoidReason }
  | { readonly type: 'inject.delivered'; readonly inject: string }
  | { readonly type: 'inject.answered'; readonly inject: string; readonly option: string; readonly cause: string }
  | { readonly type: 'inject.expired'; readonly inject: string }
  | { readonly type: 'keyPost.appeared'; readonly post: string }
  | { readonly type: 'keyPost.expired'; readonly post: string }
  | { readonly type: 'crowdPost.appeared'; readonly post: string }
  | { readonly type: 'voice.moved'; readonly voice: string; readonly to: VoiceState; readonly cause: string }
  | { readonly type: 'voice.spoke'; readonly voice: string; readonly state: VoiceState; readonly nth: number }
  | { readonly type: 'echo.appeared'; readonly echo: string; readonly publication: string; readonly platform: string }
  | { readonly type: 'colleague.wrote'; readonly from: string; readonly text: Text }
  | { readonly type: 'reply.published'; readonly post: string; readonly publication: string; readonly cause: string }
  | { readonly type: 'draft.submitted'; readonly draft: string; readonly kind: TextKind }
  | { readonly type: 'approval.moved'; readonly draft: string; readonly to: string }
  | { readonly type: 'approval.objected'; readonly draft: string; readonly role: string; readonly objection: string }
  | {
      readonly type: 'approval.yielded';
      readonly draft: string;
      readonly role: string;
      readonly objection: string;
      readonly yields: boolean;
    }
  | { readonly type: 'draft.approved'; readonly draft: string }
  | { readonly type: 'draft.rejected'; readonly draft: string; readonly role: string; readonly objection: string }
  | { readonly type: 'draft.expired'; readonly draft: string }
  | { readonly type: 'draft.withdrawn'; readonly draft: string; readonly cause: string }
  | {
      readonly type: 'statement.published';
      readonly publication: string;
      readonly kind: TextKind;
      readonly bypassed: boolean;
      readonly cause: string;
    }
  | { readonly type: 'slip.happened'; readonly role: string; readonly publication: string; readonly cause: string }
  | { readonly type: 'fact.asked'; readonly role: string; readonly fact: string; readonly cause: string }
  | {
      readonly type: 'fact.answered';
      readonly role: string;
      readonly fact: string;
      readonly gives: 'before' | 'confirmed' | 'unconfirmed' | 'wrong';
    }
  | { readonly type: 'fact.confirmed'; readonly fact: string }
  | { readonly type: 'fact.moved'; readonly fact: string; readonly to: FactStatus }
  | { readonly type: 'fact.public'; readonly fact: string; readonly by: 'firm' | 'others' }
  | { readonly type: 'denial.disproved'; readonly fact: string; readonly publication: string }
  | { readonly type: 'promise.made'; readonly promise: string; readonly due: Minutes; readonly cause: string }
  | { readonly type: 'promise.kept'; readonly promise: string }
  | { readonly type: 'promise.broken'; readonly promise: string }
  | { readonly type: 'remedy.ordered'; readonly remedy: string; readonly cause: string }
  | { readonly type: 'remedy.agreed'; readonly remedy: string; readonly role: string }
  | { readonly type: 'remedy.refused'; readonly remedy: string; readonly role: string }
  | { readonly type: 'remedy.done'; readonly remedy: string; readonly cause: string }
  | { readonly type: 'firmLevel.called'; readonly level: string; readonly cause: string }
  | { readonly type: 'firmLevel.raised'; readonly level: string }
  | { readonly type: 'firmLevel.declined'; readonly level: string }
  | { readonly type: 'post.moderated'; readonly post: string; readonly how: Moderation; readonly isRight: boolean; readonly cause: string }
  | { readonly type: 'moderation.exposed'; readonly post: string; readonly cause: string }
  | { readonly type: 'order.given'; readonly colleague: string; readonly wording: string; readonly cause: string }
  | { readonly type: 'order.ended'; readonly colleague: string }
  | { readonly type: 'colleague.replied'; readonly role: string; readonly wording: string; readonly count: number; readonly cause: string }
  | { readonly type: 'planned.published'; readonly planned: string }
  | { readonly type: 'planned.stopped'; readonly planned: string; readonly cause: string }
  | { readonly type: 'staff.called'; readonly role: string; readonly arrives: Minutes; readonly cause: string }
  | { readonly type: 'staff.arrived'; readonly role: string }
  | { readonly type: 'staff.briefed'; readonly cause: string }
  | { readonly type: 'desk.handedOver'; readonly role: string; readonly cause: string }
  | { readonly type: 'voice.contacted'; readonly voice: string; readonly how: string; readonly cause: string }
  | { readonly type: 'recruiting.exposed'; readonly voice: string; readonly cause: string }
  | { readonly type: 'shift.changed'; readonly isManned: boolean }
  | { readonly type: 'level.rose'; readonly from: number; readonly to: number }
  | { readonly type: 'level.fell'; readonly from: number; readonly to: number }
  | { readonly type: 'news.published'; readonly tier: NewsTier; readonly item: NewsItem }
  | { readonly type: 'platform.ignited'; readonly platform: string }
  | { readonly type: 'exposure.started'; readonly exposure: string }
  | { readonly type: 'backing.changed'; readonly granted: boolean }
  | { readonly type: 'quote.printed'; readonly correct: boolean; readonly outlet: Text }
  | { readonly type: 'legalRisk.changed'; readonly points: number; readonly why: Text };

export type ExerciseEvent = { readonly at: Minutes } & Happening;
export type ExerciseEventType = ExerciseEvent['type'];

/** Where "Weiter" stops, and why. */
export type Stop = { readonly at: Minutes } & (
  | { readonly reason: 'start' }
  | { readonly reason: 'inject'; readonly inject: string }
  | { readonly reason: 'paper'; readonly draft: string }
  | { readonly reason: 'fact'; readonly fact: string; readonly role: string }
  | { readonly reason: 'promise'; readonly promise: string }
  | { readonly reason: 'alarm'; readonly level: number }
  | { readonly reason: 'shift'; readonly missedFrom: Minutes }
  | { readonly reason: 'situation' }
  | { readonly reason: 'meeting' }
  | { readonly reason: 'asked' }
  | { readonly reason: 'end' }
);
