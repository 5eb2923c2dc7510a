import { say } from './bootstrap/steps.mjs'
import { readDatabaseConfig } from './config.ts'
import { openDatabase } from './launch/open-database.ts'
import { runCommand } from './launch/run-launcher.ts'

// npm run migrate: the newest schema in the embedded database, or in the one that DATABASE_URL names.
await runCommand(readDatabaseConfig, async (config) => {
  await using _database = await openDatabase(config, {
    label: 'npm run migrate',
    log: (line) => say(`  ${line}`),
  })
})
