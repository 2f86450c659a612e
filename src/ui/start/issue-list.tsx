import { say } from '../../message/catalogue.ts';
import type { Scenario } from '../../scenario/format.ts';
import type { ScenarioIssue } from '../../scenario/issue.ts';
import { useReader, useSay } from '../reader.tsx';

/** A file that somebody opened, with all that is to be said about it. */
export interface OpenedFile {
  readonly name: string;
  readonly issues: readonly ScenarioIssue[];
  /** Given if the file can be played in spite of them. */
  readonly scenario?: Scenario;
}

interface Props {
  readonly opened: OpenedFile;
  readonly onDismiss: () => void;
  readonly onPlay: (scenario: Scenario) => void;
}

/** All that is wrong with a file, with line and column, pointer and rule; not only the first. */
export function IssueList({ opened, onDismiss, onPlay }: Props) {
  const t = useSay();
  const { language } = useReader();
  const { issues, scenario } = opened;
  return (
    <section className="issues" aria-labelledby="issues" role="alert">
      <h2 id="issues">{t('issues.title', { n: issues.length, file: opened.name })}</h2>
      <p>{t(scenario ? 'issues.warnings' : 'issues.cannot')}</p>
      <ol className="issue-list">
        {issues.map((issue, nth) => (
          <li key={nth} className={`is-${issue.severity}`}>
            <div className="issue-place">
              <strong className="number">{t('issues.place', { line: issue.line, column: issue.column })}</strong>
              <span className={issue.severity === 'error' ? 'tag is-signal' : 'tag'}>
                {t(`issues.${issue.severity}`)} {issue.rule}
              </span>
              {issue.pointer !== '' && <code>{issue.pointer}</code>}
            </div>
            <p>{say(issue.message, language)}</p>
            <p className="issue-rule">{t('issues.rule', { rule: t(`rule.${issue.rule}`) })}</p>
          </li>
        ))}
      </ol>
      <div className="row">
        {scenario && (
          <button type="button" className="button is-main" onClick={() => onPlay(scenario)}>
            {t('issues.play')}
          </button>
        )}
        <button type="button" className="button" onClick={onDismiss}>
          {t('ui.close')}
        </button>
      </div>
    </section>
  );
}
