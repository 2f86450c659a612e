import { useState } from 'react';
import type { MessageKey } from '../../message/catalogue.ts';
import type { MinuteOfWeek } from '../../quantity/clock.ts';
import type { Minutes } from '../../quantity/units.ts';
import type { Text } from '../../scenario/text.ts';
import { momentWords } from '../../view/moments.ts';
import { Icon } from '../look/icon.tsx';
import { useReader, useSay } from '../reader.tsx';
import './save-list.css';

type ConditionOf<Key> = Key extends `storage.condition.${infer Condition}` ? Condition : never;
/** Why a saved exercise cannot be played on. */
export type Hindrance = ConditionOf<MessageKey>;

/** Hindrances with which the recorded results can still be read. */
const RECORDED: ReadonlySet<Hindrance> = new Set(['otherEngine', 'differs']);

/** An exercise that lies on this device. */
export interface SavedExercise {
  readonly id: string;
  /** What can be read of it; nothing of one that is damaged throughout. */
  readonly about: { readonly title: Text; readonly start: MinuteOfWeek; readonly now: Minutes; readonly isOver: boolean } | undefined;
  /** When it was last saved, in milliseconds since 1970. */
  readonly savedAt: number | undefined;
  readonly hindrance: Hindrance | undefined;
  /** Whether newer states of it are damaged. */
  readonly isDamaged: boolean;
}

/** What can be done with what is saved. */
export interface SaveActions {
  readonly onContinue: (id: string) => void;
  readonly onExport: (id: string) => void;
  readonly onExportRest: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onDeleteAll: () => void;
}

interface Props extends SaveActions {
  readonly saves: readonly SavedExercise[];
}

/** What lies on this device: to go on with, to take away as a file, to delete. */
export function SaveList({ saves, ...actions }: Props) {
  const t = useSay();
  if (saves.length === 0) return null;
  return (
    <section className="saves" aria-labelledby="running">
      <h2 id="running">{t('storage.saves')}</h2>
      <ul className="running">
        {saves.map((save) => (
          <SaveRow key={save.id} save={save} {...actions} />
        ))}
      </ul>
      <div className="saves-all">
        <p>{t('storage.deleteAllAbout')}</p>
        <Sure label={t('storage.deleteAll')} sure={t('storage.deleteAllSure')} onSure={actions.onDeleteAll} />
      </div>
    </section>
  );
}

function SaveRow({ save, ...actions }: { readonly save: SavedExercise } & SaveActions) {
  const t = useSay();
  const { language } = useReader();
  const { id, about, savedAt, hindrance, isDamaged } = save;
  const title = about?.title[language] ?? t('storage.untitled');
  const moment = about && momentWords(about.start, about.now, language);
  return (
    <li>
      <strong className="running-title">{title}</strong>
      {about && (
        <span className="running-at number">
          {t('start.runningAt', { moment: moment ?? '', hours: about.now })}
          {about.isOver && `, ${t('storage.over')}`}
          {savedAt !== undefined && ` · ${t('storage.savedAt', { time: dayAndHour(savedAt, language) })}`}
        </span>
      )}
      {!hindrance && (
        <button type="button" className="button is-main" onClick={() => actions.onContinue(id)}>
          <Icon name="play" /> {t(about?.isOver ? 'storage.review' : 'start.continue')} <span className="unseen">{title}</span>
        </button>
      )}
      {hindrance && RECORDED.has(hindrance) && (
        <button type="button" className="button is-main" onClick={() => actions.onContinue(id)}>
          {t('storage.seeRecorded')} <span className="unseen">{title}</span>
        </button>
      )}
      <span className="saves-tools">
        <button type="button" className="button is-small" onClick={() => actions.onExport(id)}>
          <Icon name="save" /> {t('storage.asFile')} <span className="unseen">{title}</span>
        </button>
        <Sure label={t('storage.delete')} sure={t('storage.deleteSure')} about={title} onSure={() => actions.onDelete(id)} />
      </span>
      {hindrance && <p className="saves-note">{t(`storage.condition.${hindrance}`)}</p>}
      {!hindrance && isDamaged && (
        <p className="saves-note">
          {t('storage.damaged', { moment: moment ?? '' })}{' '}
          <button type="button" className="button is-small" onClick={() => actions.onExportRest(id)}>
            {t('storage.rest')}
          </button>
        </p>
      )}
    </li>
  );
}

const LOCALES = { de: 'de-DE', en: 'en-GB' } as const;

/** Day and hour by the clock of the device: several runs of one scenario look alike but for that. */
const dayAndHour = (at: number, language: 'de' | 'en'): string =>
  new Date(at).toLocaleString(LOCALES[language], { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

interface SureProps {
  readonly label: string;
  readonly sure: string;
  readonly about?: string;
  readonly onSure: () => void;
}

/** A button that asks once more before it does what cannot be undone. */
function Sure({ label, sure, about, onSure }: SureProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <button
      type="button"
      className={isAsked ? 'button is-small is-grave' : 'button is-small is-plain'}
      onBlur={() => setAsked(false)}
      onClick={() => (isAsked ? onSure() : setAsked(true))}
    >
      {isAsked ? sure : label} {about !== undefined && <span className="unseen">{about}</span>}
    </button>
  );
}
