export { EmbeddedPostgresFault, type EmbeddedPostgresFaultCode } from './embedded-postgres-fault.ts'
export { findOwner } from './find-owner.ts'
export { findFreePort } from './free-port.ts'
export { readOrMakeSecret } from './installation-secret.ts'
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './start-embedded-postgres.ts'
