/** A name at the end of a line, moved so far that it does not lie on another. */
export interface EndLabel {
  readonly key: string;
  readonly y: number;
}

/** Keeps names at least `apart` from each other and inside `from` … `to`, in the order of their lines. */
export function spread(
  labels: readonly EndLabel[],
  { apart, from, to }: { readonly apart: number; readonly from: number; readonly to: number },
): EndLabel[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y).map(({ key, y }) => ({ key, y: Math.max(from, Math.min(to, y)) }));
  for (const [at, label] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before && label.y < before.y + apart) label.y = before.y + apart;
  }
  for (let at = sorted.length - 1; at >= 0; at--) {
    const limit = sorted[at + 1] ? sorted[at + 1]!.y - apart : to;
    if (sorted[at]!.y > limit) sorted[at]!.y = limit;
  }
  return sorted;
}
