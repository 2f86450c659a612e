/**
 * Version of what computes an exercise: simulation, machine and exercise together. It is raised whenever equal scenario,
 * seed and log give other results than before; a recorded exercise of another engine keeps its results and is not
 * computed again.
 */
export const ENGINE = 4;
