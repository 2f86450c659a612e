import { useDeferredValue, useId, useState } from 'react';
import type { ReactNode } from 'react';
import { responseName } from '../../message/response-names.ts';
import { findAssumptions } from '../../view/assumptions.ts';
import type { AssumptionView, GroupView } from '../../view/assumptions.ts';
import { useReader, useSay } from '../reader.tsx';

interface Props {
  readonly groups: readonly GroupView[];
  readonly row: (assumption: AssumptionView) => ReactNode;
}

/** Rows that a search shows: more would be no help and slow. */
const MOST_FOUND = 40;

/** The whole table: found by words, or unfolded group by group. */
export function AllAssumptions({ groups, row }: Props) {
  const t = useSay();
  const { language } = useReader();
  const id = useId();
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const isSearching = wanted.trim() !== '';
  const found = findAssumptions(groups, {
    words: wanted,
    heading: (group) => t(`assume.group.${group}`),
    title: (name) => responseName(name, language),
  });
  const n = groups.reduce((sum, { assumptions }) => sum + assumptions.length, 0);
  return (
    <section aria-labelledby="assume-all">
      <h3 id="assume-all">{t('assume.all')}</h3>
      <p className="soft">{t('assume.allAbout', { n })}</p>
      <div className="assumptions-search">
        <label className="label" htmlFor={id}>
          {t('assume.search')}
        </label>
        <input
          id={id}
          type="search"
          className="field"
          value={words}
          maxLength={60}
          placeholder={t('assume.searchAbout')}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setWords(event.target.value)}
        />
        <p className="soft" role="status">
          {isSearching && t('assume.found', { n: found.length })} {found.length > MOST_FOUND && t('assume.tooMany', { n: MOST_FOUND })}
        </p>
      </div>
      {isSearching ? (
        <ul>{found.slice(0, MOST_FOUND).map(row)}</ul>
      ) : (
        groups.map((group) => <Group key={group.id} group={group} row={row} />)
      )}
    </section>
  );
}

/** A group that is drawn when it is unfolded. */
function Group({ group: { id, assumptions }, row }: { readonly group: GroupView; readonly row: Props['row'] }) {
  const t = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="assumptions-group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t(`assume.group.${id}`)} <span className="soft number">{assumptions.length}</span>
      </summary>
      {isOpen && <ul>{assumptions.map(row)}</ul>}
    </details>
  );
}
