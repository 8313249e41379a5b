import { defineConfig } from '@playwright/test'

export default defineConfig({
  // A limit against hanging on a slow, shared machine; nothing is measured by it.
  expect: { timeout: 20_000 },
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  // The walk through every screen takes minutes: `npm run pictures`.
  testIgnore: process.env['CAIRN_PICTURES'] === undefined ? '**/screens.e2e.ts' : [],
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/support/global-setup.ts',
  timeout: 60_000,
  // Each on a screen of its own, and each app waits more than it works.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
})
