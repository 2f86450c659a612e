import { Fragment } from 'react';
import { evidenceFor } from '../../debrief/evidence.ts';
import type { Finding } from '../../debrief/finding.ts';
import { PRINCIPLES, principleOf } from '../../debrief/principles.ts';
import type { PrincipleId } from '../../debrief/principles.ts';
import { say } from '../../message/catalogue.ts';
import { Icon } from '../look/icon.tsx';
import type { IconName } from '../look/icon.tsx';
import { useReader, useSay } from '../reader.tsx';

const SIGNS: Readonly<Record<Finding['kind'], IconName>> = { strength: 'check', improvement: 'rise', notice: 'eye' };

/** A finding: what kind, what was done and why practice sees it so, with principle and source on demand. */
export function FindingText({ finding: { kind, message, principles } }: { readonly finding: Finding }) {
  const t = useSay();
  const { language } = useReader();
  return (
    <div className={`finding is-${kind}`}>
      <p>
        <span className="finding-kind">
          <Icon name={SIGNS[kind]} size={14} /> {t(`review.finding.${kind}`)}
        </span>{' '}
        {say(message, language)}
      </p>
      <PracticeDetails principles={principles} />
    </div>
  );
}

/** The principles of all findings with their sources, once: on paper nothing can be unfolded. */
export function PracticeList({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useSay();
  const used = PRINCIPLES.filter((id) => findings.some(({ principles }) => principles.includes(id)));
  return (
    <section className="review-section practice-list" aria-labelledby="review-practice">
      <h2 id="review-practice">{t('review.practice.title')}</h2>
      <Practice principles={used} />
    </section>
  );
}

function PracticeDetails({ principles }: { readonly principles: readonly PrincipleId[] }) {
  const t = useSay();
  return (
    <details className="practice">
      <summary>{t('review.decisions.principles', { ids: principles.join(', ') })}</summary>
      <Practice principles={principles} />
    </details>
  );
}

function Practice({ principles }: { readonly principles: readonly PrincipleId[] }) {
  const t = useSay();
  const evidence = evidenceFor(principles);
  return (
    <>
      <dl className="principles">
        {principles.map(principleOf).map(({ id, text, sources }) => (
          <Fragment key={id}>
            <dt>{id}</dt>
            <dd>
              <p>{t(text)}</p>
              <p className="soft">{t('review.decisions.source', { sources: sources.map((source) => t(`source.${source}`)).join('; ') })}</p>
            </dd>
          </Fragment>
        ))}
      </dl>
      {evidence.length > 0 && (
        <div className="contested">
          <p className="label">{t('evidence.title')}</p>
          {evidence.map((key) => (
            <p key={key}>{t(key)}</p>
          ))}
        </div>
      )}
    </>
  );
}
