import { changedAssumptions } from '../../view/assumptions.ts';
import type { Changes } from '../../view/assumptions.ts';
import { useReader, useSay } from '../reader.tsx';
import { assumptionTitle } from './words.ts';
import './changed-assumptions.css';

interface Props {
  readonly changes: Changes | undefined;
  /** Whether the list shows at once. */
  readonly isOpen?: boolean;
}

/** What an exercise assumes otherwise than the model: how many, and from what to what. */
export function ChangedAssumptions({ changes, isOpen = false }: Props) {
  const t = useSay();
  const { language } = useReader();
  const changed = changedAssumptions(changes);
  if (changed.length === 0) return null;
  return (
    <details className="changed-assumptions" open={isOpen}>
      <summary>
        <strong>{t('assume.changed', { n: changed.length })}.</strong> {t('assume.changedAbout')}
      </summary>
      <ul className="number">
        {changed.map(({ name, value, to, unit }) => (
          <li key={name}>
            {t('assume.fromTo', { name: assumptionTitle(name, t, language), from: value, to })} <span className="soft">{t(unit)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
