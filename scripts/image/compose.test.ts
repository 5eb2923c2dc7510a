import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeSetting, type SettingName, settingNames } from '@zero-sum/settings'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { root } from '../config.ts'

const serviceSchema = z.object({
  image: z.string(),
  user: z.string(),
  read_only: z.boolean(),
  cap_drop: z.array(z.string()),
  security_opt: z.array(z.string()),
  mem_limit: z.string(),
  pids_limit: z.number(),
  stop_grace_period: z.string(),
  healthcheck: z.object({ disable: z.boolean().optional(), test: z.array(z.string()).optional() }),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).optional(),
  tmpfs: z.array(z.string()).optional(),
  volumes: z.array(z.string()).optional(),
  ports: z.array(z.string()).optional(),
  networks: z.array(z.string()),
  restart: z.string(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
})
const schema = z.object({
  services: z.record(z.string(), serviceSchema),
  volumes: z.record(z.string(), z.unknown()),
  networks: z.record(z.string(), z.unknown()),
})

const text = readFileSync(join(root, 'compose.yaml'), 'utf8')
const compose = schema.parse(parse(text, { merge: true }))
const services = Object.entries(compose.services).map(([name, service]) => ({ name, service }))
const ours = ['web', 'worker', 'migrate'] as const

/** Names that compose fills in, with what follows them. */
const filledIn = [...text.matchAll(/\$\{(\w+)(:[-?])?/g)].map(([, name = '']) => name)

describe('compose.yaml', () => {
  it.each(services)('confines $name', ({ service }) => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'] })
    expect(service.security_opt).toContain('no-new-privileges:true')
    expect(service.user).toMatch(/^[1-9]\d*:[1-9]\d*$/)
    expect(service.mem_limit).toMatch(/^\d+[mg]$/)
    expect(service.pids_limit).toBeGreaterThan(0)
    expect(service.stop_grace_period).toMatch(/^\d+s$/)
  })

  it.each(services)(
    'asks $name how it is, unless it ends by itself or sleeps',
    ({ name, service }) => {
      const isAsked = !['migrate', 'backup'].includes(name)
      expect(service.healthcheck.disable === true).toBe(!isAsked)
      if (isAsked) expect(service.healthcheck.test?.[0]).toBe('CMD')
    },
  )

  it.each(services)('pins the image of $name to a version', ({ service }) => {
    const [, tag] = service.image.replace(/^\$\{\w+:-(.*)\}$/, '$1').split(':')
    expect(tag).toMatch(/\d|^local$/)
  })

  it.each(ours)('gives %s every setting that it reads, and no other', (name) => {
    const given = Object.keys(compose.services[name]?.environment ?? {})
    const read = settingNames.filter((each) => describeSetting(each).usedBy.includes(name))
    expect(given.toSorted()).toEqual(read.filter((each) => each !== 'DATA_DIR').toSorted())
  })

  it('fills in nothing but settings', () => {
    expect(filledIn.length).toBeGreaterThan(20)
    for (const name of filledIn) expect(settingNames).toContain(name)
  })

  it('holds no secret: each comes from outside, and what has to be given has no default', () => {
    const variables = services.flatMap(({ service }) => Object.entries(service.environment ?? {}))
    for (const [name, value] of variables) {
      const isSecret =
        /PASSWORD|SECRET|TOKEN|KEY$/.test(name) ||
        (settingNames.includes(name as SettingName) &&
          describeSetting(name as SettingName).secret === true)
      if (isSecret)
        expect(value, name).toMatch(
          /^\$\{\w+:(\?|-\}$)|^postgres:\/\/zero_sum:\$\{POSTGRES_PASSWORD\}@/,
        )
    }
  })

  it('runs programs that there are', () => {
    const files = [...text.matchAll(/"\/app\/([^"]+\.(?:ts|mjs))"/g)].map(([, file = '']) => file)
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) expect(existsSync(join(root, file)), file).toBe(true)
  })

  it('lets others in by the web alone, and by that only where told to', () => {
    const open = services.filter(({ service }) => service.ports !== undefined)
    expect(open.map(({ name, service }) => [name, service.ports])).toEqual([
      // biome-ignore lint/suspicious/noTemplateCurlyInString: compose fills it in
      ['web', ['${HOST:-127.0.0.1}:${PORT:-3000}:3000']],
      ['grafana', ['127.0.0.1:3001:3000']],
    ])
  })

  it('waits for the migrations before the web, and for the web before workers', () => {
    const { web, worker, migrate } = compose.services
    expect(migrate?.depends_on).toEqual({ postgres: { condition: 'service_healthy' } })
    expect(web?.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } })
    expect(worker?.depends_on).toEqual({ web: { condition: 'service_healthy' } })
  })

  it('names every volume and network that it uses', () => {
    for (const { service } of services) {
      for (const volume of service.volumes ?? [])
        if (!volume.startsWith('.'))
          expect(compose.volumes).toHaveProperty(volume.split(':')[0] ?? '')
      for (const network of service.networks) expect(compose.networks).toHaveProperty(network)
    }
  })
})
