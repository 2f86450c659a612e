import { say } from '../message/catalogue.ts';
import type { Message } from '../message/catalogue.ts';
import type { Language } from '../message/language.ts';
import { describeIssue } from '../scenario/issue.ts';
import type { ScenarioIssue } from '../scenario/issue.ts';

/** What is wrong with one file. */
export interface Judged {
  readonly file: string;
  readonly ok: boolean;
  readonly issues: readonly ScenarioIssue[];
}

const inBoth = (message: Message): Readonly<Record<Language, string>> => ({ de: say(message, 'de'), en: say(message, 'en') });

/** A judgement as programs read it. */
export const judgementJson = ({ file, ok, issues }: Judged) => ({
  file,
  ok,
  issues: issues.map(({ pointer, line, column, rule, severity, message }) => ({
    pointer,
    line,
    column,
    rule,
    severity,
    message: inBoth(message),
  })),
});

/** A judgement as people read it: a heading and a line for each issue. */
export function judgementText({ file, ok, issues }: Judged, language: Language): string {
  const warnings = issues.filter(({ severity }) => severity === 'warning').length;
  const heading: Message = ok
    ? { key: 'cli.fileSound', values: { file, warnings } }
    : { key: 'cli.fileFaulty', values: { file, warnings, errors: issues.length - warnings } };
  return [say(heading, language), ...issues.map((issue) => `  ${describeIssue(issue, language)}`)].join('\n');
}
