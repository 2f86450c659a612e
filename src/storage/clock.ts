/** Time as storage needs it: the hour to write down, and a while to wait. Handed in, so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls once after so many milliseconds; what comes back calls it off. */
  readonly after: (milliseconds: number, then: () => void) => () => void;
}

/** The clock of the device. */
export const deviceClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};
