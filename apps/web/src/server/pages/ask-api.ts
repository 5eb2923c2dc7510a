import { type Problem, problemSchema } from '@zero-sum/contracts'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import { clientHeader } from '../http/client-address.ts'

type Route<parameters> = (
  request: Request,
  context: { params: Promise<parameters> },
) => Promise<Response>

export type Answer<value> = { kind: 'ready'; value: value } | { kind: 'problem'; problem: Problem }

/**
 * Asks a route of the public API in this process, with the visitor's cookies: a page shows what any client would get, and
 * no page reads the database by a way of its own. A stranger is sent to the front page; what there is not, or is somebody
 * else's, is the page "not found".
 */
export async function askApi<schema extends z.ZodType, parameters = Record<string, never>>(
  ...asked: Parameters<typeof askAsAnyone<schema, parameters>>
): Promise<Answer<z.output<schema>>> {
  const answer = await askAsAnyone(...asked)
  if (answer.kind === 'problem') {
    if (answer.problem.code === 'unauthorized') redirect('/')
    if (answer.problem.code === 'not_found') notFound()
  }
  return answer
}

/** The same for a page that strangers may see as well: every refusal is an answer. */
export async function askAsAnyone<schema extends z.ZodType, parameters = Record<string, never>>(
  route: Route<parameters>,
  path: string,
  schema: schema,
  parameters?: parameters,
): Promise<Answer<z.output<schema>>> {
  const visitor = await headers()
  const asked = new Headers({ accept: 'application/json' })
  for (const name of [clientHeader, 'cookie', 'accept-language', 'host', 'user-agent']) {
    const value = visitor.get(name)
    if (value !== null) asked.set(name, value)
  }
  const request = new Request(new URL(path, 'http://page.internal'), { headers: asked })
  const response = await route(request, { params: Promise.resolve(parameters as parameters) })
  const body: unknown = await response.json()
  if (response.ok) return { kind: 'ready', value: schema.parse(body) }
  return { kind: 'problem', problem: problemSchema.parse(body) }
}
