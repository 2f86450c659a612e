import { describe, expect, it } from 'vitest';
import { askToLast, readLasting } from '../../src/storage/lasting.ts';
import type { Asking } from '../../src/storage/lasting.ts';

interface Browser {
  readonly state?: PermissionState;
  readonly answer?: boolean;
  readonly isClosed?: boolean;
}

/** A browser that counts how often it is asked. */
function browser({ state, answer = false, isClosed = false }: Browser = {}) {
  const notes = new Map<string, string>();
  const asked = { times: 0 };
  let isLasting = false;
  const asking: Asking = {
    storage: {
      persisted: () => Promise.resolve(isLasting),
      persist: () => {
        asked.times++;
        isLasting = answer;
        return Promise.resolve(answer);
      },
    },
    permissions: state && { query: () => Promise.resolve({ state } as PermissionStatus) },
    notes: () => {
      if (isClosed) throw new DOMException('provoked', 'SecurityError');
      return { getItem: (key) => notes.get(key) ?? null, setItem: (key, value) => void notes.set(key, value) };
    },
  };
  return { asking, asked };
}

describe('a browser that is to keep saves for good', () => {
  it('is asked once, and says what it will do', async () => {
    const { asking, asked } = browser({ answer: true });
    expect(await readLasting(asking)).toBe('clearable');
    expect(await askToLast(asking)).toBe('lasting');
    expect(await askToLast(asking)).toBe('lasting');
    expect(asked.times).toBe(1);
  });

  it.each<PermissionState | undefined>(['prompt', undefined])('that puts the question to its user (%s) puts it once', async (state) => {
    const { asking, asked } = browser(state ? { state } : {});
    for (let nth = 0; nth < 5; nth++) expect(await askToLast(asking)).toBe('clearable');
    expect(asked.times).toBe(1);
  });

  it('is not asked where the user has refused', async () => {
    const { asking, asked } = browser({ state: 'denied' });
    expect(await askToLast(asking)).toBe('clearable');
    expect(asked.times).toBe(0);
  });

  it('is asked again where it grants without a question', async () => {
    const { asking, asked } = browser({ state: 'granted', answer: true });
    expect(await askToLast(asking)).toBe('lasting');
    expect(asked.times).toBe(1);
  });

  it('is not asked where nobody could note that it was', async () => {
    const { asking, asked } = browser({ isClosed: true });
    expect(await askToLast(asking)).toBe('clearable');
    expect(asked.times).toBe(0);
  });

  it('says nothing where it does not know the question, or breaks over it', async () => {
    const nothing: Asking = { storage: undefined, permissions: undefined, notes: browser().asking.notes };
    expect(await askToLast(nothing)).toBe('unsaid');
    const broken = { ...nothing, storage: { persisted: () => Promise.reject(new TypeError('provoked')) } };
    expect(await askToLast(broken)).toBe('unsaid');
    const refusing = {
      ...browser().asking,
      storage: { persisted: async () => false, persist: () => Promise.reject(new TypeError('provoked')) },
    };
    expect(await askToLast(refusing)).toBe('clearable');
  });
});
