import type { FaultPlan } from './fault.ts'
import type { FaultKind } from './fault-kinds.ts'

/** How each kind of fault is done and how often. */
export declare const faultPlans: Readonly<Record<FaultKind, FaultPlan>>
