import { useState } from 'react';
import type { Wording } from '../../exercise/decision.ts';
import { ELEMENTS, FLAWS, TONES } from '../../scenario/features.ts';
import type { Element, Features, Flaw } from '../../scenario/features.ts';
import { checkWording } from '../../view/wording-check.ts';
import { shortSpan } from '../../view/moments.ts';
import { firmOf, wordsOf } from '../../view/words.ts';
import { useDesk } from '../desk/desk-context.tsx';
import { useReader, useSay } from '../reader.tsx';

interface Props {
  readonly wording: Wording | undefined;
  readonly onWording: (wording: Wording | undefined) => void;
}

const NOTHING: Features = { tone: 'neutral', elements: [], flaws: [], claims: [], register: 'none' };
const REGISTERS = ['none', 'sie', 'du'] as const;
const LONGEST = 2000;

/** Own words, with what is in them ticked by the author; a local check looks over the shoulder. */
export function OwnWords({ wording, onWording }: Props) {
  const t = useSay();
  const { language } = useReader();
  const { exercise } = useDesk().session;
  const own = wording?.from === 'own' ? wording : undefined;
  const [features, setFeatures] = useState<Features>(own?.features ?? NOTHING);
  const [text, setText] = useState(own?.text ?? '');
  const tell = (words: string, next: Features): void => {
    setText(words);
    setFeatures(next);
    onWording(words.trim() === '' ? undefined : { from: 'own', text: words, features: next });
  };
  const remarks = text.trim() === '' ? [] : checkWording(text, { language, address: firmOf(exercise).address });
  return (
    <div className="own">
      <label className="label" htmlFor="own-text">
        {t('compose.text')}
      </label>
      <textarea
        id="own-text"
        className="field own-text"
        rows={5}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => tell(event.target.value, features)}
      />
      {text.trim() !== '' && (
        <div className="check" role="status">
          <p className="label">{t('compose.check')}</p>
          <ul>
            {(remarks.length > 0 ? remarks : [t('check.fine')]).map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="own-assess">{t('compose.assess')}</p>
      <FeatureForm features={features} onFeatures={(next) => tell(text, next)} />
    </div>
  );
}

interface FormProps {
  readonly features: Features;
  readonly onFeatures: (features: Features) => void;
}

function FeatureForm({ features, onFeatures }: FormProps) {
  const t = useSay();
  const toggled = <One extends Element | Flaw>(list: readonly One[], one: One): One[] =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
  return (
    <div className="assess">
      <fieldset>
        <legend className="label">{t('compose.elements')}</legend>
        {ELEMENTS.map((element) => (
          <Tick
            key={element}
            label={t(`note.element.${element}`)}
            isOn={features.elements.includes(element)}
            onTick={() => onFeatures({ ...features, elements: toggled(features.elements, element) })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend className="label">{t('compose.flaws')}</legend>
        {FLAWS.map((flaw) => (
          <Tick
            key={flaw}
            label={t(`note.flaw.${flaw}`)}
            isOn={features.flaws.includes(flaw)}
            onTick={() => onFeatures({ ...features, flaws: toggled(features.flaws, flaw) })}
          />
        ))}
      </fieldset>
      <div className="assess-rest">
        <fieldset>
          <legend className="label">{t('compose.tone')}</legend>
          {TONES.map((tone) => (
            <label key={tone} className="tick">
              <input type="radio" name="tone" checked={features.tone === tone} onChange={() => onFeatures({ ...features, tone })} />{' '}
              {t(`note.tone.${tone}`)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend className="label">{t('compose.register')}</legend>
          {REGISTERS.map((register) => (
            <label key={register} className="tick">
              <input
                type="radio"
                name="register"
                checked={features.register === register}
                onChange={() => onFeatures({ ...features, register })}
              />{' '}
              {t(`compose.register.${register}`)}
            </label>
          ))}
        </fieldset>
        <PromiseForm features={features} onFeatures={onFeatures} />
        <ClaimForm features={features} onFeatures={onFeatures} />
      </div>
    </div>
  );
}

function Tick({ label, isOn, onTick }: { readonly label: string; readonly isOn: boolean; readonly onTick: () => void }) {
  return (
    <label className="tick">
      <input type="checkbox" checked={isOn} onChange={onTick} /> {label}
    </label>
  );
}

/** A promise binds as soon as the text is out: one of those that the firm could keep, or none. */
function PromiseForm({ features, onFeatures }: FormProps) {
  const t = useSay();
  const reader = useReader();
  const { exercise } = useDesk().session;
  const open = exercise.scenario.promises.filter(({ id }) => !exercise.promises.has(id) || id === features.promise);
  const promise = (id: string): void => {
    const { promise: _, ...others } = features;
    onFeatures(id === '' ? others : { ...others, promise: id });
  };
  if (open.length === 0) return null;
  return (
    <fieldset>
      <legend className="label">{t('compose.promise')}</legend>
      {[undefined, ...open].map((term) => (
        <label key={term?.id ?? ''} className="tick">
          <input type="radio" name="promise" checked={features.promise === term?.id} onChange={() => promise(term?.id ?? '')} />{' '}
          {term
            ? t('compose.promiseIn', { label: wordsOf(exercise, term.label, reader), n: shortSpan(term.within, reader.language) })
            : t('compose.noPromise')}
        </label>
      ))}
    </fieldset>
  );
}

function ClaimForm({ features, onFeatures }: FormProps) {
  const t = useSay();
  const reader = useReader();
  const { exercise } = useDesk().session;
  const stanceOn = (fact: string): string => features.claims.find((claim) => claim.fact === fact)?.stance ?? '';
  const claim = (fact: string, stance: string): void => {
    const others = features.claims.filter((one) => one.fact !== fact);
    onFeatures({ ...features, claims: stance === 'asserts' || stance === 'denies' ? [...others, { fact, stance }] : others });
  };
  return (
    <fieldset>
      <legend className="label">{t('compose.claims')}</legend>
      {exercise.scenario.facts.map(({ id, label }) => (
        <label key={id} className="claim">
          <span>{wordsOf(exercise, label, reader)}</span>
          <select className="field" value={stanceOn(id)} onChange={(event) => claim(id, event.target.value)}>
            <option value="">{t('compose.silent')}</option>
            <option value="asserts">{t('compose.asserts')}</option>
            <option value="denies">{t('compose.denies')}</option>
          </select>
        </label>
      ))}
    </fieldset>
  );
}
