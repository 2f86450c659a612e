import { describe, expect, it } from 'vitest';
import { CUE_SOUNDS, cuesFor, cuesOf, SOUND_GROUPS } from '../../src/audio/cue.ts';
import type { ExerciseEvent } from '../../src/exercise/event.ts';
import { say } from '../../src/message/catalogue.ts';
import { minutes } from '../../src/quantity/units.ts';

const at = minutes(60);
const rose: ExerciseEvent = { type: 'level.rose', from: 2, to: 3, at };
const inject: ExerciseEvent = { type: 'inject.delivered', inject: 'journalist', at };
const approved: ExerciseEvent = { type: 'draft.approved', draft: 'd1', at };
const objected: ExerciseEvent = { type: 'approval.objected', draft: 'd1', role: 'legal', objection: 'o1', at };
const moved: ExerciseEvent = { type: 'approval.moved', draft: 'd1', to: 'legal', at };
const published: ExerciseEvent = { type: 'statement.published', publication: 'p1', kind: 'holding', bypassed: false, cause: 'd1', at };
const keyPost: ExerciseEvent = { type: 'keyPost.appeared', post: 'k1', at };

const soundsOf = (events: readonly ExerciseEvent[]): string[] => cuesOf(events).map(({ sound }) => sound);

describe('cues', () => {
  it('rings for an inject, stamps an approval, scratches an objection, thunders when the storm rises', () => {
    expect([inject, approved, objected, rose].map((event) => cuesFor(event)[0]?.sound)).toEqual(['telephone', 'stamp', 'pen', 'thunder']);
  });

  it('is silent for what the player has just done by hand', () => {
    const order: ExerciseEvent = { type: 'order.given', colleague: 'cm', wording: 'w', cause: 'd', at };
    expect(cuesFor(order)).toEqual([]);
  });

  it.each([inject, approved, objected, rose, moved, published, keyPost])('has a caption in both languages for $type', (event) => {
    for (const { caption } of cuesFor(event)) {
      expect(say(caption, 'de')).not.toBe(say(caption, 'en'));
      expect(say(caption, 'de')).not.toMatch(/[{}]/);
    }
  });

  it('plays each sound of a stretch once, with its latest caption', () => {
    const answered: ExerciseEvent = { type: 'fact.answered', role: 'r', fact: 'f', gives: 'confirmed', at };
    expect(cuesOf([keyPost, keyPost, answered])).toEqual([{ sound: 'notification', caption: { key: 'cue.factAnswered' } }]);
  });

  it('keeps the four weightiest sounds of a stretch, in the order in which they happened', () => {
    expect(soundsOf([keyPost, moved, objected, approved, published, inject, rose])).toEqual(['pen', 'stamp', 'telephone', 'thunder']);
  });

  it('gives every sound to a group whose volume can be set', () => {
    for (const group of Object.values(CUE_SOUNDS)) expect(SOUND_GROUPS).toContain(group);
  });
});
