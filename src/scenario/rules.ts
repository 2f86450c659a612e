import type { Message } from '../message/catalogue.ts';
import type { rules } from '../message/en/rules.ts';

/** Number of a rule of the format: it stays what it is, for ever; a rule that is dropped leaves a gap. */
export type RuleId = keyof typeof rules extends `rule.${infer Id}` ? Id : never;
export type Rule = { readonly title: Message };

const rule = <Id extends RuleId>(id: Id): Rule => ({ title: { key: `rule.${id}` } });

/** All rules that a scenario file is held to. Titles are in the catalogue; documents and tests name the numbers. */
export const RULES: Readonly<Record<RuleId, Rule>> = {
  'SC-1': rule('SC-1'),
  'SC-2': rule('SC-2'),
  'SC-3': rule('SC-3'),
  'SC-4': rule('SC-4'),
  'SC-5': rule('SC-5'),
  'SC-6': rule('SC-6'),
  'SC-7': rule('SC-7'),
  'SC-8': rule('SC-8'),
  'SC-9': rule('SC-9'),
  'SC-10': rule('SC-10'),
  'SC-11': rule('SC-11'),
  'SC-12': rule('SC-12'),
  'SC-13': rule('SC-13'),
  'SC-14': rule('SC-14'),
  'SC-15': rule('SC-15'),
  'SC-16': rule('SC-16'),
  'SC-17': rule('SC-17'),
  'SC-18': rule('SC-18'),
  'SC-19': rule('SC-19'),
  'SC-20': rule('SC-20'),
  'SC-21': rule('SC-21'),
  'SC-22': rule('SC-22'),
  'SC-23': rule('SC-23'),
  'SC-24': rule('SC-24'),
  'SC-25': rule('SC-25'),
  'SC-26': rule('SC-26'),
  'SC-27': rule('SC-27'),
  'SC-28': rule('SC-28'),
  'SC-29': rule('SC-29'),
  'SC-30': rule('SC-30'),
  'SC-31': rule('SC-31'),
  'SC-32': rule('SC-32'),
  'SC-33': rule('SC-33'),
  'SC-34': rule('SC-34'),
  'SC-35': rule('SC-35'),
  'SC-36': rule('SC-36'),
  'SC-37': rule('SC-37'),
  'SC-38': rule('SC-38'),
  'SC-39': rule('SC-39'),
  'SC-40': rule('SC-40'),
  'SC-41': rule('SC-41'),
  'SC-42': rule('SC-42'),
  'SC-43': rule('SC-43'),
  'SC-44': rule('SC-44'),
  'SC-45': rule('SC-45'),
  'SC-46': rule('SC-46'),
  'SC-47': rule('SC-47'),
  'SC-48': rule('SC-48'),
  'SC-49': rule('SC-49'),
  'SC-50': rule('SC-50'),
  'SC-51': rule('SC-51'),
  'SC-52': rule('SC-52'),
};
