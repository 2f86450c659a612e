const LINES = [
  'M-40 210C120 120 260 250 430 180S760 40 940 120s320 40 420-40',
  'M-40 250C130 160 270 300 450 225S770 85 950 165s330 40 420-30',
  'M-40 292C140 205 290 345 470 268S790 130 970 208s330 40 400-20',
  'M-40 165C110 82 250 205 415 135S740 0 925 72s320 45 440-50',
  'M-40 118C100 45 235 155 400 92S720-40 910 28s320 45 460-60',
];

/** Lines of equal pressure behind the title, as on a sea chart. Decoration only. */
export function Isobars() {
  return (
    <svg className="isobars" viewBox="0 0 1280 320" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {LINES.map((line, nth) => (
        <path key={line} d={line} className={nth === 1 ? 'is-front' : undefined} />
      ))}
      <ellipse cx="1010" cy="150" rx="52" ry="30" />
      <ellipse cx="1010" cy="150" rx="98" ry="58" />
    </svg>
  );
}
