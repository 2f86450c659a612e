import type { CurvePoint } from '../../debrief/curve.ts';

/** Hours that make a weather forecast. */
const LATELY = 4;

/** Whether the wind has been rising or easing lately, for the weather in the paper. */
export function reportedTrend(curve: readonly CurvePoint[]): 'rose' | 'fell' | 'steady' {
  const now = curve[curve.length - 1]?.level ?? 0;
  const before = curve[Math.max(0, curve.length - 1 - LATELY)]?.level ?? now;
  return now > before ? 'rose' : now < before ? 'fell' : 'steady';
}
