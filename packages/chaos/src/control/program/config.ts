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
  /** Where the samples are and the records go. */
  CONTROL_WORK_DIRECTORY: z.string(),
})

export type ApiEnvironment = z.input<typeof apiConfigSchema>
export type WorkerEnvironment = z.input<typeof workerConfigSchema>
export type WorkerConfig = z.output<typeof workerConfigSchema>

export const readApiConfig = () => apiConfigSchema.parse(process.env)
export const readWorkerConfig = () => workerConfigSchema.parse(process.env)
