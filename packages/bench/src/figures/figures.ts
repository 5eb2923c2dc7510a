import type { FigureName } from '../report/report.ts'
import { measureAccept } from './accept.ts'
import { measureAcceptGrowth } from './accept-growth.ts'
import type { Figure } from './figure.ts'
import { measureIdle } from './idle.ts'
import { measureLatency } from './latency.ts'
import { measureNoOp } from './no-op.ts'
import { measurePlans } from './plans.ts'
import { measureRescue } from './rescue.ts'
import { measureScaling } from './scaling.ts'

/** How each figure is measured. */
export const figures: Readonly<Record<FigureName, Figure>> = {
  accept: measureAccept,
  'accept-growth': measureAcceptGrowth,
  plans: measurePlans,
  'no-op': measureNoOp,
  latency: measureLatency,
  rescue: measureRescue,
  idle: measureIdle,
  scaling: measureScaling,
}
