import { z } from 'zod'
import { bareConnectionSchema } from './connect.ts'

/** What a bare job carries. `id` is a job of ours where the work makes our calls. */
export const bareJobSchema = z.strictObject({ id: z.string(), sample: z.int().min(0) })
export type BareJob = z.infer<typeof bareJobSchema>

/** What a process with a bare BullMQ worker is told to do. */
export const bareTaskSchema = z.strictObject({
  connection: bareConnectionSchema,
  queueName: z.string(),
  concurrency: z.int().min(1),
  work: z.discriminatedUnion('kind', [
    /** Nothing at all. */
    z.strictObject({ kind: z.literal('empty') }),
    /** Begins and never ends, to be killed in the middle. */
    z.strictObject({ kind: z.literal('hold') }),
    /** Claims the job at the web and completes it with a plan made beforehand. */
    z.strictObject({
      kind: z.literal('calls'),
      webUrl: z.string(),
      secret: z.string(),
      plansFile: z.string(),
    }),
  ]),
  /** Tells its parent of the start of each job, which costs time. */
  tellsStarts: z.boolean(),
  /** BullMQ's own where absent. */
  lock: z.strictObject({ durationMs: z.int(), stalledIntervalMs: z.int() }).optional(),
})
export type BareTask = z.infer<typeof bareTaskSchema>

/** What such a process tells its parent. */
export const bareReportSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('started'), id: z.string(), atMs: z.number() }),
  /** How many jobs have ended since the process began, and when the last one did. */
  z.strictObject({ kind: z.literal('ended'), count: z.int(), atMs: z.number() }),
  z.strictObject({ kind: z.literal('failed'), detail: z.string() }),
])
export type BareReport = z.infer<typeof bareReportSchema>
