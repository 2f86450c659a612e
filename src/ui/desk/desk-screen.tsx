import { memo, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Act } from '../../exercise/decision.ts';
import { agendaView } from '../../view/agenda.ts';
import { actWords } from '../../view/decided.ts';
import { timeWords } from '../../view/moments.ts';
import { Composer } from '../composer/composer.tsx';
import { OrderDialog } from '../composer/order-dialog.tsx';
import { painted } from '../painted.ts';
import { useReader, useSay } from '../reader.tsx';
import type { SettingsProps } from '../settings.tsx';
import { useMoment } from '../session.ts';
import type { Session } from '../session.ts';
import { AgendaArea } from './agenda-area.tsx';
import { Announcer } from './announcer.tsx';
import { useClock } from './clock.ts';
import { DeskBar } from './desk-bar.tsx';
import { DeskProvider } from './desk-context.tsx';
import type { Area, ComposeTarget, DeskTools } from './desk-context.tsx';
import { EndDialog, MenuDialog, ShortcutsDialog } from './desk-dialogs.tsx';
import { FeedArea } from './feed-area.tsx';
import { PapersArea } from './papers-area.tsx';
import { BlankWall, isPlenum, usePlenumSize } from './plenum.tsx';
import { useShortcuts } from './shortcuts.ts';
import { SituationArea } from './situation-area.tsx';
import { Stage } from './stage.tsx';
import type { OpenStage } from './stage.tsx';
import { TeamArea } from './team-area.tsx';
import { AreaTabs, SideTabs } from './area-tabs.tsx';
import type { SideArea } from './area-tabs.tsx';
import { Captions } from './captions.tsx';
import type { SoundPort } from './captions.tsx';
import { useTimeLapse } from './time-lapse.ts';
import './desk.css';

interface Props extends SettingsProps {
  readonly session: Session;
  readonly openStage: OpenStage | undefined;
  readonly sound: SoundPort | undefined;
  readonly onDebrief: () => void;
  readonly onLeave: () => void;
  readonly onSave: () => void;
}

type Open = 'menu' | 'end' | 'keys' | undefined;

// What lies over the desk comes and goes without the desk being written anew.
const [Agenda, Feed, Situation, Papers, Team, World] = [
  memo(AgendaArea),
  memo(FeedArea),
  memo(SituationArea),
  memo(PapersArea),
  memo(TeamArea),
  memo(Stage),
];

/** The desk: the bar, the strip of the world, and the areas; one column on a phone. */
export function DeskScreen(props: Props) {
  const { session, preferences, onChange, onDebrief, sound } = props;
  const t = useSay();
  const reader = useReader();
  const moment = useMoment(session);
  const [area, setArea] = useState<Area>('now');
  const [side, setSide] = useState<SideArea>('situation');
  const [target, setTarget] = useState<ComposeTarget>();
  const [colleague, setColleague] = useState<string>();
  const [open, setOpen] = useState<Open>();
  const [word, setWord] = useState('');
  const desk = useRef<HTMLDivElement>(null);
  const lapse = useTimeLapse(session);
  // What is about to open counts as open: keys and clock do not wait for it to be drawn.
  const [isOpening, setOpening] = useState(false);
  const isDialogOpen = target !== undefined || colleague !== undefined || open !== undefined || isOpening;

  const tellStop = useCallback(() => {
    const { headline } = agendaView(session.exercise, session.stop, reader);
    setWord(t('said.stop', { time: timeWords(session.exercise, session.exercise.now, reader.language), headline }));
  }, [session, reader, t]);
  const clock = useClock(session, { isHeld: isDialogOpen || lapse.isOn, onStop: tellStop });

  const show = useCallback((to: Area, heading?: string) => {
    const turn = (): void => {
      setArea(to);
      if (to !== 'now' && to !== 'feed') setSide(to);
    };
    // What gets the focus must be there.
    if (heading === undefined) return startTransition(turn);
    turn();
    focusSoon(heading);
  }, []);
  const chooseSide = useCallback((to: SideArea) => startTransition(() => setSide(to)), []);
  const decide = useCallback(
    (act: Act): boolean => {
      const reason = session.decide(act);
      setWord(reason ? t('said.void', { reason: t(`void.${reason}`) }) : actWords(session.exercise, act, reader));
      return reason === undefined;
    },
    [session, reader, t],
  );
  const goOn = useCallback(
    (span?: number) => {
      // Whoever presses while hours run past wants to arrive, not to miss the next stop.
      if (lapse.isOn) return lapse.end();
      clock.pause();
      if (session.isMeeting) {
        setArea('now');
        setWord(t('desk.advance.held'));
        return focusSoon('now-heading');
      }
      // Said to the element itself: to write the whole desk anew for it would take as long as what it waits for.
      const element = desk.current;
      if (!element || element.ariaBusy === 'true') return undefined;
      element.ariaBusy = 'true';
      return void painted().then(() => {
        element.ariaBusy = 'false';
        // Who has left the desk meanwhile passes no time.
        if (!element.isConnected) return;
        session.advance(span);
        lapse.begin();
        setArea('now');
        tellStop();
        focusSoon('now-heading');
      });
    },
    [session, clock, lapse, tellStop, t],
  );
  const wasAway = useRef(false);
  useEffect(() => {
    // While the time-lapse ran, nothing of the desk could take the focus.
    if (wasAway.current && !lapse.isOn) focusSoon('now-heading');
    wasAway.current = lapse.isOn;
  }, [lapse.isOn]);
  const closeComposer = useCallback(() => startTransition(() => setTarget(undefined)), []);
  const opening = useCallback((show: () => void) => {
    if (desk.current?.ariaBusy === 'true') return;
    setOpening(true);
    startTransition(() => {
      setOpening(false);
      show();
    });
  }, []);
  const compose = useCallback((what: ComposeTarget) => opening(() => setTarget(what)), [opening]);
  const tools = useMemo<DeskTools>(
    () => ({ session, moment, decide, compose, order: setColleague, show, finish: onDebrief }),
    [session, moment, decide, compose, show, onDebrief],
  );
  const [isBlank, setBlank] = useState(false);
  const light = useCallback(() => setBlank(false), []);
  const blank = isPlenum(session) ? () => setBlank(true) : undefined;
  usePlenumSize(session);
  useShortcuts(
    { goOn, show, compose: () => compose({ type: 'statement' }), help: () => setOpen('keys'), toggleClock: clock.toggle, blank },
    isDialogOpen || lapse.isOn || isBlank,
  );

  return (
    <DeskProvider value={tools}>
      <div ref={desk} className={lapse.isOn ? 'desk is-away' : 'desk'}>
        <DeskBar
          session={session}
          clock={clock}
          sound={props.sound}
          onGoOn={goOn}
          onMenu={() => opening(() => setOpen('menu'))}
          onLanguage={onChange}
          onDebrief={props.onDebrief}
          onSave={props.onSave}
        />
        <World session={session} openStage={props.openStage} lapse={lapse} />
        <main id="content" className={`areas shows-${area}`} tabIndex={-1} inert={lapse.isOn}>
          <section className="area is-now" aria-label={t('desk.now')}>
            <Agenda />
          </section>
          <section className="area is-feed" aria-label={t('desk.feed')}>
            <Feed />
          </section>
          <section className="area is-side" aria-label={t('desk.panes')}>
            <SideTabs chosen={side} onChoose={chooseSide} />
            <div className="side-scroll">
              {side === 'situation' && <Situation />}
              {side === 'papers' && <Papers />}
              {side === 'team' && <Team />}
            </div>
          </section>
        </main>
        <AreaTabs chosen={area} onChoose={show} isAway={lapse.isOn} />
      </div>
      {isBlank && <BlankWall onShow={light} />}
      {sound && <Captions session={session} sound={sound} />}
      <Announcer text={word} />
      {target && <Composer key={JSON.stringify(target)} target={target} onClose={closeComposer} />}
      {colleague !== undefined && <OrderDialog colleague={colleague} onClose={() => setColleague(undefined)} />}
      {open === 'menu' && (
        <MenuDialog
          preferences={preferences}
          keeping={props.keeping}
          onChange={onChange}
          onClose={() => setOpen(undefined)}
          onEnd={() => setOpen('end')}
          onKeys={() => setOpen('keys')}
          onSave={props.onSave}
          onGoOn={(span) => {
            setOpen(undefined);
            goOn(span);
          }}
          clock={clock}
          sound={sound}
        />
      )}
      {open === 'keys' && <ShortcutsDialog onClose={() => setOpen(undefined)} />}
      {open === 'end' && <EndDialog onClose={() => setOpen(undefined)} onDebrief={props.onDebrief} onLeave={props.onLeave} />}
    </DeskProvider>
  );
}

/** Focus once what was asked for has been drawn; only its own area scrolls. */
const focusSoon = (id: string): void => {
  setTimeout(() => {
    const heading = document.getElementById(id);
    const scroller = heading?.closest<HTMLElement>('.side-scroll, .area');
    if (!heading || !scroller) return;
    heading.focus({ preventScroll: true });
    scroller.scrollTop += heading.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 12;
  }, 0);
};
