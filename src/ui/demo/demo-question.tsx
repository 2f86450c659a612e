import { agendaView } from '../../view/agenda.ts';
import { paperView } from '../../view/papers.ts';
import { wordsOf } from '../../view/words.ts';
import { offers, useControl, useDesk } from '../desk/desk-context.tsx';
import type { Offer } from '../desk/desk-context.tsx';
import { InjectCard } from '../desk/inject-card.tsx';
import { PaperText, RedInkNote } from '../desk/paper-ask.tsx';
import { Icon } from '../look/icon.tsx';
import { useReader, useSay } from '../reader.tsx';
import { currentPaper } from './beat.ts';
import type { Beat } from './beat.ts';

/** The one thing that is asked now, with a line before it by somebody who has seen such days. */
export function DemoQuestion({ beat }: { readonly beat: Beat }) {
  const t = useSay();
  if (beat === 'pass' || beat === 'over') return null;
  return (
    <>
      <CoachLine beat={beat} />
      {beat === 'call' && <Call />}
      {beat === 'call' && <ContentNote />}
      {beat === 'sentence' && <Said />}
      {beat === 'again' && <Refused />}
      {(beat === 'sentence' || beat === 'again') && <Sentences />}
      {(beat === 'ink' || beat === 'signed' || beat === 'evening') && <OnPaper />}
      <p className="unseen">{t('demo.keys')}</p>
    </>
  );
}

/** What may burden somebody stands before it does, here as in a briefing. */
export function ContentNote() {
  const t = useSay();
  const reader = useReader();
  const { exercise } = useDesk().session;
  return (
    <p className="demo-note">
      <strong>{t('start.contentNote')}.</strong> {wordsOf(exercise, exercise.scenario.contentNote, reader)}
    </p>
  );
}

function CoachLine({ beat }: { readonly beat: Exclude<Beat, 'pass' | 'over'> }) {
  const t = useSay();
  const reader = useReader();
  const { exercise } = useDesk().session;
  const since = currentPaper(exercise)?.submittedAt;
  return (
    <div className="demo-coach">
      {beat === 'call' && <p className="demo-before">{wordsOf(exercise, exercise.scenario.briefing.whatHappened, reader)}</p>}
      <h2 id="demo-heading" tabIndex={-1}>
        {t(`demo.${beat}.title`)}
      </h2>
      <p>{t(`demo.${beat}.coach`, { n: since === undefined ? 0 : exercise.now - since })}</p>
    </div>
  );
}

function Call() {
  const reader = useReader();
  const { session } = useDesk();
  const { asks } = agendaView(session.exercise, session.stop, reader);
  const call = asks.find(({ type }) => type === 'inject');
  return call ? <InjectCard ask={call} /> : null;
}

/** What came back on the phone. */
function Said() {
  const reader = useReader();
  const { exercise } = useDesk().session;
  const answered = [...exercise.injects.values()].findLast(({ option }) => option !== undefined);
  const term = answered && exercise.register.injects.get(answered.inject);
  const back = term?.options.find(({ id }) => id === answered?.option)?.answer;
  if (!back) return null;
  return (
    <p className="demo-said">
      <Icon name="phone" size={16} /> {term.from.name}: {wordsOf(exercise, back, reader)}
    </p>
  );
}

function Refused() {
  const reader = useReader();
  const { exercise } = useDesk().session;
  const paper = currentPaper(exercise);
  return paper ? <RedInkNote view={paperView(exercise, paper, reader)} /> : null;
}

/** The ready sentences, whole, each a paper that has to go through the house. */
function Sentences() {
  const t = useSay();
  const reader = useReader();
  const { session, decide } = useDesk();
  const { exercise } = session;
  return (
    <ul className="options">
      {offers(session, 'draft').map((offer) => {
        const passage = passageOf(offer, exercise.register.passages);
        return (
          passage && (
            <li key={passage.id}>
              <button type="button" className="option-button" onClick={() => decide(offer.act)}>
                <strong>{wordsOf(exercise, passage.label, reader)}</strong>
                <span className="option-says">{t('inject.reply', { text: wordsOf(exercise, passage.text, reader) })}</span>
              </button>
            </li>
          )
        );
      })}
    </ul>
  );
}

type Passages = ReturnType<typeof useDesk>['session']['exercise']['register']['passages'];
const passageOf = ({ act: { wording } }: Offer<'draft'>, passages: Passages) =>
  wording.from === 'option' ? passages.get(wording.option) : undefined;

/** The paper itself: what the house makes of it, and what one can do. */
function OnPaper() {
  const t = useSay();
  const reader = useReader();
  const words = useControl();
  const { session, decide } = useDesk();
  const paper = currentPaper(session.exercise);
  if (!paper) return null;
  const view = paperView(session.exercise, paper, reader);
  const isOurs = ({ act }: { readonly act: { readonly draft: string } }): boolean => act.draft === paper.id;
  const argue = offers(session, 'argue').filter((offer) => isOurs(offer) && offer.act.with !== 'split');
  const publish = offers(session, 'publish').find(isOurs);
  const [wait] = view.stage === 'waiting' ? offers(session, 'watch') : [];
  return (
    <div className="demo-paper">
      <PaperText view={view} />
      <RedInkNote view={view} />
      {view.absence !== '' && <p className="soft">{view.absence}</p>}
      <ul className="options">
        {wait && <Option title={t('demo.leave')} about={t('demo.leaveAbout')} onChoose={() => decide(wait.act)} />}
        {argue.map(({ act }) => (
          <Option
            key={act.with}
            title={words(act)}
            about={act.with === 'accept' ? t('demo.acceptAbout') : t('paper.counterAbout', { reason: view.redInk?.counter ?? '' })}
            onChoose={() => decide(act)}
          />
        ))}
        {publish && (
          <Option
            title={words(publish.act)}
            about={view.stage === 'approved' ? t('demo.publishAbout') : t('paper.bypassAbout')}
            isGrave={view.stage !== 'approved'}
            onChoose={() => decide(publish.act)}
          />
        )}
      </ul>
    </div>
  );
}

interface OptionProps {
  readonly title: string;
  readonly about: string;
  readonly isGrave?: boolean;
  readonly onChoose: () => void;
}

function Option({ title, about, isGrave = false, onChoose }: OptionProps) {
  return (
    <li>
      <button type="button" className={isGrave ? 'option-button is-grave' : 'option-button'} onClick={onChoose}>
        <strong>{title}</strong>
        <span className="option-says">{about}</span>
      </button>
    </li>
  );
}
