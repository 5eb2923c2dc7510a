export { EmbeddedPostgresFault, type EmbeddedPostgresFaultCode } from './embedded-postgres-fault.ts'
export { findDataVersion } from './find-data.ts'
export { findFreePort } from './free-port.ts'
export { inspectServer, type ServerState } from './inspect-server.ts'
export { readOrMakeSecret } from './installation-secret.ts'
export { alreadyRunning } from './ownership.ts'
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './start-embedded-postgres.ts'
