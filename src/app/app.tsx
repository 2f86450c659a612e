import { Suspense, lazy, startTransition, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import type { Scenario } from '../scenario/format.ts';
import { fill } from '../scenario/text-fill.ts';
import { say } from '../message/catalogue.ts';
import type { MessageKey } from '../message/catalogue.ts';
import type { DebriefProps } from '../ui/debrief/debrief-screen.tsx';
import type { DemoProps } from '../ui/demo/demo-screen.tsx';
import { BriefingScreen } from '../ui/briefing/briefing-screen.tsx';
import { rollSeed } from '../ui/briefing/options-form.tsx';
import type { PlayOptions } from '../ui/briefing/options-form.tsx';
import { painted } from '../ui/painted.ts';
import { ReaderProvider, useSay } from '../ui/reader.tsx';
import type { Session } from '../ui/session.ts';
import type { Preferences } from '../ui/settings.tsx';
import { StartScreen } from '../ui/start/start-screen.tsx';
import type { Offer } from '../ui/start/start-screen.tsx';
import { isFramed } from './framed.ts';
import { readLink, writeLink } from './link.ts';
import { useNewLink } from './new-link.ts';
import { useLasting } from './use-lasting.ts';
import { useOffline } from './offline.ts';
import { IS_PORTABLE } from './portable.ts';
import { forgetDemo, useDemo } from './use-demo.ts';
import { usePreferences } from './preferences.ts';
import type { Recorded } from './use-saves.tsx';
import { useSound } from './use-sound.ts';
import { useStart } from './use-start.ts';
import { stageDrawnBy } from './world-stage.ts';

const DeskScreen = lazy(() => import('../ui/desk/desk-screen.tsx').then(({ DeskScreen: screen }) => ({ default: screen })));

const DebriefScreen = lazy(async () => {
  const [{ DebriefScreen: Review }, { reviewInWorker }] = await Promise.all([
    import('../ui/debrief/debrief-screen.tsx'),
    import('./reviewer-in-worker.ts'),
  ]);
  return { default: (props: DebriefProps) => <Review {...props} openReviewer={reviewInWorker} /> };
});

const DemoScreen = lazy(async () => {
  const [{ DemoScreen: Demo }, { reviewInWorker }] = await Promise.all([
    import('../ui/demo/demo-screen.tsx'),
    import('./reviewer-in-worker.ts'),
  ]);
  return { default: (props: Omit<DemoProps, 'openReviewer'>) => <Demo {...props} openReviewer={reviewInWorker} /> };
});

const RecordedScreen = lazy(() => import('../ui/debrief/recorded-screen.tsx').then(({ RecordedScreen: screen }) => ({ default: screen })));

type Screen =
  | { readonly at: 'start' | 'opening' }
  | { readonly at: 'recorded'; readonly recorded: Recorded }
  | { readonly at: 'briefing'; readonly scenario: Scenario }
  | { readonly at: 'desk' | 'debrief' | 'demo'; readonly session: Session };

const link = readLink(window.location.hash);
const openStage = stageDrawnBy(link.renderer);

/** Which screen stands; the only place where everything meets. */
export function App() {
  const [preferences, change] = usePreferences(link.preferences);
  const [farewell, setFarewell] = useState<MessageKey>();
  const [screen, setScreen] = useState<Screen>({ at: link.isDemo ? 'opening' : 'start' });
  // The press is answered first, then the new screen is written.
  const go = useCallback((to: Screen) => startTransition(() => setScreen(to)), []);
  // It begins at its top.
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
  }, [screen]);
  const [options, setOptions] = useState<PlayOptions>(() => ({ seed: rollSeed(), preset: 'asFound', mode: 'turn', ...link.options }));
  const reader = useMemo(
    () => ({ language: preferences.language, intensity: preferences.intensity }),
    [preferences.language, preferences.intensity],
  );
  const brief = useCallback(
    (scenario: Scenario) => {
      forgetDemo();
      // A link may name hours that this exercise does not have.
      setOptions((before) => ({ ...before, meetings: before.meetings?.filter((hour) => hour < scenario.hours) }));
      go({ at: 'briefing', scenario });
    },
    [go],
  );
  const resume = useCallback(
    (session: Session) => {
      setFarewell(undefined);
      forgetDemo();
      go({ at: session.isOver ? 'debrief' : 'desk', session });
    },
    [go],
  );
  const showRecorded = useCallback((recorded: Recorded) => go({ at: 'recorded', recorded }), [go]);
  const [visit, setVisit] = useState(0);
  const { isShared } = preferences;
  const leave = useCallback(() => {
    forgetDemo();
    setVisit((count) => count + 1);
    go({ at: 'start' });
  }, [go]);
  const finish = useCallback(() => {
    if (!isShared) return leave();
    void import('./shelf.ts').then(async ({ deletedAll }) => {
      setFarewell((await deletedAll()) ? 'storage.deletedAll' : 'storage.notDeleted');
      leave();
    });
  }, [isShared, leave]);
  const opening = useStart({ link, brief, resume, showRecorded, visit, language: preferences.language });
  const showDemo = useCallback(
    (session: Session) => {
      setFarewell(undefined);
      go({ at: 'demo', session });
    },
    [go],
  );
  const failDemo = useCallback(() => {
    setFarewell('demo.failed');
    leave();
  }, [leave]);
  const beginDemo = useDemo({ link, show: showDemo, onFail: failDemo });
  const full = opening.offers.find(({ scenario, isOwn }) => scenario && !isOwn)?.scenario;
  useNewLink(screen.at === 'start' || screen.at === 'briefing' || screen.at === 'recorded');
  const sound = useSound();
  const update = useOffline();
  const keeping = useLasting(screen.at === 'desk' ? screen.session : undefined, isShared);
  const settings = { preferences, keeping, onChange: change };
  return (
    <ReaderProvider reader={reader}>
      <a className="skip-link" href="#content" onClick={toContent}>
        {say({ key: 'ui.skip' }, preferences.language)}
      </a>
      {screen.at === 'start' && (
        <StartScreen
          {...settings}
          {...opening}
          notice={farewell ? say({ key: farewell }, preferences.language) : opening.notice}
          update={update}
          isInsecure={!window.isSecureContext}
          isPortable={IS_PORTABLE}
          isFramed={isFramed()}
          onPlay={brief}
          onDemo={() => beginDemo()}
        />
      )}
      {screen.at === 'opening' && <Waiting />}
      {screen.at === 'briefing' && (
        <BriefingScreen
          {...settings}
          scenario={screen.scenario}
          options={options}
          onOptions={setOptions}
          onBack={() => go({ at: 'start' })}
          onBegin={async () => {
            await painted();
            const { begin } = await import('./play.ts');
            resume(await begin(screen.scenario, options));
          }}
          isFramed={isFramed()}
          addressOf={linkTo(screen.scenario, { offers: opening.offers, preferences })}
        />
      )}
      {screen.at === 'demo' && (
        <Suspense fallback={<Waiting />}>
          <DemoScreen
            key={screen.session.exercise.seed}
            session={screen.session}
            openStage={openStage}
            sound={sound}
            onChange={change}
            onLeave={leave}
            onAgain={() => beginDemo()}
            onReview={() => go({ at: 'debrief', session: screen.session })}
            full={full && { title: fill(full.meta.title, preferences.language, full), begin: () => brief(full) }}
          />
        </Suspense>
      )}
      {screen.at === 'debrief' && (
        <Suspense fallback={<Waiting />}>
          <DebriefScreen
            {...settings}
            session={screen.session}
            onSecondRun={(house) => void import('./play.ts').then(({ beginAgain }) => beginAgain(screen.session, house)).then(resume)}
            onLeave={finish}
          />
        </Suspense>
      )}
      {screen.at === 'recorded' && (
        <Suspense fallback={<Waiting />}>
          <RecordedScreen {...screen.recorded} onChange={change} onLeave={leave} />
        </Suspense>
      )}
      {screen.at === 'desk' && (
        <Suspense fallback={<Waiting />}>
          <DeskScreen
            {...settings}
            session={screen.session}
            openStage={openStage}
            sound={sound}
            onDebrief={() => go({ at: 'debrief', session: screen.session })}
            onLeave={leave}
            onSave={() => void import('./play.ts').then(({ saveToFile }) => saveToFile(screen.session))}
          />
        </Suspense>
      )}
    </ReaderProvider>
  );
}

interface Around {
  readonly offers: readonly Offer[];
  readonly preferences: Preferences;
}

/** Addresses that lead others to a scenario that comes with the product; a file of one's own has none, and neither has a folder on a stick. */
function linkTo(scenario: Scenario, { offers, preferences }: Around): ((options: PlayOptions) => string) | undefined {
  const offer = offers.find((one) => one.scenario === scenario);
  if (!offer || offer.isOwn || !location.protocol.startsWith('http')) return undefined;
  return (options) => `${location.origin}${location.pathname}#${writeLink({ scenario: offer.id, options, preferences })}`;
}

function Waiting() {
  const t = useSay();
  return (
    <main id="content" className="waiting">
      <h1 className="unseen">Gegenwind</h1>
      <p role="status">{t('ui.loading')}</p>
    </main>
  );
}

/** The hash of the address belongs to links into the product; a jump inside the page leaves it alone. */
function toContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
