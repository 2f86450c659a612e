import { say, type Message, type MessageKey } from '../message/catalogue.ts';
import type { Language } from '../message/language.ts';
import type { Place } from './lines.ts';

/** An error keeps a scenario from being played; a warning does not. */
export type Severity = 'error' | 'warning';

type NumberIn<Key> = Key extends `rule.${infer Number}` ? Number : never;
/** Number of a rule that a file can break: of the scenario format (SC), or of the exercise file around a scenario (EX). */
export type RuleNumber = NumberIn<MessageKey>;

/** What is wrong with a file, and where. */
export type ScenarioIssue = {
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
  readonly rule: RuleNumber;
  readonly severity: Severity;
  readonly message: Message;
};

/** An issue before its place in the file is looked up. An error, and at the value, unless it says otherwise. */
export type Finding = {
  readonly pointer: string;
  readonly rule: RuleNumber;
  readonly message: Message;
  readonly severity?: Severity;
  /** `key`: the key is meant, not its value. A number: this offset in the file. */
  readonly at?: 'key' | number;
};

/** Order of issues: by place, then by rule. */
export const byPlace = (a: ScenarioIssue, b: ScenarioIssue): number =>
  a.line - b.line || a.column - b.column || Number(a.rule.slice(3)) - Number(b.rule.slice(3));

/** A finding with its place. */
export const placed = (finding: Finding, place: Place): ScenarioIssue => ({
  pointer: finding.pointer,
  line: place.line,
  column: place.column,
  rule: finding.rule,
  severity: finding.severity ?? 'error',
  message: finding.message,
});

/** One line for people: place, rule, what is wrong. */
export const describeIssue = (issue: ScenarioIssue, language: Language): string =>
  say(
    {
      key: 'scenario.issue',
      values: { line: issue.line, column: issue.column, rule: issue.rule, severity: issue.severity, text: say(issue.message, language) },
    },
    language,
  );
