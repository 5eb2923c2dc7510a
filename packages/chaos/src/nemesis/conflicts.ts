import type { FaultPlan } from './fault.ts'
import type { FaultKind } from './fault-kinds.ts'

type Plans = Readonly<Record<FaultKind, Pick<FaultPlan, 'uses'>>>

/** While only the queue is away every submission has to be answered, so nothing else may hurt accepting meanwhile. */
const queueOutages: ReadonlySet<FaultKind> = new Set([
  'queue-outage',
  'queue-flush',
  'redis-kill',
  'redis-loss',
])

/** Whether two faults must not be there at the same time. */
export function conflict(a: FaultKind, b: FaultKind, plans: Plans): boolean {
  const hurtsAccepting = (kind: FaultKind) =>
    plans[kind].uses.some((used) => used === 'webs' || used === 'database')
  return (
    plans[a].uses.some((used) => plans[b].uses.includes(used)) ||
    (queueOutages.has(a) && hurtsAccepting(b)) ||
    (queueOutages.has(b) && hurtsAccepting(a))
  )
}
