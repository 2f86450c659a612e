import { useState } from 'react';
import type { Ask } from '../../view/agenda.ts';
import { paperView } from '../../view/papers.ts';
import type { PaperView } from '../../view/papers.ts';
import { Icon } from '../look/icon.tsx';
import { useReader, useSay } from '../reader.tsx';
import { offers, useControl, useDesk } from './desk-context.tsx';

/** A paper that cannot go on without the player: red ink, a signature, a refusal. */
export function PaperAsk({ ask }: { readonly ask: Ask }) {
  const reader = useReader();
  const { session } = useDesk();
  const paper = session.exercise.papers.get(ask.id);
  if (!paper) return null;
  const view = paperView(session.exercise, paper, reader);
  return (
    <article className={ask.isPressing ? 'ask is-pressing' : 'ask'}>
      <h3 className="ask-title">
        <Icon name={view.stage === 'approved' ? 'stamp' : 'paper'} /> {ask.title}
      </h3>
      {ask.deadline !== '' && <p className="ask-deadline number">{ask.deadline}</p>}
      <PaperText view={view} />
      {view.redInk && <RedInkNote view={view} />}
      <PaperActions view={view} />
    </article>
  );
}

export function PaperText({ view }: { readonly view: PaperView }) {
  return <div className="paper-sheet">{view.penned ? <PennedText sentences={view.penned} /> : <p>{view.text}</p>}</div>;
}

/** The text under the red pen: what would go is struck, what would come stands in its place. */
function PennedText({ sentences }: { readonly sentences: NonNullable<PaperView['penned']> }) {
  const t = useSay();
  const shown = { kept: 'span', struck: 'del', written: 'ins' } as const;
  return (
    <p>
      {sentences.map(({ text, is }, nth) => {
        const Mark = shown[is];
        return (
          <Mark key={nth}>
            {is !== 'kept' && <span className="unseen">{t(`paper.${is}`)} </span>}
            {text}{' '}
          </Mark>
        );
      })}
    </p>
  );
}

/** What the approver has written in the margin. */
export function RedInkNote({ view }: { readonly view: PaperView }) {
  const t = useSay();
  const ink = view.redInk;
  if (!ink) return null;
  return (
    <div className="red-ink">
      <p>
        <strong>{ink.name}:</strong> {ink.says}
      </p>
      {ink.insists && <p>{ink.insists}</p>}
      {ink.marked && !view.penned && (
        <p className="red-ink-marked">
          {t('paper.would')} <ins>{ink.marked}</ins>
        </p>
      )}
    </div>
  );
}

/** All that may be done with a paper now. */
export function PaperActions({ view }: { readonly view: PaperView }) {
  const t = useSay();
  const { session, decide } = useDesk();
  const words = useControl();
  const [asks, setAsks] = useState(false);
  const argue = offers(session, 'argue').filter(({ act }) => act.draft === view.id);
  const publish = offers(session, 'publish').find(({ act }) => act.draft === view.id);
  const push = offers(session, 'push').find(({ act }) => act.draft === view.id);
  const withdraw = offers(session, 'withdraw').find(({ act }) => act.draft === view.id);
  const isApproved = view.stage === 'approved';
  return (
    <div className="paper-actions">
      {argue.map(({ act }) => (
        <button key={act.with} type="button" className="option-button" onClick={() => decide(act)}>
          <strong>{words(act)}</strong>
          <span className="option-says">
            {act.with === 'accept'
              ? t('paper.acceptAbout')
              : act.with === 'split'
                ? t('paper.splitAbout')
                : t('paper.counterAbout', { reason: view.redInk?.counter ?? '' })}
          </span>
        </button>
      ))}
      <div className="row">
        {publish && isApproved && (
          <button type="button" className="button is-small is-main" onClick={() => decide(publish.act)}>
            {words(publish.act)}
          </button>
        )}
        {push && (
          <button type="button" className="button is-small" onClick={() => decide(push.act)}>
            {words(push.act)}
          </button>
        )}
        {publish && !isApproved && !asks && (
          <button type="button" className="button is-small is-grave" onClick={() => setAsks(true)}>
            {words(publish.act)}
          </button>
        )}
        {withdraw && (
          <button type="button" className="button is-small is-plain" onClick={() => decide(withdraw.act)}>
            {words(withdraw.act)}
          </button>
        )}
      </div>
      {publish && !isApproved && asks && (
        <div className="bypass" role="group" aria-label={t('paper.bypass')}>
          <p>{t('paper.bypassAbout')}</p>
          <div className="row">
            <button type="button" className="button is-small is-grave" onClick={() => decide(publish.act)}>
              {t('paper.bypassSure')}
            </button>
            <button type="button" className="button is-small" onClick={() => setAsks(false)}>
              {t('ui.cancel')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
