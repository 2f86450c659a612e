import type { Wording } from '../../exercise/decision.ts';
import type { Features, TextKind } from '../../scenario/features.ts';
import type { Text } from '../../scenario/text.ts';
import { wordsOf } from '../../view/words.ts';
import { offers, useDesk } from '../desk/desk-context.tsx';
import { Letter } from '../desk/plenum.tsx';
import type { ComposeTarget } from '../desk/desk-context.tsx';
import { useReader, useSay } from '../reader.tsx';

interface Props {
  readonly target: ComposeTarget;
  readonly kind: TextKind;
  readonly wording: Wording | undefined;
  readonly onWording: (wording: Wording) => void;
}

interface Ready {
  readonly wording: Extract<Wording, { from: 'option' }>;
  readonly label: Text | undefined;
  readonly text: Text;
  readonly features: Features;
}

/** Texts that lie ready: answers to this post, or passages of the chosen kind. */
export function ReadyTexts({ target, kind, wording, onWording }: Props) {
  const t = useSay();
  const reader = useReader();
  const { session } = useDesk();
  const { exercise } = session;
  const ready = useReady(target, kind);
  if (ready.length === 0) return <p className="soft composer-none">{t('compose.nothingReady')}</p>;
  const chosen = wording?.from === 'option' ? wording.option : undefined;
  return (
    <fieldset className="ready">
      <legend className="unseen">{t('compose.ready')}</legend>
      {ready.map((one, nth) => (
        <label key={one.wording.option} className={one.wording.option === chosen ? 'ready-text is-chosen' : 'ready-text'}>
          <input type="radio" name="ready" checked={one.wording.option === chosen} onChange={() => onWording(one.wording)} />
          <span>
            <Letter session={session} nth={nth} />
            {one.label && <strong>{wordsOf(exercise, one.label, reader)}</strong>}
            <span className="ready-words">{wordsOf(exercise, one.text, reader)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function useReady(target: ComposeTarget, kind: TextKind): Ready[] {
  const { session } = useDesk();
  const { register } = session.exercise;
  const found: Ready[] = [];
  if (target.type === 'reply') {
    const term = register.keyPosts.get(target.post);
    for (const { act } of offers(session, 'reply')) {
      if (act.post !== target.post || act.wording.from !== 'option') continue;
      const { option } = act.wording;
      const text = term?.options.find(({ id }) => id === option);
      if (text) found.push({ wording: act.wording, label: undefined, text: text.text, features: text.features });
    }
    return found;
  }
  for (const { act } of offers(session, 'draft')) {
    if (act.kind !== kind || act.wording.from !== 'option') continue;
    const passage = register.passages.get(act.wording.option);
    if (passage) found.push({ wording: act.wording, label: passage.label, text: passage.text, features: passage.features });
  }
  return found;
}
