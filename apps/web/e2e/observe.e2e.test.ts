import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort, inspectServer } from '@zero-sum/database/embedded'
import { createTestRedis } from '@zero-sum/database/testing'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { findMarkers, type Source } from '../../../scripts/observing/find-markers.ts'
import { type Markers, markPerson } from '../../../scripts/observing/marked-person.ts'
import {
  metricsIn,
  metricsOf,
  readAlerts,
  readPanels,
} from '../../../scripts/observing/named-metrics.ts'
import {
  drawTrace,
  type ReceivedSpan,
  receiveSpans,
} from '../../../scripts/observing/receive-spans.ts'
import { askDatabase } from '../../../scripts/testing/ask-database.ts'
import { type Start, startCommand } from '../../../scripts/testing/start-command.ts'
import { type MailServer, startMailServer } from '../../../scripts/testing/start-mail-server.ts'
import { createClient, generate, waitForJob } from './client.ts'
import { askForPlans, goAbout, leave, markedIntake, type Secrets, signUp } from './live-marked.ts'
import { readLogs, readQueueTables, readRedis } from './written-words.ts'

const token = 'a token for whoever gathers metrics'

/** What is left of a run of the whole product, once it has stopped. */
type Remains = {
  sources: Source[]
  markers: Markers & Secrets
  scrapes: { web: string; worker: string }
  refusals: number[]
  spans: readonly ReceivedSpan[]
  requestIds: (string | null)[]
}

const remains = new Map<string, Remains>()

async function scrape(port: number, bearer?: string): Promise<Response> {
  const headers = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }
  return fetch(`http://127.0.0.1:${port}/metrics`, { headers })
}

/** Cuts the database off while the person asks for more, and lets it back. */
async function askInAnOutage(dataDirectory: string, ask: () => Promise<void>): Promise<void> {
  const { url = '' } = await inspectServer(dataDirectory)
  const password = (await readFile(join(dataDirectory, 'postgres-password'), 'utf8')).trim()
  const { port, pathname } = new URL(url)
  const superuser = `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`
  const name = pathname.slice(1)
  const allow = (is: boolean) =>
    askDatabase(superuser, `ALTER DATABASE "${name}" WITH ALLOW_CONNECTIONS ${is}`)
  await allow(false)
  await askDatabase(
    superuser,
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1',
    [name],
  )
  try {
    await ask()
  } finally {
    await allow(true)
  }
}

/** The first letter is about the address itself. */
async function takeResetLink(mail: MailServer, address: string): Promise<string> {
  for (;;) {
    const { text } = await mail.take(address)
    const link = /https?:\/\/\S+\/reset-password\?\S+/.exec(text)?.[0]
    if (link !== undefined) return link
  }
}

async function killWorker(dataDirectory: string): Promise<void> {
  const log = await readFile(join(dataDirectory, 'logs', 'worker.log'), 'utf8')
  const pid = [...log.matchAll(/"pid":(\d+)/g)].at(-1)?.[1]
  process.kill(Number(pid), 'SIGKILL')
}

/** Runs the whole product with a marked person at the most talkative level, and gives what it has written anywhere. */
async function run(backend: 'postgres' | 'redis'): Promise<Remains> {
  await using opened = new AsyncDisposableStack()
  const directory = await mkdtemp(join(tmpdir(), 'zero-sum-observe-'))
  await chmod(directory, 0o711)
  opened.defer(() => rm(directory, { recursive: true, force: true }))
  const dataDirectory = join(directory, 'data')
  const collector = opened.use(await receiveSpans())
  const mail = opened.use(await startMailServer())
  const redis = backend === 'redis' ? opened.use(await createTestRedis()) : undefined
  const [port, healthPort] = [await findFreePort(), await findFreePort()]
  const url = `http://localhost:${port}`
  const started: Start = startCommand({
    ...{ PORT: String(port), DATA_DIR: dataDirectory, LOG_LEVEL: 'trace', PUBLIC_URL: url },
    ...{ SMTP_URL: mail.url, MAIL_FROM: 'food@example.org', METRICS_TOKEN: token },
    ...{ WORKER_HEALTH_PORT: String(healthPort), WORKER_CONCURRENCY: '1' },
    ...{ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '200' },
    ...(redis === undefined ? {} : { REDIS_URL: redis.url }),
  })
  opened.defer(async () => void (await started.stop('SIGINT')))
  // It looks for two minutes; a busy machine takes longer.
  await vi.waitFor(() => started.says('Ready at'), { timeout: 480_000, interval: 1_000 })

  const markers = markPerson()
  const person = await signUp(url, markers)
  const planId = await askForPlans(person, markers)
  const secrets = await goAbout(person, url, planId, markers)
  const intake = markedIntake(markers)
  await askInAnOutage(dataDirectory, async () => {
    for (const path of ['/api/plan/generate', '/api/targets', '/api/household'])
      await person.call('POST', path, intake)
    const { email, password } = markers
    await createClient(url).call('POST', '/api/auth/sign-in/email', { email, password })
    await (await person.open('/today')).text()
    expect(await (await scrape(port, token)).text()).toContain('zero_sum_database_up 0')
  })
  await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), 30_000)

  // A worker that dies with a job in its hands, and the next one.
  const { jobId } = await generate(person, intake)
  await killWorker(dataDirectory)
  expect(await waitForJob(person, jobId)).toMatchObject({ status: 'completed' })

  await person.call('POST', '/api/auth/request-password-reset', { email: markers.email })
  const link = await takeResetLink(mail, markers.email.toLowerCase())
  const refusals = await Promise.all(
    [scrape(port), scrape(port, 'wrong'), scrape(healthPort), scrape(healthPort, 'wrong')].map(
      async (answer) => (await answer).status,
    ),
  )
  const scrapes = {
    web: await (await scrape(port, token)).text(),
    worker: await (await scrape(healthPort, token)).text(),
  }
  Object.assign(secrets, await leave(person, link, markers))
  const foreign = { traceparent: `00-${markers.trace}-00f067aa0ba902b7-01` }
  const named = { 'x-request-id': 'from-my-proxy-1' }
  const requestIds = [
    (await fetch(`${url}/livez`, { headers: named })).headers.get('x-request-id'),
    (await fetch(`${url}/today`, { headers: foreign })).headers.get('x-request-id'),
  ]
  // The collector is told in batches.
  await sleep(1_000)
  const { url: databaseUrl = '' } = await inspectServer(dataDirectory)
  const queue =
    redis === undefined ? await readQueueTables(databaseUrl) : await readRedis(redis.url)
  await started.stop('SIGINT')
  const sources = [
    ...(await readLogs(dataDirectory)),
    { name: 'launcher', text: started.output() },
    { name: 'spans', text: collector.text() },
    { name: 'scrapes', text: scrapes.web + scrapes.worker },
    queue,
  ]
  // A trusted caller may name a trace, so this one has to be there.
  const { trace: _, ...hidden } = markers
  const all = { ...hidden, ...secrets } as Remains['markers']
  return { sources, markers: all, scrapes, refusals, spans: collector.spans, requestIds }
}

describe.each(['redis', 'postgres'] as const)(
  'the whole product with its queue in %s',
  (backend) => {
    beforeAll(async () => {
      remains.set(backend, await run(backend))
    }, 900_000)
    const left = () => remains.get(backend) ?? expect.fail('there was no run')

    it('writes nothing of a person anywhere but where it belongs', () => {
      const { sources, markers } = left()
      expect(sources.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['web.log', 'worker.log', 'postgres.log', 'launcher', 'spans']),
      )
      for (const { name, text } of sources) expect(text.length, name).toBeGreaterThan(0)
      const { leaks, lines, bytes, forms } = findMarkers(sources, markers)
      process.stdout.write(
        `${backend}: ${lines} lines, ${bytes} bytes of ${sources.length} sources; ${Object.keys(markers).length} markers in ${forms} forms\n`,
      )
      expect(leaks).toEqual([])
    })

    it('would be caught doing so', () => {
      const { sources, markers } = left()
      const log = sources.find(({ name }) => name === 'web.log') ?? expect.fail('no log')
      for (const [marker, value] of Object.entries(markers)) {
        const text = `${log.text}{"level":20,"msg":"planted","body":${JSON.stringify(value)}}\n`
        const { leaks } = findMarkers([{ name: 'web.log', text }], markers)
        expect(leaks.map((leak) => leak.marker)).toContain(marker)
      }
    })

    it('writes lines that can be read, each with its time, level and service', () => {
      for (const { name, text } of left().sources) {
        if (name !== 'web.log' && name !== 'worker.log') continue
        const lines = text.split('\n').filter((line) => line.startsWith('{'))
        expect(lines.length).toBeGreaterThan(20)
        for (const line of lines)
          expect(JSON.parse(line), name).toMatchObject({
            time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
            level: expect.any(Number),
            msg: expect.any(String),
            service: name === 'web.log' ? 'web' : 'queue-processor',
            version: '0.1.0',
          })
      }
    })

    it('tells security events with a reference for the person', () => {
      const web = left().sources.find(({ name }) => name === 'web.log')?.text ?? ''
      const told = web
        .split('\n')
        .filter((line) => line.includes('"security event"'))
        .map((line) => JSON.parse(line))
      const seen = new Set(told.map(({ event, outcome }) => `${event} ${outcome}`))
      for (const wanted of [
        ...['sign_up ok', 'sign_in ok', 'sign_in failed', 'key_made ok', 'access denied'],
        ...['export ok', 'share_made ok', 'calendar_made ok', 'password_reset_asked ok'],
        ...['password_reset ok', 'password_reset failed', 'account_deletion failed'],
        'account_deletion ok',
      ])
        expect(seen).toContain(wanted)
      const persons = told.filter(({ event }) => event === 'export' || event === 'key_made')
      expect(new Set(persons.map(({ personRef }) => personRef)).size).toBe(1)
      expect(persons[0].personRef).toMatch(/^[0-9a-f]{16}$/)
    })

    it('numbers requests, and takes a number from a trusted proxy', () => {
      const [named, other] = left().requestIds
      expect(named).toBe('from-my-proxy-1')
      expect(other).toMatch(/^[0-9a-f-]{36}$/)
    })

    it('shows metrics to nobody without the token', () => {
      expect(left().refusals).toEqual([401, 401, 401, 401])
    })

    it('has every metric that an alert or the dashboard names, and bounded routes', async () => {
      const { web, worker } = left().scrapes
      const scraped = new Set([...metricsOf(web), ...metricsOf(worker)])
      for (const { expr } of [...(await readAlerts()), ...(await readPanels())])
        for (const metric of metricsIn(expr)) expect(scraped).toContain(metric)
      const routes = new Set([...web.matchAll(/route="([^"]*)"/g)].map(([, route]) => route))
      expect(routes).toContain('/api/plan/generate')
      expect(routes).toContain('/api/plan/[planId].pdf')
      expect(routes).toContain('/today')
      expect(routes).toContain('other')
      expect(web).toMatch(/zero_sum_plans_total\{outcome="completed"\} 2/)
      expect(web).toMatch(/zero_sum_job_duration_seconds_count\{outcome="completed"\} 2/)
      expect(web).toMatch(/zero_sum_jobs_accepted_total 2/)
      expect(web).toMatch(/zero_sum_plan_error_ratio_count\{nutrient="energy"\} 14/)
      expect(web).toMatch(/zero_sum_intakes_refused_total\{code="unknown_food"\} [1-9]/)
    })

    it('shows one trace from the request through the queue and the six agents to the plan', () => {
      const { spans } = left()
      const asked = spans.find(({ name }) => name === 'agent Brand Renderer')
      const trace = spans.filter(({ traceId }) => traceId === asked?.traceId)
      process.stdout.write(`${drawTrace(trace)}\n`)
      const ids = new Set(trace.map(({ spanId }) => spanId))
      const roots = trace.filter(({ parentSpanId = '' }) => !ids.has(parentSpanId))
      expect(roots.map(({ name }) => name)).toEqual(['POST /api/plan/generate'])
      const names = trace.map(({ name, service }) => `${service}: ${name}`)
      for (const wanted of [
        'zero-sum-web: send plan-generation',
        'zero-sum-queue-processor: process plan-generation',
        'zero-sum-queue-processor: POST /api/plan/claim',
        'zero-sum-web: POST /api/plan/claim',
        ...[
          ...['Intake Normalizer', 'Metabolic Calculator', 'Recipe Curator'],
          ...['Nutrition Compiler', 'QA Validator', 'Brand Renderer'],
        ].map((agent) => `zero-sum-queue-processor: agent ${agent}`),
        'zero-sum-queue-processor: POST /api/plan/complete',
        'zero-sum-web: POST /api/plan/complete',
      ])
        expect(names).toContain(wanted)
      expect(names.filter((name) => name.includes('/progress'))).toEqual([])
    })
  },
)
