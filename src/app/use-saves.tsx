import { useCallback, useEffect, useState } from 'react';
import { say } from '../message/catalogue.ts';
import type { Message } from '../message/catalogue.ts';
import type { Language } from '../message/language.ts';
import type { Opened } from '../exercise/exercise-file.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Save } from '../storage/saves.ts';
import type { Trouble } from '../storage/trouble.ts';
import type { SavedExercise } from '../ui/start/save-list.tsx';
import type { Session } from '../ui/session.ts';

/** What is recorded of an exercise, and how it is handed out. */
export interface Recorded {
  readonly opened: Opened;
  readonly onSave: () => void;
}

interface Ways {
  readonly language: Language;
  /** Changes whenever the start screen is come back to. */
  readonly visit: number;
  /** Scenarios at hand. */
  readonly known: readonly Scenario[];
  readonly resume: (session: Session) => void;
  /** Shows what is recorded of an exercise that cannot be computed again. */
  readonly showRecorded: (recorded: Recorded) => void;
  readonly tell: (message: Message) => void;
}

/** Storage that has not answered after so many milliseconds is told as silent; what comes later is shown all the same. */
const PATIENCE = 900;

/** Storage comes with the engine: fetched only when there is something to look at. */
const storage = () => import('./shelf.ts');

const rowOf = ({ exercise, condition, generation, damaged }: Save): SavedExercise => ({
  id: exercise,
  about: generation?.about,
  savedAt: generation?.savedAt,
  hindrance: condition === 'ready' ? undefined : condition,
  isDamaged: damaged.length > 0,
});

/** What lies on this device, and what can be done with it. */
export function useSaves({ language, visit, known, resume, showRecorded, tell }: Ways) {
  const [saves, setSaves] = useState<readonly SavedExercise[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const look = useCallback(async (): Promise<void> => {
    const { shelf } = await storage();
    const late = setTimeout(() => setTrouble('silent'), PATIENCE);
    const found = await shelf();
    clearTimeout(late);
    setSaves(found.saves.map(rowOf));
    setTrouble(found.trouble);
  }, []);
  useEffect(() => {
    void hasPlayedHere().then((has) => (has ? look() : undefined));
  }, [visit, look]);
  const fail = (): void => tell({ key: 'storage.trouble.failed' });
  const onExport = (id: string): void =>
    void storage()
      .then(({ exported }) => exported(id, known))
      .catch(fail);
  const onContinue = async (id: string): Promise<void> => {
    const isTold = saves.some((save) => save.id === id && save.isDamaged);
    const found = await (await storage()).continued(id, { known, isTold });
    if (found.is === 'open') return resume(found.session);
    if (found.is === 'recorded') return showRecorded({ opened: found.recorded, onSave: () => onExport(id) });
    const change: Partial<SavedExercise> =
      found.is === 'hindered'
        ? { hindrance: found.by }
        : {
            isDamaged: true,
            about: aboutOf(
              found.exercise,
              saves.find((save) => save.id === id),
            ),
          };
    setSaves((before) => before.map((save) => (save.id === id ? { ...save, ...change } : save)));
  };
  const onDeleteAll = async (): Promise<void> => {
    const isAll = await (await storage()).deletedAll();
    // To look would create the database anew.
    if (isAll) setSaves([]);
    else await look();
    tell({ key: isAll ? 'storage.deletedAll' : 'storage.notDeleted' });
  };
  const onDelete = async (id: string): Promise<void> => {
    await (await storage()).deleted(id);
    await look();
    tell({ key: 'storage.deleted' });
  };
  return {
    saves,
    storageNote: trouble && <StorageNote trouble={trouble} language={language} />,
    onContinue: (id: string) => void onContinue(id).catch(fail),
    onExport,
    onExportRest: (id: string) =>
      void storage()
        .then(({ exportedRaw }) => exportedRaw(id))
        .catch(fail),
    onDelete: (id: string) => void onDelete(id).catch(fail),
    onDeleteAll: () => void onDeleteAll().catch(fail),
  };
}

type About = NonNullable<SavedExercise['about']>;

/** Where an exercise goes on that was opened from an older state. */
const aboutOf = (
  { now, start, ending, scenario }: Pick<Session['exercise'], 'now' | 'start' | 'ending' | 'scenario'>,
  before?: SavedExercise,
): About => ({
  title: before?.about?.title ?? scenario.meta.title,
  now,
  start,
  isOver: ending !== undefined,
});

function StorageNote({ trouble, language }: { readonly trouble: Trouble; readonly language: Language }) {
  const why = say({ key: `storage.trouble.${trouble}` }, language);
  return (
    <p className="start-notice is-note" role="alert">
      {say({ key: 'storage.none', values: { why } }, language)}
    </p>
  );
}

/** Whether anything may lie on this device; who comes for the first time need not fetch the engine to hear that nothing does. */
async function hasPlayedHere(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === 'gegenwind');
  } catch {
    return true;
  }
}
