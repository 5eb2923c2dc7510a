import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { connectDatabase } from '@zero-sum/database'
import { startInstallation } from '@zero-sum/testbed'
import { type FuzzReport, runFuzz } from './run-fuzz.ts'

const usage = `Usage: npm run fuzz:api -- [--requests N] [--seed N] [--at-once N] [--minutes N] [--only NR]

Starts the product and sends it requests that no client should send, made from its own /api/openapi.json, as strangers,
guests, accounts, keys and workers. Each answer is judged by the document and by what no answer may tell; what was refused
may have stored nothing; the process may neither end, nor grow, nor have anything on the prototypes of all objects.

  --requests  how many (default: 10000)
  --seed      another series of requests (default: 1)
  --at-once   requests under way at once (default: 16)
  --minutes   begins nothing more after this many minutes
  --only      the one request of this number of the series, with what was found
  --help      this text

Exit: 0 nothing found, 1 something found; each finding is printed with its number. 2 wrong usage or a fault of the harness.
`

/** Reads the words of \`fuzz:api\`, runs it and prints what was found. */
export async function runFuzzCommand(words: readonly string[]): Promise<number> {
  const options = readWords(words)
  if (options === 'help') {
    process.stdout.write(usage)
    return 0
  }
  if (options === undefined) {
    process.stderr.write(usage)
    return 2
  }
  await using opened = new AsyncDisposableStack()
  const directory = await mkdtemp(join(tmpdir(), 'zero-sum-fuzz-'))
  opened.defer(() => rm(directory, { recursive: true, force: true }))
  const watchFile = join(directory, 'watch')
  const preload = new URL('./watch-process.ts', import.meta.url)
  preload.searchParams.set('file', watchFile)
  const installation = opened.use(
    await startInstallation({
      ...{ backend: 'postgres', webs: 1, workers: 0, concurrency: 1 },
      ...{ work: 'engine', network: 'direct', preload },
    }),
  )
  const [web] = installation.webs
  if (web === undefined) throw new Error('there is no web')
  const { database } = opened.use(connectDatabase(installation.postgres.url, () => {}))
  const target = { url: web.url, internalSecret: installation.secret }
  const report = await runFuzz(target, database, {
    ...options,
    onBatch: (done) => void (done % 1_000 === 999 && process.stderr.write(`  ${done + 1}\n`)),
  })
  const alive = await fetch(`${web.url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )
  const faults = [
    ...(alive ? [] : ['the web is not ready any more']),
    ...judgeProcess((await readFile(watchFile, 'utf8')).trim().split('\n')),
  ]
  print(report, faults)
  return report.findings.length + faults.length === 0 ? 0 : 1
}

function readWords(words: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({
      args: [...words],
      options: {
        ...{ requests: text, seed: text, 'at-once': text, only: text, minutes: text },
        help: { type: 'boolean' },
      },
    })
    if (values.help === true) return 'help'
    const read = (written: string | undefined, usual: number) => {
      const number = Number(written ?? usual)
      if (!Number.isInteger(number) || number < 0) throw new TypeError('no number')
      return number
    }
    return {
      requests: read(values.requests, 10_000),
      seed: read(values.seed, 1),
      atOnce: read(values['at-once'], 16),
      ...(values.minutes === undefined ? {} : { minutes: read(values.minutes, 0) }),
      ...(values.only === undefined ? {} : { only: read(values.only, 0) }),
    }
  } catch {
    return undefined
  }
}

type Watched = { pid: number; rss: number; heapUsed: number; isClean: boolean }

const mib = (bytes: number) => Math.round(bytes / 2 ** 20)
/** MiB that a process may hold more at its leanest moment of the last third than at that of the second, when all is loaded. */
const mostGrowthMib = 150

function judgeProcess(lines: readonly string[]): string[] {
  const watched = lines.map((line) => JSON.parse(line) as Watched)
  const pids = new Set(watched.map(({ pid }) => pid))
  const third = Math.floor(watched.length / 3)
  const leanest = (part: readonly Watched[]) => Math.min(...part.map(({ heapUsed }) => heapUsed))
  const [before, after] = [
    leanest(watched.slice(third, 2 * third + 1)),
    leanest(watched.slice(-third - 1)),
  ]
  process.stdout.write(
    `heap at its leanest: ${mib(before)} MiB in the second third, ${mib(after)} MiB in the last; ${mib(Math.max(...watched.map(({ rss }) => rss)))} MiB of memory at most\n`,
  )
  return [
    ...(watched.every(({ isClean }) => isClean) ? [] : ['a prototype was changed']),
    ...(pids.size === 1 ? [] : [`there were ${pids.size} processes`]),
    ...(mib(after - before) <= mostGrowthMib ? [] : ['the process has grown']),
  ]
}

function print({ statuses, findings, refusedAgain }: FuzzReport, faults: readonly string[]): void {
  const total = Object.values(statuses).reduce((sum, count) => sum + count, 0)
  process.stdout.write(`${total} requests; by status: ${JSON.stringify(statuses)}\n`)
  process.stdout.write(`${refusedAgain} refused ones sent again between checksums\n`)
  for (const { nr, actor, faults, request, answer } of findings.slice(0, 50))
    process.stdout.write(`\n${nr} as ${actor}: ${faults.join('; ')}\n  ${request}\n  ${answer}\n`)
  for (const fault of faults) process.stdout.write(`${fault}\n`)
  process.stdout.write(`${findings.length + faults.length} findings\n`)
}
