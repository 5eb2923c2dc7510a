import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { root } from '../config.ts'

const acceptedSchema = z.object({ jobId: z.string() })
const jobSchema = z.object({ status: z.string(), planId: z.string().nullish() })
const planSchema = z.object({ plan: z.object({ days: z.array(z.unknown()) }) })
const patienceMs = 60_000

/**
 * Asks a running web for a plan, as a guest would, and gives the number of its days.
 *
 * @throws Error with what became of it otherwise
 */
export async function askForPlan(address: string): Promise<number> {
  const guest = await fetch(`${address}/api/auth/sign-in/anonymous`, {
    method: 'POST',
    headers: { origin: address },
  })
  const cookie = guest.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const headers = { cookie, origin: address, 'content-type': 'application/json' }
  const read = async (path: string, body?: string): Promise<unknown> => {
    const answer = await fetch(`${address}${path}`, {
      headers,
      ...(body === undefined ? {} : { method: 'POST', body }),
    })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return await answer.json()
  }
  const intake = await readFile(join(root, 'examples', 'man-of-67.json'), 'utf8')
  const { jobId } = acceptedSchema.parse(await read('/api/plan/generate', intake))
  const deadline = performance.now() + patienceMs
  for (;;) {
    const job = jobSchema.parse(await read(`/api/plan/jobs/${jobId}`))
    if (job.status === 'completed') {
      const { plan } = planSchema.parse(await read(`/api/plan/${job.planId}`))
      // Set in a thread of the web's own, from sources that have to be there.
      const pdf = await fetch(`${address}/api/plan/${job.planId}.pdf`, { headers })
      if (!pdf.ok) throw new Error(`The PDF was answered with ${pdf.status}.`)
      return plan.days.length
    }
    if (performance.now() > deadline || job.status === 'failed')
      throw new Error(`The job is ${job.status}.`)
    await sleep(200)
  }
}
