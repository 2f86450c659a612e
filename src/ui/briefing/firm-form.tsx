import { useState } from 'react';
import type { Firm } from '../../scenario/firm.ts';
import type { Scenario } from '../../scenario/format.ts';
import { readFirm } from '../../view/firm-profile.ts';
import { ARTICLES, declined, profileOf } from '../../view/own-firm.ts';
import type { Article, FirmField, FirmProfile } from '../../view/own-firm.ts';
import { useReader, useSay } from '../reader.tsx';
import { Alternatives } from '../settings.tsx';
import './firm-form.css';

interface Props {
  readonly scenario: Scenario;
  /** The trainer's firm, if the scenario's is replaced. */
  readonly firm: Firm | undefined;
  readonly onFirm: (firm: Firm | undefined) => void;
}

const EMPTY: FirmProfile = { name: '', nom: '', gen: '', dat: '', acc: '', english: '', possessive: '', hashtag: '', address: 'sie' };

/** The firm under the trainer's own name: German needs its cases, English its possessive. */
export function FirmForm({ scenario, firm, onFirm }: Props) {
  const t = useSay();
  const { language } = useReader();
  const [profile, setProfile] = useState(() => (firm ? profileOf(firm) : { ...EMPTY, address: scenario.firm.address }));
  const [article, setArticle] = useState<Article>('die');
  const base = scenario.firm;
  const named = ({ cases, english }: Firm): string => (language === 'de' ? cases.dat : english.nom);
  const read = readFirm(profile, { base, language });
  const change = (next: FirmProfile): void => {
    setProfile(next);
    const now = readFirm(next, { base, language });
    onFirm(now.ok ? now.firm : undefined);
  };
  const problems = read.ok ? new Map<FirmField, string>() : read.problems;
  const isBegun = profile.name.trim() !== '';
  const field = (name: FirmField) => (
    <Field
      key={name}
      name={name}
      value={profile[name]}
      problem={isBegun || name === 'name' ? problems.get(name) : undefined}
      onValue={(value) => change(name === 'name' ? declined(profile, value, article) : { ...profile, [name]: value })}
    />
  );
  return (
    <div className="firm-form">
      <p className="settings-note">{t('firm.about', { firm: named(base) })}</p>
      <div className="firm-fields">
        {field('name')}
        <label className="firm-field">
          <span className="label">{t('firm.article')}</span>
          <select
            className="field"
            value={article}
            onChange={(event) => {
              const next = ARTICLES.find((one) => one === event.target.value) ?? 'die';
              setArticle(next);
              change(declined(profile, profile.name, next));
            }}
          >
            {ARTICLES.map((one) => (
              <option key={one} value={one}>
                {t(`firm.article.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {(['nom', 'gen', 'dat', 'acc', 'english', 'possessive', 'hashtag'] as const).map(field)}
        <Alternatives
          label={t('firm.address')}
          value={profile.address}
          options={(['sie', 'du'] as const).map((value) => ({ value, label: t(`compose.register.${value}`) }))}
          onChoose={(address) => change({ ...profile, address })}
        />
      </div>
      <p className="settings-note" role="status">
        {read.ok ? t('firm.plays', { firm: named(read.firm) }) : t('firm.notYet', { firm: named(base) })}
      </p>
    </div>
  );
}

interface FieldProps {
  readonly name: FirmField;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onValue: (value: string) => void;
}

function Field({ name, value, problem, onValue }: FieldProps) {
  const t = useSay();
  const id = `firm-${name}`;
  return (
    <div className="firm-field">
      <label className="label" htmlFor={id}>
        {t(`firm.field.${name}`)}
      </label>
      <input
        id={id}
        className="field"
        value={value}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => onValue(event.target.value)}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} className="firm-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
