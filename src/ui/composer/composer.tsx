import { useState } from 'react';
import type { Wording } from '../../exercise/decision.ts';
import type { TextKind } from '../../scenario/features.ts';
import { consequences } from '../../view/consequences.ts';
import { authorOf, platformName, roleName } from '../../view/names.ts';
import { crowdWords } from '../../view/words.ts';
import { stepsFor } from '../../exercise/papers.ts';
import { wordingOf } from '../../exercise/wording.ts';
import { useDesk } from '../desk/desk-context.tsx';
import type { ComposeTarget } from '../desk/desk-context.tsx';
import { HintNote } from '../desk/hint-note.tsx';
import { Notes } from '../desk/notes.tsx';
import { Dialog } from '../look/dialog.tsx';
import { useReader, useSay } from '../reader.tsx';
import { BlockComposer } from './block-composer.tsx';
import { halfWritten, placeOf, wordingFrom } from './half-written.ts';
import { OwnWords } from './own-words.tsx';
import { ReadyTexts } from './ready-texts.tsx';
import { Sending } from './sending.tsx';
import './composer.css';

interface Props {
  readonly target: ComposeTarget;
  readonly onClose: () => void;
}

type Way = 'ready' | 'blocks' | 'own';

/** Where words are found, and where is said what they mean before they are out. */
export function Composer({ target, onClose }: Props) {
  const t = useSay();
  const { session } = useDesk();
  const { exercise, notebook } = session;
  const place = placeOf(target);
  const [begun] = useState(() => notebook?.read(place));
  const [way, setWay] = useState<Way>(begun ? 'own' : 'ready');
  const [kind, setKind] = useState<TextKind>(begun?.kind ?? (target.type === 'reply' ? 'reply' : 'holding'));
  const [wording, setWording] = useState<Wording | undefined>(wordingFrom(begun));
  const post = target.type === 'reply' ? exercise.register.keyPosts.get(target.post) : undefined;
  const title = post ? t('compose.reply', { name: authorOf(exercise, post).name }) : t('compose.statement');
  const choose = (next: Way): void => {
    setWay(next);
    setWording(next === 'own' ? wordingFrom(notebook?.read(place)) : undefined);
  };
  const write = (next: Wording | undefined, as = kind): void => {
    setWording(next);
    notebook?.write(place, halfWritten(as, next));
  };
  const done = (): void => {
    if (way === 'own' || target.type === 'reply') notebook?.write(place, undefined);
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose} size="large" footer={<Sending target={target} kind={kind} wording={wording} onDone={done} />}>
      <div className="composer">
        <div className="composer-write">
          {target.type === 'reply' ? (
            <Original post={target.post} />
          ) : (
            <KindChoice
              kind={kind}
              onKind={(next) => {
                setKind(next);
                if (way === 'own') write(wording, next);
                else setWording(undefined);
              }}
            />
          )}
          <HintNote at="composer" />
          <div className="composer-ways" role="group" aria-label={t('compose.ways')}>
            {(['ready', 'blocks', 'own'] as const).map((one) => (
              <button key={one} type="button" aria-pressed={one === way} onClick={() => choose(one)}>
                {t(`compose.${one}`)}
              </button>
            ))}
          </div>
          {way === 'ready' && <ReadyTexts target={target} kind={kind} wording={wording} onWording={setWording} />}
          {way === 'blocks' && <BlockComposer wording={wording} onWording={setWording} />}
          {way === 'own' && <OwnWords wording={wording} onWording={write} />}
        </div>
        <Meaning target={target} kind={kind} wording={wording} />
      </div>
    </Dialog>
  );
}

/** The post that is answered. */
function Original({ post }: { readonly post: string }) {
  const reader = useReader();
  const { exercise } = useDesk().session;
  const term = exercise.register.keyPosts.get(post);
  if (!term) return null;
  return (
    <blockquote className="composer-original">
      <p className="soft">
        {authorOf(exercise, term).name}, {platformName(exercise, term.platform, reader)}
      </p>
      <p>{crowdWords(exercise, term.text, { reader })}</p>
    </blockquote>
  );
}

interface KindProps {
  readonly kind: TextKind;
  readonly onKind: (kind: TextKind) => void;
}

/** What kind of text, with those who would have to agree. */
function KindChoice({ kind, onKind }: KindProps) {
  const t = useSay();
  const { session } = useDesk();
  const { exercise } = session;
  const kinds = [
    ...new Set([
      ...session.choices.compose.kinds,
      ...(exercise.scenario.passages.some((passage) => passage.kind === 'video') ? (['video'] as const) : []),
    ]),
  ];
  return (
    <fieldset className="kinds">
      <legend className="label">{t('compose.kind')}</legend>
      {kinds.map((one) => {
        const steps = stepsFor(exercise, one);
        return (
          <label key={one} className={one === kind ? 'kind is-chosen' : 'kind'}>
            <input type="radio" name="kind" checked={one === kind} onChange={() => onKind(one)} />
            <span>
              {t(`kind.${one}`)}
              <small>
                {steps.length === 0 ? t('note.noSignOff') : steps.map(({ role }) => roleName(exercise, role).split(' ').at(-1)).join(' → ')}
              </small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** The text as it will read, and what it means, in words and not in numbers. */
function Meaning({
  target,
  kind,
  wording,
}: {
  readonly target: ComposeTarget;
  readonly kind: TextKind;
  readonly wording: Wording | undefined;
}) {
  const t = useSay();
  const reader = useReader();
  const { exercise } = useDesk().session;
  const worded = wording && wordingOf(exercise, wording, target.type === 'reply' ? target.post : undefined);
  return (
    <section className="composer-meaning" aria-labelledby="meaning" aria-live="polite">
      <h3 id="meaning">{t('compose.means')}</h3>
      {!worded && <p className="soft">{t('compose.pickOne')}</p>}
      {worded && (
        <>
          {wording.from === 'blocks' && <p className="composer-preview">{worded.text[reader.language]}</p>}
          <Notes notes={consequences(exercise, { features: worded.features, kind, isPublic: true }, reader)} />
          <p className="soft number">
            {t('note.minutes', { n: worded.minutes })}
            {worded.lead > 0 && ` · ${t('note.lead', { n: worded.lead })}`}
          </p>
        </>
      )}
    </section>
  );
}
