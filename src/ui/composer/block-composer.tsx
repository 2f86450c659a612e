import type { Wording } from '../../exercise/decision.ts';
import { BLOCK_SLOTS } from '../../scenario/knowledge.ts';
import { wordsOf } from '../../view/words.ts';
import { useDesk } from '../desk/desk-context.tsx';
import { useReader, useSay } from '../reader.tsx';

interface Props {
  readonly wording: Wording | undefined;
  readonly onWording: (wording: Wording | undefined) => void;
}

/** A text from blocks: opening, position, substance, next step; each may be left out. */
export function BlockComposer({ wording, onWording }: Props) {
  const t = useSay();
  const reader = useReader();
  const { session } = useDesk();
  const { scenario } = session.exercise;
  const usable = new Set(session.choices.compose.blocks);
  const chosen = wording?.from === 'blocks' ? wording.blocks : [];
  const pick = (slot: (typeof BLOCK_SLOTS)[number], id: string): void => {
    const blocks = BLOCK_SLOTS.flatMap((one) => {
      const present = scenario.blocks[one].find((block) => chosen.includes(block.id))?.id;
      const next = one === slot ? id : (present ?? '');
      return next === '' ? [] : [next];
    });
    onWording(blocks.length === 0 ? undefined : { from: 'blocks', blocks });
  };
  return (
    <div className="blocks">
      {BLOCK_SLOTS.map((slot) => {
        const blocks = scenario.blocks[slot].filter(({ id }) => usable.has(id));
        const present = blocks.find(({ id }) => chosen.includes(id))?.id ?? '';
        return (
          <fieldset key={slot} className="block-slot">
            <legend className="label">{t(`compose.slot.${slot}`)}</legend>
            {[...blocks, undefined].map((block) => (
              <label key={block?.id ?? ''} className={present === (block?.id ?? '') ? 'ready-text is-chosen' : 'ready-text'}>
                <input type="radio" name={slot} checked={present === (block?.id ?? '')} onChange={() => pick(slot, block?.id ?? '')} />
                <span className={block ? 'ready-words' : 'soft'}>
                  {block ? wordsOf(session.exercise, block.text, reader) : t('compose.without')}
                </span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
