import type { Evidence } from './evidence.ts'
import type { Verdict } from './verdict.ts'

/** Checks every invariant against the rows and the outside record. */
export declare function audit(evidence: Evidence): Promise<Verdict>
