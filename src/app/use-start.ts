import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Opened } from '../exercise/exercise-file.ts';
import type { Session } from '../ui/session.ts';
import { say } from '../message/catalogue.ts';
import type { Message } from '../message/catalogue.ts';
import type { Language } from '../message/language.ts';
import type { Parsed } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/format.ts';
import type { OpenedFile } from '../ui/start/issue-list.tsx';
import type { Offer } from '../ui/start/start-screen.tsx';
import { SLUGS, authoredVersion, fetchAuthored, fetchScenario } from './library.ts';
import type { Link } from './link.ts';
import { saveAs } from './save-as.ts';
import { useSaves } from './use-saves.tsx';
import type { Recorded } from './use-saves.tsx';

/** How often the author's file is looked at, in milliseconds. */
const LOOK = 1000;
const AUTHORED = 'author';

const isKnown = (slug: string): boolean => slug === AUTHORED || SLUGS.includes(slug);

interface Ways {
  readonly link: Link;
  readonly language: Language;
  readonly brief: (scenario: Scenario) => void;
  readonly resume: (session: Session) => void;
  readonly showRecorded: (recorded: Recorded) => void;
  /** Changes whenever the start screen is come back to. */
  readonly visit: number;
}

/** What the start screen offers, and what comes of files and links. */
export function useStart({ link, language, brief, resume, showRecorded, visit }: Ways) {
  const [offers, setOffers] = useState<readonly Offer[]>(() => SLUGS.map((id) => ({ id, scenario: undefined, isOwn: false })));
  const [opened, setOpened] = useState<OpenedFile>();
  const [notice, setNotice] = useState('');
  const fill = useCallback((id: string, scenario: Scenario, isOwn: boolean) => {
    setOffers((before) =>
      before.some((offer) => offer.id === id)
        ? before.map((offer) => (offer.id === id ? { id, scenario, isOwn } : offer))
        : [{ id, scenario, isOwn }, ...before],
    );
  }, []);
  useEffect(() => {
    for (const slug of SLUGS) {
      void fetchScenario(slug).then((parsed) => {
        if (!parsed.ok) return setOpened({ name: `${slug}.json`, issues: parsed.issues });
        fill(slug, parsed.scenario, false);
        if (link.scenario === slug) brief(parsed.scenario);
      });
    }
  }, [link, brief, fill]);
  const known = useMemo(() => offers.flatMap(({ scenario }) => (scenario ? [scenario] : [])), [offers]);
  const tell = useCallback((message: Message) => setNotice(say(message, language)), [language]);
  const saves = useSaves({ language, visit, known, resume, showRecorded, tell });
  const take = useCallback(
    (name: string, parsed: Parsed) => {
      if (parsed.ok) fill(AUTHORED, parsed.scenario, true);
      setOpened(
        parsed.ok && parsed.warnings.length === 0
          ? undefined
          : { name, issues: parsed.ok ? parsed.warnings : parsed.issues, ...(parsed.ok ? { scenario: parsed.scenario } : {}) },
      );
    },
    [fill],
  );
  useAuthored(link.scenario === AUTHORED, {
    take: (parsed) => take('scenario', parsed),
    onReload: () => setNotice(say({ key: 'start.reloaded', values: { time: new Date().toLocaleTimeString(language) } }, language)),
  });
  const onOpen = useCallback(
    (file: File) => {
      const reopenHere = async (opened: Opened): Promise<void> => {
        const session = await (await import('./play.ts')).reopened(opened);
        if (session) resume(session);
        // The file stays as it is, to the letter.
        else showRecorded({ opened, onSave: () => void file.text().then((text) => saveAs(file.name, text)) });
      };
      const open = async (): Promise<void> => {
        const { openFile } = await import('./open-file.ts');
        const found = await openFile(file);
        if (found.type === 'exercise') return reopenHere(found.opened);
        if (found.type === 'broken') return setOpened({ name: file.name, issues: found.issues });
        take(file.name, { ok: true, scenario: found.scenario, warnings: found.warnings });
        if (found.warnings.length === 0) brief(found.scenario);
      };
      void open();
    },
    [brief, resume, showRecorded, take],
  );
  // Said until the start screen is come back to; in words of our own, since anybody can write a link.
  const isLost = link.scenario !== undefined && !isKnown(link.scenario) && visit === 0;
  return {
    offers,
    ...saves,
    opened,
    notice: notice === '' && isLost ? say({ key: 'start.unknown' }, language) : notice,
    onOpen,
    onDismiss: () => setOpened(undefined),
    onChoose: ({ scenario }: Offer) => scenario && brief(scenario),
  };
}

interface Authoring {
  readonly take: (parsed: Parsed) => void;
  readonly onReload: () => void;
}

/** Follows the file that an author is working on: read again whenever it is saved. */
function useAuthored(isWanted: boolean, { take, onReload }: Authoring): void {
  const read = useEffectEvent((parsed: Parsed, isAgain: boolean) => {
    take(parsed);
    if (isAgain) onReload();
  });
  useEffect(() => {
    if (!isWanted) return;
    let version: string | undefined;
    let isGone = false;
    const look = async (): Promise<void> => {
      const next = await authoredVersion();
      if (isGone || next === version) return;
      const isAgain = version !== undefined;
      version = next;
      read(await fetchAuthored(), isAgain);
    };
    void look().catch(() => undefined);
    const timer = setInterval(() => void look().catch(() => undefined), LOOK);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [isWanted]);
}
