interface Props {
  readonly level: number;
  readonly size?: number;
}

/** Distance between two barbs on the staff. */
const STEP = 5;

/** The sign of wind force on a weather chart: a staff with barbs, a full one for two, half a one for one; calm is a circle. */
export function WindBarb({ level, size = 28 }: Props) {
  const full = Math.floor(level / 2);
  const half = full === 0 ? 1 : full;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {level === 0 ? (
        <>
          <circle cx="16" cy="16" r="9" />
          <circle cx="16" cy="16" r="2.5" fill="currentColor" />
        </>
      ) : (
        <g transform="rotate(32 16 16)">
          <circle cx="16" cy="28" r="2.6" fill="currentColor" />
          <path d="M16 28V2" />
          {Array.from({ length: full }, (_, nth) => (
            <path key={nth} d={`M16 ${2 + nth * STEP}l9 -3.5`} />
          ))}
          {level % 2 === 1 && <path d={`M16 ${2 + half * STEP}l5 -2`} />}
        </g>
      )}
    </svg>
  );
}
