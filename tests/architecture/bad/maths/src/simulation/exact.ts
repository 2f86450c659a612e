type Post = { readonly performance: number; readonly Date: string };
export const post: Post = { performance: Math.floor(1.5), Date: 'Thursday' };
export const sum = Math.sqrt(post.performance) + Math.max(1, 2) * Math.imul(2, 3);
export const day = post.Date;
