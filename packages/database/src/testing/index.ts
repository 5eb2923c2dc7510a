export { askRedis, waitUntilRedisAnswers } from './ask-redis.ts'
export { checksumTables } from './checksum-tables.ts'
export { createTestDatabase } from './create-test-database.ts'
export { createTestRedis, type TestRedis } from './create-test-redis.ts'
export { createTestRedisCluster, type TestRedisCluster } from './create-test-redis-cluster.ts'
export { fillPersonTables } from './fill-person-tables.ts'
export { countRows, dumpDatabase, findPersonTables } from './person-tables.ts'
export { runAfterDeath } from './run-after-death.ts'
export { startPgBouncer, type TestPooler } from './start-pgbouncer.ts'
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
