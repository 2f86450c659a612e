/** Whether this is the page that stands alone and opens by double-click (`npm run portable`). */
export const IS_PORTABLE = import.meta.env.MODE === 'portable';
