const PATHS = {
  now: 'M12 3v3M12 18v3M3 12h3M18 12h3M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
  feed: 'M4 5h16v10H9l-5 4V5ZM8 9h8M8 12h5',
  paper: 'M7 3h7l4 4v14H7V3ZM14 3v4h4M10 12h5M10 16h5',
  team: 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3 20c0-3.5 2.5-6 6-6s6 2.5 6 6M16 5.5a3 3 0 0 1 0 5.5M17 14c2.5.6 4 2.8 4 6',
  gauge: 'M4 17a8 8 0 1 1 16 0M12 17l4-6M4 20h16',
  phone: 'M6 3h3l1.5 5-2 1.5a11 11 0 0 0 6 6l1.5-2 5 1.5v3a2 2 0 0 1-2 2C11 20 4 13 4 5a2 2 0 0 1 2-2Z',
  mail: 'M3 6h18v12H3V6ZM3 7l9 7 9-7',
  chat: 'M4 5h16v10H9l-5 4V5Z',
  visit: 'M6 21V3h12v18M3 21h18M14.5 12h.01',
  fact: 'M5 4h14v16H5V4ZM9 9h6M9 13h6M9 17h3',
  promise: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5l3.5 2',
  remedy: 'M14.5 5.5a4 4 0 0 0 4.8 4.8L11 18.6A2.6 2.6 0 0 1 7.4 15l7.1-9.5ZM5 21h14',
  storm: 'M4 9h11a3 3 0 1 0-3-3M4 13h14a3 3 0 1 1-3 3M4 17h6',
  news: 'M4 5h13v14H6a2 2 0 0 1-2-2V5ZM17 9h3v8a2 2 0 0 1-2 2M7 9h7M7 12h7M7 15h4',
  call: 'M6 3h3l1.5 5-2 1.5a11 11 0 0 0 6 6l1.5-2 5 1.5v3a2 2 0 0 1-2 2C11 20 4 13 4 5a2 2 0 0 1 2-2Z',
  key: 'M12 3l2.6 5.6 6 .7-4.4 4.2 1.2 6L12 16.6 6.6 19.5l1.2-6L3.4 9.3l6-.7L12 3Z',
  human: 'M12 20s-7.5-4.6-7.5-10A4.2 4.2 0 0 1 12 7.4 4.2 4.2 0 0 1 19.5 10c0 5.4-7.5 10-7.5 10Z',
  reach: 'M3 10v4h4l8 4V6l-8 4H3ZM18 9a4 4 0 0 1 0 6',
  danger: 'M12 3 2.5 20h19L12 3ZM12 10v4M12 17h.01',
  play: 'M7 4l12 8-12 8V4Z',
  pause: 'M8 5v14M16 5v14',
  forward: 'M5 12h13M12 5l7 7-7 7',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M5 12.5 10 17 19 7',
  up: 'M5 15l7-7 7 7',
  down: 'M5 9l7 7 7-7',
  flat: 'M5 12h14',
  menu: 'M4 7h16M4 12h16M4 17h16',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M5 19l1.4-1.4M17.6 6.4 19 5',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z',
  sound: 'M4 10v4h4l5 4V6L8 10H4ZM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11',
  silent: 'M4 10v4h4l5 4V6L8 10H4ZM16 9.5l5 5M21 9.5l-5 5',
  print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7v-7Z',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .8-1 1.7M12 17h.01',
  stamp: 'M9 3h6l-1.5 9H18v4H6v-4h4.5L9 3ZM5 20h14',
  pen: 'M4 20l1-5L16 4l4 4L9 19l-5 1ZM14 6l4 4',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  ask: 'M4 5h16v10H9l-5 4V5ZM10.5 8.5a1.6 1.6 0 1 1 2.2 1.5c-.5.2-.7.6-.7 1M12 13h.01',
  rise: 'M4 20h4v-5h4v-5h4V5h4',
  open: 'M4 6h6l2 2h8v11H4V6Z',
  save: 'M12 4v11M7 10l5 5 5-5M5 20h14',
  fog: 'M4 8h12M8 12h12M4 16h10M17 16h3',
} as const;

export type IconName = keyof typeof PATHS;

/** A small picture beside words, never instead of them. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
