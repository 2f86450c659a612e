export type Early = import('../exercise/later.ts').Later;
