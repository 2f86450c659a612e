import { useMemo } from 'react';
import { encode } from 'uqr';
import './qr-code.css';

/** White around the code, in modules: less, and some cameras do not find it. */
const QUIET = 4;

interface Props {
  readonly text: string;
  /** What it says, for those who cannot see it. */
  readonly label: string;
}

/** A QR code, drawn here and nowhere else: black on white in every theme and on paper. Nothing if the text is too long for one. */
export function QrCode({ text, label }: Props) {
  const code = useMemo(() => encoded(text), [text]);
  if (!code) return null;
  return (
    <svg className="qr-code" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
}

/** Whether a text fits into a code at all. */
export const fitsCode = (text: string): boolean => encoded(text) !== undefined;

function encoded(text: string): { readonly size: number; readonly path: string } | undefined {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: QUIET });
    return {
      size,
      path: data
        .map((row, y) =>
          runsOf(row)
            .map(({ x, width }) => `M${x} ${y}h${width}v1h-${width}z`)
            .join(''),
        )
        .join(''),
    };
  } catch {
    return undefined;
  }
}

/** Dark modules beside each other, as one run. */
function runsOf(row: readonly boolean[]): { x: number; width: number }[] {
  const runs: { x: number; width: number }[] = [];
  row.forEach((isDark, x) => {
    const last = runs[runs.length - 1];
    if (!isDark) return;
    if (last && last.x + last.width === x) last.width++;
    else runs.push({ x, width: 1 });
  });
  return runs;
}
