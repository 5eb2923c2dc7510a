import { z } from 'zod'
import { variantNames } from './variant-settings.ts'

const port = z.coerce.number().int().min(0)

/** What a process of the control is told; it has no settings of an operator's, so a missing one is a fault of the harness. */
const configSchema = z.object({
  CONTROL_VARIANT: z.enum(variantNames),
  /** `redis://` or `postgres://`. */
  CONTROL_QUEUE_URL: z.string(),
})
const apiConfigSchema = configSchema.extend({
  CONTROL_PORT: port,
  CONTROL_DATABASE_URL: z.string(),
})
const workerConfigSchema = configSchema.extend({
  CONTROL_API_URL: z.string(),
  CONTROL_CONCURRENCY: z.coerce.number().int().min(1),
  CONTROL_NAME: z.string(),
  /** Where `Execution` lines go. */
  CONTROL_EXECUTIONS_FILE: z.string(),
  /** Where `WorkerNote` lines go. */
  CONTROL_NOTES_FILE: z.string(),
})

export type ApiEnvironment = z.input<typeof apiConfigSchema>
export type WorkerEnvironment = z.input<typeof workerConfigSchema>
export type WorkerConfig = z.output<typeof workerConfigSchema>

export const readApiConfig = () => apiConfigSchema.parse(process.env)
export const readWorkerConfig = () => workerConfigSchema.parse(process.env)
