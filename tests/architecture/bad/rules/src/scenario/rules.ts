/** SC-1: every scenario has a title. */
export const title = 'SC-1';
/** SC-2: nobody proves this. */
export const lonely = 'SC-2';
/** SIM-10 and SIM-9, P21. */
export const model = 1;
