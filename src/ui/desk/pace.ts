/** Speeds of the running clock. */
export const SPEEDS = [0.5, 1, 2, 4, 6] as const;
export type Speed = (typeof SPEEDS)[number];

/** Real seconds that one exercise hour takes at single speed: half speed makes two minutes of it, the highest ten seconds. */
const SECONDS_PER_HOUR = 60;
/** While nobody is on duty an hour passes in one second: nothing can be done, and everything is told in the morning. */
const SECONDS_PER_HOUR_OFF = 1;

/** Real seconds that one exercise hour takes. */
export const secondsPerHour = (speed: Speed): number => SECONDS_PER_HOUR / speed;

interface Running {
  readonly speed: Speed;
  readonly isOnDuty: boolean;
}

/** Exercise minutes, with their fraction, that pass in so many real milliseconds. */
export const minutesIn = (milliseconds: number, { speed, isOnDuty }: Running): number =>
  (milliseconds / 1000) * (60 / (isOnDuty ? secondsPerHour(speed) : SECONDS_PER_HOUR_OFF));
