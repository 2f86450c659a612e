import type { Minutes } from '../quantity/units.ts';

/** A decision on the curve: its number in the list, and when it was. */
export interface Mark {
  readonly id: string;
  readonly number: number;
  readonly at: Minutes;
}

/** Decisions that stand so close together that one sign stands for all of them. */
export interface MarkGroup {
  readonly ids: readonly string[];
  readonly from: Minutes;
  /** Place of the first one; the sign begins half a circle before it and grows to the right. */
  readonly x: number;
  readonly label: string;
  readonly width: number;
}

const CHARACTER = 6.2;
const PADDING = 8;
const APART = 2;

const widthOf = (label: string): number => Math.max(16, label.length * CHARACTER + PADDING);
const labelOf = (first: Mark, last: Mark): string =>
  first.number === last.number ? String(first.number) : `${first.number}–${last.number}`;

/** Groups marks from left to right, so that no sign covers another. */
export function groupMarks(marks: readonly Mark[], xOf: (at: Minutes) => number): MarkGroup[] {
  const groups: { marks: Mark[]; x: number; width: number }[] = [];
  for (const mark of [...marks].sort((a, b) => a.at - b.at || a.number - b.number)) {
    const x = xOf(mark.at);
    const last = groups[groups.length - 1];
    const width = widthOf(String(mark.number));
    if (last && x < last.x + last.width + APART) {
      last.marks.push(mark);
      last.width = widthOf(labelOf(last.marks[0]!, mark));
    } else groups.push({ marks: [mark], x, width });
  }
  return groups.map(({ marks: members, x, width }) => ({
    ids: members.map(({ id }) => id),
    from: members[0]!.at,
    x,
    width,
    label: labelOf(members[0]!, members[members.length - 1]!),
  }));
}
