/** The sign of wind force on a weather chart: a staff with barbs, a full one for two, half a one for one; calm is a circle. */
export function WindBarb({ level, size = 28 }: { readonly level: number; readonly size?: number }) {
  const full = Math.floor(level / 2);
  const hasHalf = level % 2 === 1;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <circle cx="7" cy="25" r={level === 0 ? 5 : 2.6} fill={level === 0 ? 'none' : 'currentColor'} />
      {level > 0 && <path d="M7 25 26 6" />}
      {Array.from({ length: full }, (_, nth) => (
        <path key={nth} d={`M${26 - nth * 4.6} ${6 + nth * 4.6}l-8 -3.4`} />
      ))}
      {hasHalf && <path d={`M${26 - (full === 0 ? 1 : full) * 4.6} ${6 + (full === 0 ? 1 : full) * 4.6}l-4.4 -1.9`} />}
    </svg>
  );
}
