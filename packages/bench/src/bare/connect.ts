import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
} from 'bullmq'
import { z } from 'zod'
import { backendNames } from '../report/report.ts'

/** Where bare BullMQ keeps its messages: the same server as ours in the same run. */
export const bareConnectionSchema = z.strictObject({
  backend: z.enum(backendNames),
  url: z.string(),
})
export type BareConnection = z.infer<typeof bareConnectionSchema>

/** As many connections to Postgres as the product's web holds, and as many as `pg` takes by default. */
const poolSize = 10

/** BullMQ as its documentation sets it up, on either place. */
export const bareBackend: BackendFactory<IQueueBackend, BareConnection> = (
  name,
  options,
  extra,
) => {
  const { backend, url } = options.connection
  switch (backend) {
    case 'redis':
      return createRedisBackend(
        name,
        // A worker has to wait for its server for ever; BullMQ refuses to start otherwise.
        { ...options, connection: { url, maxRetriesPerRequest: null } },
        extra,
      )
    case 'postgres':
      return createPostgresBackend(
        name,
        { ...options, connection: { connectionString: url, max: poolSize } },
        extra,
      )
  }
}
