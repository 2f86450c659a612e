declare const unit: unique symbol;

/** A number that carries its unit in its type: minutes cannot be added to people by mistake. */
export type Quantity<Unit extends string> = number & { readonly [unit]: Unit };

/** Exercise time or a span of it: whole minutes. */
export type Minutes = Quantity<'min'>;
/** Posts, comments and shares, counted alike. */
export type Posts = Quantity<'posts'>;
/** Index of a five-minute step since the start of the exercise. */
export type Step = Quantity<'step'>;
/** Part of a whole, 0 … 1. */
export type Share = Quantity<'share'>;
/** Trust, 0 … 100. */
export type Points = Quantity<'points'>;

/** Length of one step of the world. */
export const STEP = 5 as Minutes;

export const minutes = (value: number): Minutes => value as Minutes;
export const hours = (value: number): Minutes => (value * 60) as Minutes;

/** The step that a minute lies in. */
export const stepOf = (minute: Minutes): Step => Math.floor(minute / STEP) as Step;

/** The minute at which a step begins. */
export const minuteOf = (step: Step): Minutes => (step * STEP) as Minutes;
