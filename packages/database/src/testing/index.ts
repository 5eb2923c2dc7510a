export { askRedis, waitUntilRedisAnswers } from './ask-redis.ts'
export { checksumTables } from './checksum-tables.ts'
export { createTestDatabase } from './create-test-database.ts'
export { createTestRedis, type TestRedis } from './create-test-redis.ts'
export { fillPersonTables } from './fill-person-tables.ts'
export { countRows, dumpDatabase, findPersonTables } from './person-tables.ts'
export { runAfterDeath } from './run-after-death.ts'
export {
  type PostgresStop,
  type StoppablePostgres,
  startStoppablePostgres,
} from './start-stoppable-postgres.ts'
export {
  cloneTestDatabase,
  startTestPostgres,
  type TestDatabase,
  type TestServer,
} from './start-test-postgres.ts'
