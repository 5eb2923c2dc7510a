import { type AgentNumber, agentName } from '@zero-sum/contracts'
import type { OperatorAttempt, OperatorJobEvent } from '@zero-sum/contracts/operator-jobs'

type Holder = { attempt: number; worker: string | null }

/** What each attempt came to, told from the events of a job in order. `holder` knows whom the newest attempt belongs to. */
export function tellAttempts(
  events: readonly OperatorJobEvent[],
  holder: Holder,
): OperatorAttempt[] {
  const attempts = new Map<number, OperatorAttempt>()
  for (const event of events) {
    if (event.kind === 'claimed') attempts.set(event.attempt, begin(event, holder))
    const attempt = attempts.get(event.attempt)
    if (attempt === undefined) continue
    // An attempt may end well after its lease was lost, where nobody claimed the job meanwhile.
    if (event.kind === 'agent') hear(attempt, event)
    else if (event.kind !== 'claimed' && event.kind !== 'accepted') end(attempt, event)
  }
  return [...attempts.values()]
}

function begin({ attempt, at, worker }: OperatorJobEvent, holder: Holder): OperatorAttempt {
  return {
    attempt,
    worker: worker ?? (attempt === holder.attempt ? holder.worker : null),
    startedAt: at,
    endedAt: null,
    outcome: 'running',
    reason: null,
    agents: [],
  }
}

function hear(attempt: OperatorAttempt, { agent, at }: OperatorJobEvent): void {
  if (agent === null) return
  const last = attempt.agents.at(-1)
  if (last?.agent === agent) return
  if (last !== undefined) last.endedAt = at
  const earlier = attempt.agents.filter((one) => one.agent === agent).length
  const name = agentName(agent as AgentNumber)
  attempt.agents.push({ agent, name, startedAt: at, endedAt: null, rounds: earlier + 1 })
}

function end(attempt: OperatorAttempt, event: OperatorJobEvent): void {
  const { kind, at, reason, worker } = event
  if (kind === 'agent' || kind === 'claimed' || kind === 'accepted') return
  const last = attempt.agents.at(-1)
  if (last !== undefined) last.endedAt = at
  attempt.endedAt = at
  attempt.outcome = kind
  attempt.reason = reason
  attempt.worker ??= worker
}
