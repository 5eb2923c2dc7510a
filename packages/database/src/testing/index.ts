export { createTestDatabase } from './create-test-database.ts'
export { createTestRedis, type TestRedis } from './create-test-redis.ts'
export { runAfterDeath } from './run-after-death.ts'
export {
  cloneTestDatabase,
  startTestPostgres,
  type TestDatabase,
  type TestServer,
} from './start-test-postgres.ts'
