// Asks for a week, watches it being made and prints what there is to eat. With Node.js 24 or later, in this repository:
//   ZERO_SUM_KEY=zs_… node examples/make-plan.ts examples/keto.json
// The key is made on the website under Settings, API keys; it has to be one that may look and change.
import { readFile } from 'node:fs/promises'
import { ApiProblem, answerOf, createApiClient } from '@zero-sum/api-client'

const baseUrl = process.env.ZERO_SUM_URL ?? 'http://localhost:3000'
const apiKey = process.env.ZERO_SUM_KEY
const [file = new URL('man-of-67.json', import.meta.url)] = process.argv.slice(2)

const say = (line: string) => process.stdout.write(`${line}\n`)

async function makePlan(key: string): Promise<void> {
  const api = createApiClient({ baseUrl, apiKey: key })
  const body = JSON.parse(await readFile(file, 'utf8'))
  const { jobId, existing } = await answerOf(api.POST('/api/plan/generate', { body }))
  if (existing) say('Another plan of yours is being made; here it is.')
  for await (const event of api.followJob(jobId)) {
    if (event.kind === 'agent')
      say(`${Math.round(event.progress.percent)} % ${event.progress.message}`)
    if (event.kind === 'failed') throw new ApiProblem(event.problem)
    if (event.kind === 'cancelled') say('Somebody has cancelled it.')
    if (event.kind === 'completed') await printPlan(api, event.planId)
  }
}

async function printPlan(api: ReturnType<typeof createApiClient>, planId: string): Promise<void> {
  const params = { path: { planId } }
  const { plan } = await answerOf(api.GET('/api/plan/{planId}', { params }))
  for (const day of plan.days) {
    say(`\nDay ${day.day}`)
    for (const meal of day.meals) say(`  ${meal.slot}: ${meal.name}`)
  }
  say(`\n${baseUrl}/plans/${planId}`)
}

if (apiKey === undefined) {
  process.stderr.write('Set ZERO_SUM_KEY to a key of yours.\n')
  process.exitCode = 1
} else
  await makePlan(apiKey).catch((error: unknown) => {
    if (!(error instanceof ApiProblem)) throw error
    const { detail, errors = [], suggestions = [] } = error.problem
    for (const line of [detail, ...errors.map((one) => `${one.pointer}: ${one.detail}`)])
      process.stderr.write(`${line}\n`)
    for (const way of suggestions) process.stderr.write(`- ${way.detail}\n`)
    process.exitCode = 2
  })
