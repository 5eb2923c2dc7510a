import { setTimeout as sleep } from 'node:timers/promises'
import { type ApiClient, answerOf, type components, createApiClient } from '@zero-sum/api-client'
import {
  type GenerateResponse,
  type JobView,
  jobViewSchema,
  terminalStatuses,
} from '@zero-sum/contracts'

/** A sound intake; tests change what they are about. */
export const soundIntake: components['schemas']['GenerateRequest'] = {
  sex: 'female',
  age: 38,
  heightCm: 170,
  weightKg: 77,
  goal: { type: 'cut', rateKgPerWeek: 0.45 },
  activityLevel: 'moderately_active',
  allergies: ['Peanuts', 'Shellfish'],
  safety: {},
}

export type Answer = { status: number; headers: Headers; body: Record<string, unknown> }

type Method = 'DELETE' | 'GET' | 'HEAD' | 'POST' | 'PUT'

/** Whoever can call the API as one person. */
export type Caller = Pick<Client, 'api' | 'call'>

/** A caller with a cookie jar of its own. */
export type Client = {
  /** The typed client that others use, as this person. */
  api: ApiClient
  /** A call as it goes over the wire: for what no typed client would send, and for headers and statuses. */
  call(
    method: Method,
    path: string,
    body?: unknown,
    headers?: Headers | Record<string, string> | [string, string][],
  ): Promise<Answer>
  /** The raw response, for streams. */
  open(
    path: string,
    headers?: Headers | Record<string, string> | [string, string][],
  ): Promise<Response>
  /** The session cookie, for a browser. */
  cookies(): { name: string; value: string }[]
}

export function createClient(baseUrl: string): Client {
  const jar = new Map<string, string>()
  const sendWithCookies = async (request: Request) => {
    if (jar.size > 0)
      request.headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await fetch(request)
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (name !== undefined && value !== undefined) jar.set(name, value)
    }
    return response
  }
  const send = (
    path: string,
    init: RequestInit,
    extra: Headers | Record<string, string> | [string, string][] = {},
  ) => {
    const headers = new Headers(extra)
    if (init.body !== undefined && !headers.has('content-type'))
      headers.set('content-type', 'application/json')
    return sendWithCookies(new Request(baseUrl + path, { ...init, headers }))
  }
  return {
    api: createApiClient({ baseUrl, fetch: sendWithCookies }),
    async call(method, path, body, headers) {
      const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
      const response = await send(
        path,
        { method, ...(text === undefined ? {} : { body: text }) },
        headers,
      )
      const answered = await response.text()
      const parsed = answered === '' ? {} : JSON.parse(answered)
      return { status: response.status, headers: response.headers, body: parsed ?? {} }
    },
    open: (path, headers) => send(path, { method: 'GET' }, headers),
    cookies: () => [...jar].map(([name, value]) => ({ name, value })),
  }
}

/** A new guest. */
export async function createGuest(baseUrl: string): Promise<Client> {
  const client = createClient(baseUrl)
  const answer = await client.call('POST', '/api/auth/sign-in/anonymous', {})
  if (answer.status !== 200) throw new Error(`no guest session: ${answer.status}`)
  return client
}

/** Asks for a plan and gives the job, which has to be a new one. */
export async function generate(
  { api }: Caller,
  changes: Record<string, unknown> = {},
): Promise<GenerateResponse> {
  const body = { ...soundIntake, ...changes }
  const asked = api.POST('/api/plan/generate', { body })
  const answer = await answerOf(asked)
  const { status } = (await asked).response
  if (status !== 202) throw new Error(`not accepted: ${status} ${JSON.stringify(answer)}`)
  return answer
}

/** Asks for a job until it is as wanted; an answer that does not come is asked for again. */
export async function waitForJob(
  { api }: Caller,
  jobId: string,
  isWanted: (job: JobView) => boolean = isEnded,
): Promise<JobView> {
  for (let look = 0; look < 1_500; look += 1) {
    const asked = api.GET('/api/plan/jobs/{jobId}', { params: { path: { jobId } } })
    const answer = await answerOf(asked).catch(() => undefined)
    if (answer !== undefined) {
      const job = jobViewSchema.parse(answer)
      if (isWanted(job)) return job
      if (isEnded(job)) throw new Error(`the job ended ${job.status} before it was as wanted`)
    }
    await sleep(80)
  }
  throw new Error('the job did not get there within two minutes')
}

export function isEnded({ status }: JobView): boolean {
  return (terminalStatuses as readonly string[]).includes(status)
}

export type StreamEvent = { id: number; event: string; data: Record<string, unknown> }

/** Reads a job's event stream to its end. */
export async function readEvents(
  client: Client,
  jobId: string,
  headers?: Headers | Record<string, string> | [string, string][],
): Promise<StreamEvent[]> {
  const response = await client.open(`/api/plan/jobs/${jobId}/events`, headers)
  if (response.status !== 200) throw new Error(`no stream: ${response.status}`)
  return parseEvents(await response.text())
}

/** The events of a text/event-stream. */
export function parseEvents(text: string): StreamEvent[] {
  return text.split('\n\n').flatMap((frame) => {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(frame)?.[1]
    const event = field('event')
    if (event === undefined) return []
    return [{ id: Number(field('id')), event, data: JSON.parse(field('data') ?? '{}') }]
  })
}
