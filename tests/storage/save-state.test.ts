import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { nextState } from '../../src/storage/save-state.ts';
import type { SaveEvent, SaveState } from '../../src/storage/save-state.ts';

const events: fc.Arbitrary<SaveEvent> = fc.oneof(
  fc.constant({ type: 'decision.taken' } as const),
  fc.record({ type: fc.constant('write.done' as const), at: fc.nat(), isAll: fc.boolean() }),
  fc.record({ type: fc.constant('write.failed' as const), trouble: fc.constantFrom('full', 'refused', 'closed', 'elsewhere', 'newer') }),
  fc.constant({ type: 'write.delayed' } as const),
);

const after = (row: readonly SaveEvent[]): SaveState => row.reduce(nextState, { type: 'saving' });

describe('the state of a save', () => {
  it('is saved only after a write that held everything, and no longer once there is something new', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 12 }), (row) => {
        if (after(row).type !== 'saved') return;
        const last = row.findLast(({ type }) => type === 'write.done' || type === 'decision.taken');
        expect(last).toMatchObject({ type: 'write.done', isAll: true });
      }),
      { seed: 7, numRuns: 1_000 },
    );
  });

  it('stays read-only for good once another tab or a newer version has written', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 12 }), fc.array(events, { maxLength: 12 }), (row, rest) => {
        const state = after(row);
        if (state.type === 'readOnly') expect(after([...row, ...rest])).toEqual(state);
      }),
      { seed: 7, numRuns: 1_000 },
    );
  });

  it('tells when it was last saved as long as it is not saved again', () => {
    const saved = after([{ type: 'write.done', at: 14, isAll: true }]);
    expect(nextState(saved, { type: 'decision.taken' })).toEqual({ type: 'saving', at: 14 });
    expect(nextState(saved, { type: 'write.failed', trouble: 'full' })).toEqual({ type: 'notSaved', trouble: 'full', at: 14 });
    expect(nextState(saved, { type: 'write.delayed' })).toEqual({ type: 'notSaved', trouble: 'silent', at: 14 });
  });

  it('goes on saying that it is not saved while more decisions come', () => {
    const full = after([{ type: 'write.failed', trouble: 'full' }, { type: 'decision.taken' }]);
    expect(full).toEqual({ type: 'notSaved', trouble: 'full' });
  });
});
