import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../config.ts'

const chart = join(root, 'deploy', 'helm', 'zero-sum')
const read = (...path: string[]) => readFileSync(join(chart, ...path), 'utf8')
const templates = readdirSync(join(chart, 'templates'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(yaml|tpl|txt)$/.test(name))
  .map((name) => ({ name, text: read('templates', name) }))
const values = parse(read('values.yaml'))
const isValid = new Ajv({ strict: false }).compile(JSON.parse(read('values.schema.json')))

/** What is reached by names one after another, as `worker.autoscaling.kind`. */
function reach(path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], values)
}

describe('the Helm chart', () => {
  it('has values that its own schema accepts, and a schema that refuses what it does not know', () => {
    expect(isValid(values)).toBe(true)
    expect(isValid({ ...values, wbe: {} })).toBe(false)
    expect(isValid({ ...values, image: { ...values.image, digest: 'latest' } })).toBe(false)
    expect(isValid({ ...values, settings: { 'public-url': 'x' } })).toBe(false)
  })

  it.each(templates)('$name names only values that there are', ({ text }) => {
    for (const [, path = ''] of text.matchAll(/\.Values((?:\.\w+)+)/g))
      expect(reach(path.slice(1)), path).toBeDefined()
  })

  it('is of the version of the product', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(parse(read('Chart.yaml'))).toMatchObject({ appVersion: version })
  })

  it.each(['web.yaml', 'worker.yaml', 'migrate.yaml', 'tests/ready.yaml'])(
    'confines the pods of %s, and runs a program that there is',
    (name) => {
      const text = read('templates', name)
      for (const part of ['podSecurity', 'containerSecurity'])
        expect(text).toContain(`include "zero-sum.${part}"`)
      for (const [, file = ''] of text.matchAll(/"\/app\/([^"]+)"/g))
        expect(() => readFileSync(join(root, file))).not.toThrow()
    },
  )

  it('asks no dependency whether a pod is alive', () => {
    for (const name of ['web.yaml', 'worker.yaml']) {
      const probes = [
        ...read('templates', name).matchAll(/(\w+)Probe:\n\s+httpGet: \{ path: (\S+),/g),
      ]
      expect(probes.map(([, kind, path]) => `${kind} ${path}`)).toEqual([
        'startup /livez',
        'liveness /livez',
        'readiness /readyz',
      ])
    }
  })

  it('gives pods longer to end than their processes take', () => {
    expect(values.web.terminationGracePeriodSeconds).toBeGreaterThan(values.web.drainSeconds + 20)
    const { graceSeconds, terminationGracePeriodSeconds } = values.worker
    expect(terminationGracePeriodSeconds).toBeGreaterThan(graceSeconds + 10)
  })
})
