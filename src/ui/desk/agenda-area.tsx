import { actWords } from '../../view/decided.ts';
import { agendaView } from '../../view/agenda.ts';
import type { Ask } from '../../view/agenda.ts';
import { Icon } from '../look/icon.tsx';
import type { IconName } from '../look/icon.tsx';
import { useReader, useSay } from '../reader.tsx';
import { offers, useControl, useDesk } from './desk-context.tsx';
import type { Area } from './desk-context.tsx';
import { HappenedList } from './happened-list.tsx';
import { HintNote } from './hint-note.tsx';
import { InjectCard } from './inject-card.tsx';
import { NextSituation } from './next-situation.tsx';
import { PaperAsk } from './paper-ask.tsx';
import { isPlenum } from './plenum.tsx';
import { PostAsk } from './post-ask.tsx';
import './agenda.css';

/** What is asked now, first; then what can be done. */
export function AgendaArea() {
  const t = useSay();
  const reader = useReader();
  const { session, finish } = useDesk();
  const { headline, introduction, asks } = agendaView(session.exercise, session.stop, reader);
  const { isOnDuty } = session.choices;
  const waiting = isOnDuty && <Waiting asks={asks} />;
  // A room reads from the back row: what it is asked comes before what it was told.
  const isOnWall = isPlenum(session);
  return (
    <div className="agenda">
      <h2 id="now-heading" className="agenda-headline" tabIndex={-1}>
        {headline}
      </h2>
      {session.isMeeting && <Meeting />}
      {introduction !== '' && <p className="agenda-introduction">{introduction}</p>}
      {isOnWall && waiting}
      <HintNote at="inbox" />
      <HintNote at="clock" />
      <HappenedList session={session} />
      <Decided />
      {!isOnWall && waiting}
      {!isOnDuty && !session.isOver && !session.isReadOnly && (
        <div className="agenda-off">
          <p>
            <strong>{t('desk.off')}.</strong> {t('desk.offAbout')}
          </p>
        </div>
      )}
      {session.isOver && (
        <div className="agenda-off">
          <p>{t('desk.overAbout')}</p>
          <button type="button" className="button is-main" onClick={finish}>
            {t('desk.debrief')} <Icon name="forward" />
          </button>
        </div>
      )}
      {isOnDuty && <Verbs isQuiet={asks.length === 0} />}
      {isOnDuty && <NextSituation />}
    </div>
  );
}

/** What waits for the player now. */
function Waiting({ asks }: { readonly asks: readonly Ask[] }) {
  const t = useSay();
  if (asks.length === 0) return null;
  return (
    <section aria-label={t('desk.waiting')}>
      <ul className="asks">
        {asks.map((ask) => (
          <li key={`${ask.type}/${ask.id}`}>
            <AskCard ask={ask} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The teams wait for each other; whoever leads the exercise lets them go on. */
function Meeting() {
  const t = useSay();
  const { session } = useDesk();
  return (
    <div className="agenda-off">
      <p>{t('desk.meetingAbout')}</p>
      <button type="button" className="button" onClick={() => session.release()}>
        {t('desk.meetingOver')} <Icon name="forward" />
      </button>
    </div>
  );
}

function AskCard({ ask }: { readonly ask: Ask }) {
  switch (ask.type) {
    case 'inject':
      return <InjectCard ask={ask} />;
    case 'paper':
      return <PaperAsk ask={ask} />;
    case 'post':
      return <PostAsk ask={ask} />;
    case 'promise':
      return (
        <article className="ask is-pressing">
          <h3 className="ask-title">
            <Icon name="promise" /> {ask.title}
          </h3>
          <p>{ask.text}</p>
          <p className="ask-deadline number">{ask.deadline}</p>
        </article>
      );
    default:
      return ask.type satisfies never;
  }
}

/** What was decided since the clock stands: so that nobody wonders whether the click arrived. */
function Decided() {
  const t = useSay();
  const reader = useReader();
  const { session } = useDesk();
  const taken = session.exercise.decisions.slice(session.firstDecision).filter(({ isVoid }) => isVoid === undefined);
  if (taken.length === 0) return null;
  return (
    <section className="decided" aria-label={t('desk.done')}>
      <ul>
        {taken.map(({ decision }) => (
          <li key={decision.id}>
            <Icon name="check" size={16} /> {actWords(session.exercise, decision.act, reader)}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Verb {
  readonly key: 'statement' | 'ask' | 'remedy' | 'team' | 'level' | 'planned';
  readonly icon: IconName;
  readonly area: Area;
  readonly heading: string;
  readonly open: number;
}

/** The ways to act, as verbs; each leads to the place where it is done. */
function Verbs({ isQuiet }: { readonly isQuiet: boolean }) {
  const t = useSay();
  const { session, compose, decide, show } = useDesk();
  const words = useControl();
  const count = (type: Parameters<typeof offers>[1]): number => offers(session, type).length;
  const verbs: readonly Verb[] = [
    { key: 'statement', icon: 'pen', area: 'papers', heading: 'papers-heading', open: session.choices.compose.channels.length },
    { key: 'ask', icon: 'ask', area: 'situation', heading: 'facts-heading', open: count('ask') },
    { key: 'remedy', icon: 'remedy', area: 'team', heading: 'remedies-heading', open: count('remedy') },
    { key: 'team', icon: 'team', area: 'team', heading: 'people-heading', open: count('order') + count('staff') },
    { key: 'level', icon: 'rise', area: 'team', heading: 'levels-heading', open: count('escalate') },
    { key: 'planned', icon: 'eye', area: 'papers', heading: 'planned-heading', open: count('stop') },
  ];
  const isFirst = isQuiet && session.stop.reason === 'start';
  const [watch] = offers(session, 'watch');
  // Said once at a stop, it holds until the next one.
  const isWatching = session.exercise.decisions.slice(session.firstDecision).some(({ decision }) => decision.act.type === 'watch');
  return (
    <section className="verbs" aria-labelledby="verbs">
      <h3 id="verbs">{t(isFirst ? 'desk.first' : isQuiet ? 'desk.quiet' : 'desk.can')}</h3>
      {isQuiet && <p className="soft">{t(isFirst ? 'desk.firstAbout' : 'desk.quietAbout')}</p>}
      <div className="verb-grid">
        {verbs
          .filter(({ open }) => open > 0)
          .map(({ key, icon, area, heading }) => (
            <button
              key={key}
              type="button"
              className="verb"
              onClick={() => (key === 'statement' ? compose({ type: 'statement' }) : show(area, heading))}
            >
              <Icon name={icon} /> {t(`desk.verb.${key}`)}
            </button>
          ))}
        {watch && !isWatching && (
          <button type="button" className="verb is-quiet" title={t('watch.about')} onClick={() => decide(watch.act)}>
            <Icon name="promise" /> {words(watch.act)}
          </button>
        )}
      </div>
    </section>
  );
}
