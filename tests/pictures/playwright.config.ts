import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '*.pictures.ts',
  outputDir: '../../test-results/walk',
  globalSetup: '../e2e/support/global-setup.ts',
  expect: { timeout: 20_000 },
  timeout: 600_000,
  // Languages and themes side by side, each in an app of its own.
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
})
