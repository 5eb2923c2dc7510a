import { z } from 'zod'
import { agentNames } from './agents.ts'
import { saidSchema } from './said.ts'

/** What the engine reports while it works. `percent` is of the whole pipeline; `day` is the last day that is ready, from 1. */
export const pipelineProgressSchema = z.object({
  status: z.literal('running'),
  agent: z.union([
    z.literal(1),
    z.literal(2),
    z.literal(3),
    z.literal(4),
    z.literal(5),
    z.literal(6),
  ]),
  agentName: z.enum(agentNames),
  message: z.string().max(300),
  said: saidSchema
    .optional()
    .describe('What the message was made of, where it has figures or names in it.'),
  percent: z.number().min(0).max(100),
  day: z.int().min(1).max(7).optional(),
  counts: z.record(z.string().max(40), z.number()).optional(),
})

/** The same as it was kept: `seq` is its number within the job, `at` when it was told. */
export const reportedProgressSchema = pipelineProgressSchema.extend({
  seq: z.int(),
  at: z.iso.datetime(),
})

export type ReportedProgress = z.infer<typeof reportedProgressSchema>

export type PipelineProgress = z.infer<typeof pipelineProgressSchema>
