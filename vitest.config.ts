import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'

/** Tests that open database files: a process each, so that one that crashes or leaks a handle touches no other. */
const onDisk = ['tests/main/storage/**/*.test.ts', 'tests/main/use-cases/**/*.test.ts', 'tests/faults/**/*.test.ts']

/** Tests of what is pure: they change nothing that another one sees, and run on save. */
const pure = ['tests/main/scoring/**/*.test.ts', 'tests/laws/**/*.test.ts']

/** Tests that render components in a simulated page. */
const rendered = ['tests/renderer/**/*.test.tsx']

export default defineConfig({
  test: {
    // Both of two cores: by default one would be left over.
    maxWorkers: '100%',
    // Read as files by the tests, and so not among what they import.
    forceRerunTriggers: [...configDefaults.forceRerunTriggers, '**/ladders/*.{yaml,json}'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...onDisk, ...pure],
          pool: 'threads',
        },
      },
      {
        extends: true,
        // The code is read once for all files of a thread.
        test: { name: 'pure', include: pure, pool: 'threads', isolate: false },
      },
      {
        extends: true,
        test: { name: 'disk', include: onDisk, pool: 'forks' },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'components',
          include: rendered,
          environment: 'jsdom',
          // One page for all files of a thread: seven times as fast. The set-up empties it after each test.
          pool: 'threads',
          isolate: false,
          setupFiles: ['tests/support/component-setup.ts'],
          // Whole ladders are drawn, and two slow cores may be shared: a limit against hanging, not a measure.
          testTimeout: 30_000,
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/main/scoring/**', 'src/main/ladders/**', 'src/main/storage/**'],
      reporter: ['text', 'json-summary'],
    },
  },
})
