import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../config.ts'
import { metricsIn, readAlerts, readPanels } from './named-metrics.ts'
import { describeMetrics, openRegistries } from './own-registries.ts'

const registries = openRegistries()
afterAll(() => registries[Symbol.asyncDispose]())
const known = new Set(
  [registries.web, registries.worker].flatMap((registry) =>
    registry.getMetricsAsArray().map(({ name }) => name),
  ),
)
const read = (...path: string[]) => readFile(join(root, ...path), 'utf8')

describe('metrics', () => {
  it('follow the rules of Prometheus: one prefix, base units, _total for what only rises', () => {
    for (const metric of [registries.web, registries.worker].flatMap((registry) =>
      registry.getMetricsAsArray(),
    )) {
      const { name, type } = metric as unknown as { name: string; type: string }
      if (/^(?:nodejs|process)_/.test(name)) continue
      expect(name).toMatch(/^(?:zero_sum|http_server)_[a-z_]+$/)
      expect(name.endsWith('_total'), name).toBe(type === 'counter')
      if (type === 'histogram') expect(name).toMatch(/_(?:seconds|ratio|rounds)$/)
      expect(name).not.toMatch(/_(?:ms|milliseconds|percent|minutes)(?:_|$)/)
    }
  })

  it('stand in the documents as they are', async () => {
    const text = await read('docs', 'observability.md')
    const rows = text.split('\n').filter((line) => /^\| `(?:zero_sum|http_server)_/.test(line))
    expect(rows).toEqual(describeMetrics(registries))
  })
})

describe('alerts', () => {
  it('name metrics that there are', async () => {
    for (const { alert, expr } of await readAlerts())
      for (const metric of metricsIn(expr)) expect(known, alert).toContain(metric)
  })

  it('each have their part of the runbook, and nothing else has one', async () => {
    const text = await read('docs', 'observability.md')
    const headed = [...text.matchAll(/^\*\*`(\w+)`\*\*/gm)].map(([, name]) => name)
    expect(headed).toEqual((await readAlerts()).map(({ alert }) => alert))
  })
})

describe('the dashboard', () => {
  it('names metrics that there are, and leaves out none of ours', async () => {
    const panels = await readPanels()
    for (const { title, expr } of panels)
      for (const metric of metricsIn(expr)) expect(known, title).toContain(metric)
    const shown = new Set(panels.flatMap(({ expr }) => metricsIn(expr)))
    const left = [...known].filter((name) => name.startsWith('zero_sum_') && !shown.has(name))
    expect(left).toEqual(['zero_sum_duty_last_success_timestamp_seconds'])
  })
})

describe('every file of deploy/observe', () => {
  it('can be read', async () => {
    const folder = join(root, 'deploy', 'observe')
    const files = (await readdir(folder, { recursive: true })).filter((name) => /\.\w+$/.test(name))
    expect(files.length).toBeGreaterThan(5)
    for (const file of files) {
      const text = await readFile(join(folder, file), 'utf8')
      if (file.endsWith('.json')) JSON.parse(text)
      else if (file.endsWith('.yml')) expect(parse(text), file).toBeTypeOf('object')
    }
  })
})

describe('metricsIn', () => {
  it('takes names out of PromQL, and no labels', () => {
    expect(
      metricsIn(
        'histogram_quantile(0.95, sum by (le, zero_sum_x) (rate(zero_sum_job_wait_seconds_bucket{outcome="zero_sum_y"}[5m])))',
      ),
    ).toEqual(['zero_sum_job_wait_seconds'])
  })
})
