import { useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import type { Scenario } from '../../scenario/format.ts';
import { WindBarb } from '../look/wind-barb.tsx';
import { useSay } from '../reader.tsx';
import { LanguageSwitch, SettingsForm } from '../settings.tsx';
import type { SettingsProps } from '../settings.tsx';
import { Dialog } from '../look/dialog.tsx';
import { Icon } from '../look/icon.tsx';
import { Isobars } from './isobars.tsx';
import { IssueList } from './issue-list.tsx';
import type { OpenedFile } from './issue-list.tsx';
import { SaveList } from './save-list.tsx';
import type { SaveActions, SavedExercise } from './save-list.tsx';
import { ScenarioCard } from './scenario-card.tsx';
import './start.css';

/** A scenario on offer; `undefined` while it is being fetched. */
export interface Offer {
  readonly id: string;
  readonly scenario: Scenario | undefined;
  readonly isOwn: boolean;
}

interface Props extends SettingsProps, SaveActions {
  readonly offers: readonly Offer[];
  readonly saves: readonly SavedExercise[];
  readonly opened: OpenedFile | undefined;
  readonly notice: string;
  readonly onChoose: (offer: Offer) => void;
  readonly onOpen: (file: File) => void;
  readonly onDismiss: () => void;
  readonly onPlay: (scenario: Scenario) => void;
  /** Straight into the five minutes. */
  readonly onDemo: () => void;
  /** The address is not a secure one: the browser withholds what it keeps for those. */
  readonly isInsecure?: boolean;
  /** The page stands alone: what the browser keeps does not travel with it. */
  readonly isPortable?: boolean;
  /** Shown in a frame of another site, where the browser keeps what is saved apart. */
  readonly isFramed?: boolean;
  /** A newer version of the site that waits until somebody takes it. */
  readonly update?: { readonly isWaiting: boolean; readonly take: () => void };
  /** Word of what storage can and cannot do here. */
  readonly storageNote?: ReactNode;
}

/** The first screen: what can be played, what was begun, and the door for own files. */
export function StartScreen(props: Props) {
  const t = useSay();
  const [isOver, setOver] = useState(false);
  const [showsSettings, setShowsSettings] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) props.onOpen(file);
  };
  return (
    <div
      className={isOver ? 'start is-over' : 'start'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={drop}
    >
      <header className="start-head">
        <Isobars />
        <div className="start-bar">
          <span className="brand">
            <WindBarb level={5} size={30} />
            Gegenwind
          </span>
          <div className="start-tools">
            <LanguageSwitch onChange={props.onChange} />
            <button type="button" className="button is-small on-bar" onClick={() => setShowsSettings(true)}>
              {t('ui.settings')}
            </button>
          </div>
        </div>
        <div className="start-claim">
          <h1>{t('start.claim')}</h1>
          <p>{t('start.how')}</p>
          <div className="start-demo">
            <button type="button" className="go-demo" onClick={props.onDemo}>
              {t('demo.offer')} <Icon name="play" size={16} />
            </button>
            <span>{t('demo.offerAbout')}</span>
          </div>
        </div>
      </header>
      <main id="content" className="start-main" tabIndex={-1}>
        <p className="start-notice" role="status">
          {props.notice}
        </p>
        {props.storageNote}
        {props.isInsecure && <p className="note">{t('start.insecure')}</p>}
        {props.isPortable && <p className="note">{t('start.portable')}</p>}
        {props.isFramed && <p className="note">{t('start.framed')}</p>}
        {props.update?.isWaiting && (
          <div className="start-update note">
            <p>{t('start.update')}</p>
            <button type="button" className="button is-small" onClick={props.update.take}>
              {t('start.updateTake')}
            </button>
          </div>
        )}
        {props.opened && <IssueList opened={props.opened} onDismiss={props.onDismiss} onPlay={props.onPlay} />}
        <SaveList {...props} />
        <section aria-labelledby="scenarios">
          <h2 id="scenarios">{t('start.scenarios')}</h2>
          {props.offers.length === 0 && <p>{t('start.none')}</p>}
          <ul className="cards">
            {props.offers.map((offer) => (
              <ScenarioCard key={offer.id} offer={offer} onChoose={props.onChoose} />
            ))}
          </ul>
        </section>
        <OwnFile onOpen={props.onOpen} isOver={isOver} />
      </main>
      {showsSettings && (
        <Dialog title={t('ui.settings')} onClose={() => setShowsSettings(false)}>
          <SettingsForm preferences={props.preferences} keeping={props.keeping} onChange={props.onChange} />
        </Dialog>
      )}
    </div>
  );
}

function OwnFile({ onOpen, isOver }: Pick<Props, 'onOpen'> & { readonly isOver: boolean }) {
  const t = useSay();
  return (
    <section className="own-file" aria-labelledby="own-file">
      <h2 id="own-file">{t('start.open')}</h2>
      <p>{isOver ? t('start.drop') : t('start.openAbout')}</p>
      <label className="button">
        <Icon name="open" /> {t('start.pick')}
        <input
          type="file"
          className="unseen"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onOpen(file);
            event.target.value = '';
          }}
        />
      </label>
    </section>
  );
}
