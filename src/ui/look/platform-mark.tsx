const MARKS: Readonly<Record<string, string>> = {
  short: 'M5 7h14M5 12h9M5 17h5',
  community: 'M3 20V10l6-4 6 4v10M15 20v-7l3-2 3 2v7M3 20h18M8 20v-5h2v5',
  pictures: 'M4 5h16v14H4V5ZM4 16l5-5 4 4 2.5-2.5L20 17M15.5 9h.01',
  clips: 'M7 3h10v18H7V3ZM10.5 9l4 3-4 3V9Z',
  career: 'M4 8h16v11H4V8ZM9 8V5h6v3M4 13h16',
  reviews: 'M12 4l2.3 5 5.4.6-4 3.7 1.1 5.4L12 16l-4.8 2.7 1.1-5.4-4-3.7 5.4-.6L12 4Z',
  messenger: 'M4 5h16v11H11l-5 4v-4H4V5ZM8.5 10.5h.01M12 10.5h.01M15.5 10.5h.01',
  press: 'M4 5h13v14H6a2 2 0 0 1-2-2V5ZM17 9h3v8a2 2 0 0 1-2 2M7 9h7M7 12h7M7 15h4',
};

/** A platform's sign by its kind; no real network looks like it. */
export function PlatformMark({ kind, size = 18 }: { readonly kind: string; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={MARKS[kind] ?? MARKS.short} />
    </svg>
  );
}
