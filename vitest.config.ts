import { configDefaults, defineConfig } from 'vitest/config'

const services = ['**/*.integration.test.ts', '**/*.e2e.test.ts']
const include = (suffix: string) => [
  `{packages,workers,apps,scripts}/**/*.${suffix}.ts`,
  `{packages,workers,apps,scripts}/**/*.${suffix}.tsx`,
]

export default defineConfig({
  test: {
    // One less than there are processors is the default: half of a small machine would stand idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: include('test'),
          exclude: [...configDefaults.exclude, '**/.next/**', ...services],
          // A hung test ends; a slow machine is no fault.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: include('integration.test'),
          globalSetup: './scripts/testing/provide-postgres.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: include('e2e.test'),
          globalSetup: './scripts/testing/provide-postgres.ts',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
