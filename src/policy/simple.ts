import type { Policy } from './play.ts';

/** Says and does nothing, from the first hour to the last. */
export const silence: Policy = () => [];

/** Takes down whatever can be taken down, and does nothing else. */
export const deleteAll: Policy = ({ choices }) =>
  choices.list.filter(({ act }) => act.type === 'moderate' && act.how === 'delete').map(({ act }) => act);

/** At most so many acts of chance at one stop. */
const AT_MOST = 3;

/** Does this and that, by the seed. */
export const random: Policy = ({ choices: { list }, chance }) => {
  const count = Math.floor(chance('count') * (AT_MOST + 1));
  return [...Array(count).keys()].map((nth) => list[Math.floor(chance(`pick/${nth}`) * list.length)]!.act);
};
