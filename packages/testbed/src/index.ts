export { createPeople, type Person } from './clients/person.ts'
export {
  type CallFault,
  type CallProxy,
  type CallRecord,
  type InternalCall,
  internalCalls,
  startCallProxy,
} from './network/call-proxy.ts'
export { type NetworkCondition, startTcpProxy, type TcpProxy } from './network/tcp-proxy.ts'
export type { Program } from './programs/program.ts'
export {
  type DurablePostgres,
  type PostgresStop,
  startDurablePostgres,
} from './servers/durable-postgres.ts'
export { type DurableRedis, startDurableRedis } from './servers/durable-redis.ts'
export {
  type Between,
  type Installation,
  type InstallationOptions,
  startInstallation,
} from './start-installation.ts'
export type { Backend, System, WebProgram, WorkerProgram } from './system.ts'
export { type Execution, readExecutions } from './work/executions.ts'
export { sampleIntakes } from './work/sample-intakes.ts'
export { failingSeed, poisonSeed, refusedSeed } from './work/seeds.ts'
