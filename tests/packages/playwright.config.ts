import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '*.packages.ts',
  outputDir: '../../test-results/packages',
  globalSetup: '../e2e/support/global-setup.ts',
  expect: { timeout: 20_000 },
  timeout: 180_000,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
})
