import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // By default one core stays idle; on two that is half of the machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // No test changes what others see; to load every module anew for each file would cost half a minute.
          isolate: false,
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/browser/**', 'tests/architecture/**'],
          // Generous: a test says what is right, a benchmark how fast it is.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'architecture',
          environment: 'node',
          include: ['tests/architecture/*.test.ts'],
          testTimeout: 240_000,
        },
      },
      {
        // Counts over many seeds: part of `npm test`, too long for `npm run check`.
        test: {
          name: 'long',
          environment: 'node',
          include: ['tests/**/*.long.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'bench',
          environment: 'node',
          // What is measured is loaded by Node itself, as it ships: Vitest would wrap it, and a wrapped module runs at another speed.
          server: { deps: { external: [/\/build\/bench\//] } },
          include: [],
          benchmark: { include: ['tests/**/*.bench.ts'] },
        },
      },
      {
        test: {
          name: 'nightly',
          environment: 'node',
          include: ['tests/**/*.nightly.ts'],
          testTimeout: 600_000,
        },
      },
    ],
  },
});
