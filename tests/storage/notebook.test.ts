import { beforeEach, describe, expect, it } from 'vitest';
import { composerRecord, halfWrittenIn } from '../../src/storage/composer-record.ts';
import type { HalfWritten } from '../../src/storage/composer-record.ts';
import { Notebook } from '../../src/storage/notebook.ts';
import type { OpenStore } from '../../src/storage/store.ts';
import { HandClock, freshStorage } from './memory.ts';

let open: OpenStore;
let clock: HandClock;
beforeEach(async () => {
  open = freshStorage();
  await open();
  clock = new HandClock();
});

const words = (text: string): HalfWritten => ({
  kind: 'reply',
  text,
  features: { tone: 'human', elements: ['empathy'], flaws: [], claims: [], register: 'none' },
});
const onDisk = async (): Promise<Map<string, HalfWritten>> => halfWrittenIn(await (await open()).composers('one'));
const notebook = (texts = new Map<string, HalfWritten>(), isReadOnly = false): Notebook =>
  new Notebook({ open, clock, exercise: 'one', texts, isReadOnly: () => isReadOnly });

describe('the notebook of half-written texts', () => {
  it('has what is typed on disk within half a second, each text in its place', async () => {
    const mine = notebook();
    mine.write('statement', words('Wir pr'));
    clock.pass(300);
    mine.write('statement', words('Wir prüfen das. 🙏'));
    mine.write('reply:crowd', words('Liebe Anna'));
    clock.pass(100);
    await mine.flush();
    expect(await onDisk()).toEqual(
      new Map([
        ['reply:crowd', words('Liebe Anna')],
        ['statement', words('Wir prüfen das. 🙏')],
      ]),
    );
  });

  it('forgets a text once it is sent, here and on disk', async () => {
    const mine = notebook();
    mine.write('statement', words('Wir prüfen das.'));
    await mine.flush();
    mine.write('statement', undefined);
    expect(mine.read('statement')).toBeUndefined();
    await mine.flush();
    expect(await onDisk()).toEqual(new Map());
  });

  it('begins with what was found on disk', () => {
    expect(notebook(new Map([['statement', words('Wir')]])).read('statement')).toEqual(words('Wir'));
  });

  it('writes nothing where another tab plays', async () => {
    const mine = notebook(new Map(), true);
    mine.write('statement', words('Wir prüfen das.'));
    await mine.flush();
    expect(await onDisk()).toEqual(new Map());
  });

  it('tries again with the next word when storage has failed', async () => {
    let isBroken = true;
    const mine = new Notebook({
      open: () => (isBroken ? Promise.reject(new Error('provoked')) : open()),
      clock,
      exercise: 'one',
      texts: new Map(),
      isReadOnly: () => false,
    });
    mine.write('statement', words('Wir prüfen'));
    await mine.flush();
    isBroken = false;
    mine.write('reply:crowd', words('Liebe'));
    await mine.flush();
    expect([...(await onDisk()).keys()]).toEqual(['reply:crowd', 'statement']);
  });

  it('takes nothing from disk that was damaged or is no text of the composer', () => {
    const sound = composerRecord('one', 'statement', words('Wir'));
    const strange = composerRecord('one', 'a', { ...words('Wir'), kind: 'poem' as never });
    const endless = composerRecord('one', 'b', words('x'.repeat(20_001)));
    const torn = { ...composerRecord('one', 'c', words('Wir prüfen')), words: words('Wir pr') };
    expect([...halfWrittenIn([sound, strange, endless, torn, null, 'text', {}]).keys()]).toEqual(['statement']);
  });
});
