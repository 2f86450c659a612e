import type { Page } from '@playwright/test';

/** What a generation on disk says. */
export interface OnDisk {
  readonly exercise: string;
  readonly generation: number;
  readonly decisions: readonly string[];
  readonly now: number;
  readonly worldHash: string;
  /** The exercise file without its scenario, as it lies there. */
  readonly text: string;
}

/** Reads the generations of the first exercise, or of the one that was written last, as they lie in the browser, newest first. */
export const onDisk = (page: Page, whose: 'first' | 'last' = 'first'): Promise<readonly OnDisk[]> =>
  page.evaluate(async (whose) => {
    type Row = { exercise: string; generation: number; savedAt: number; text: string };
    const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('gegenwind'));
    const rows = (await answer(database.transaction('generations').objectStore('generations').getAll())) as Row[];
    database.close();
    const last = rows.reduce((latest, row) => (row.savedAt >= latest.savedAt ? row : latest), rows[0]!);
    // A damaged one cannot be read here either.
    const isWanted = ({ text, exercise }: Row): boolean => text.endsWith('}') && (whose === 'first' || exercise === last.exercise);
    return rows
      .filter(isWanted)
      .reverse()
      .map(({ exercise, generation, text }) => {
        const { decisions, recorded } = JSON.parse(text) as { decisions: { id: string }[]; recorded: { now: number; worldHash: string } };
        return { exercise, generation, decisions: decisions.map(({ id }) => id), now: recorded.now, worldHash: recorded.worldHash, text };
      });
  }, whose);
