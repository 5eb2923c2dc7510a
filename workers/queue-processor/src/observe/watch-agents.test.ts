import { type AgentNumber, agentName, type PipelineProgress } from '@zero-sum/contracts'
import { noTracing, type PastSpan } from '@zero-sum/observe/trace'
import { describe, expect, it } from 'vitest'
import { watchAgents } from './watch-agents.ts'
import { createWorkerMetrics } from './worker-metrics.ts'

const report = (agent: AgentNumber): PipelineProgress => ({
  ...{ status: 'running', agent, agentName: agentName(agent) },
  ...{ message: 'For 71.3 kg', percent: agent },
})

function openWatch(parent?: string) {
  const spans: PastSpan[] = []
  const metrics = createWorkerMetrics('unknown')
  const traceparent = () => parent
  const tracing = { ...noTracing, traceparent, record: (span: PastSpan) => void spans.push(span) }
  const watch = watchAgents({ metrics, tracing }, { jobId: 'a job', attempt: 2 })
  return { watch, spans, registry: metrics.registry }
}

describe('watchAgents', () => {
  it('measures each agent from its first word to the next agent, and counts what was sent back', async () => {
    const { watch, spans, registry } = openWatch('00-trace-span-01')
    for (const [agent, atMs] of [
      [1, 0],
      [1, 5],
      [2, 10],
      [3, 30],
      [4, 60],
      [5, 500],
      [3, 600],
      [4, 700],
      [5, 800],
      [6, 900],
    ] as const)
      watch.hear(report(agent), atMs)
    watch.end({ kind: 'plan', planJson: '', metabolicProfileJson: '', atMs: 1_000 })
    const text = await registry.metrics()
    expect(text).toContain(
      'agent_duration_seconds_sum{agent="intake_normalizer",outcome="ok"} 0.01',
    )
    expect(text).toContain('agent_duration_seconds_count{agent="qa_validator",outcome="repair"} 1')
    expect(text).toContain('agent_duration_seconds_count{agent="qa_validator",outcome="ok"} 1')
    expect(text).toContain('zero_sum_plan_repair_rounds_sum 1')
    expect(spans.map(({ name, startMs, endMs }) => [name, startMs, endMs])).toEqual([
      ['agent Intake Normalizer', 0, 10],
      ['agent Metabolic Calculator', 10, 30],
      ['agent Recipe Curator', 30, 60],
      ['agent Nutrition Compiler', 60, 500],
      ['agent QA Validator', 500, 600],
      ['agent Recipe Curator', 600, 700],
      ['agent Nutrition Compiler', 700, 800],
      ['agent QA Validator', 800, 900],
      ['agent Brand Renderer', 900, 1_000],
    ])
    expect(JSON.stringify(spans)).not.toContain('71.3')
  })

  it('says in which agent an attempt failed, and writes no span without a trace', async () => {
    const { watch, spans, registry } = openWatch()
    watch.hear(report(1), 0)
    watch.hear(report(2), 1)
    watch.end({ kind: 'failed', reason: 'solver_broke' })
    expect(await registry.metrics()).toContain(
      'agent_duration_seconds_count{agent="metabolic_calculator",outcome="failed"} 1',
    )
    expect(spans).toEqual([])
  })
})
