import {
  assumptionGroups,
  assumptionView,
  changedAssumptions,
  LESSON_ASSUMPTIONS,
  MOST_CHANGES,
  withChange,
} from '../../view/assumptions.ts';
import type { AssumptionView, Changes } from '../../view/assumptions.ts';
import { Dialog } from '../look/dialog.tsx';
import { useSay } from '../reader.tsx';
import { AllAssumptions } from './all-assumptions.tsx';
import { AssumptionRow } from './assumption-row.tsx';
import './assumptions.css';

interface Props {
  readonly changes: Changes | undefined;
  readonly onChanges: (changes: Changes | undefined) => void;
  readonly onClose: () => void;
}

const GROUPS = assumptionGroups();

/** What the model assumes, how well founded that is, and what a trainer wants otherwise for this exercise. */
export function AssumptionsDialog({ changes, onChanges, onClose }: Props) {
  const t = useSay();
  const changed = changedAssumptions(changes);
  const held = new Map<string, number>(changed.map(({ name, to }) => [name, to]));
  const isFull = changed.length >= MOST_CHANGES;
  const row = (assumption: AssumptionView) => (
    <AssumptionRow
      key={assumption.name}
      assumption={assumption}
      value={held.get(assumption.name) ?? assumption.value}
      isLocked={isFull && !held.has(assumption.name)}
      onValue={(value) => onChanges(withChange(changes, assumption, value))}
    />
  );
  return (
    <Dialog
      title={t('assume.title')}
      size="large"
      onClose={onClose}
      footer={<Foot n={changed.length} onReset={() => onChanges(undefined)} onClose={onClose} />}
    >
      <div className="assumptions">
        <div className="assumptions-intro">
          {(['assume.intro.1', 'assume.intro.2', 'assume.intro.3'] as const).map((key) => (
            <p key={key}>{t(key)}</p>
          ))}
        </div>
        <section aria-labelledby="assume-first">
          <h3 id="assume-first">{t('assume.first')}</h3>
          <ul>{LESSON_ASSUMPTIONS.map((name) => row(assumptionView(name)))}</ul>
        </section>
        <AllAssumptions groups={GROUPS} row={row} />
      </div>
    </Dialog>
  );
}

interface FootProps {
  readonly n: number;
  readonly onReset: () => void;
  readonly onClose: () => void;
}

function Foot({ n, onReset, onClose }: FootProps) {
  const t = useSay();
  return (
    <>
      <p className="assumptions-count" role="status">
        {n > 0 && t('assume.changed', { n })}
        {n >= MOST_CHANGES && ` · ${t('assume.full', { n: MOST_CHANGES })}`}
      </p>
      {n > 0 && (
        <button type="button" className="button" onClick={onReset}>
          {t('assume.resetAll')}
        </button>
      )}
      <button type="button" className="button is-main" onClick={onClose}>
        {t('assume.done')}
      </button>
    </>
  );
}
