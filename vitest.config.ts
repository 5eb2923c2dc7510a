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
          // They wait for servers more than they work; after the unit tests, which don't.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          globalSetup: './scripts/testing/provide-postgres.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['apps/**/*.e2e.test.ts'],
          globalSetup: './scripts/testing/provide-postgres.ts',
          // Each starts the whole product: two of them wait for one another often enough to fill two processors.
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          // What kills, counts or measures, and needs the machine to itself.
          name: 'alone',
          include: ['{packages,workers,scripts}/**/*.e2e.test.ts'],
          globalSetup: './scripts/testing/provide-postgres.ts',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
