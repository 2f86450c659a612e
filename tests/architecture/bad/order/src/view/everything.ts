export * from '../ui/utils.ts';
