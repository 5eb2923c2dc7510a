import { type Problem, problemSchema } from '@zero-sum/contracts'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'

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
  route: Route<parameters>,
  path: string,
  schema: schema,
  parameters?: parameters,
): Promise<Answer<z.output<schema>>> {
  const visitor = await headers()
  const asked = new Headers({ accept: 'application/json' })
  for (const name of ['cookie', 'accept-language', 'host', 'user-agent']) {
    const value = visitor.get(name)
    if (value !== null) asked.set(name, value)
  }
  const request = new Request(new URL(path, 'http://page.internal'), { headers: asked })
  const response = await route(request, { params: Promise.resolve(parameters as parameters) })
  const body: unknown = await response.json()
  if (response.ok) return { kind: 'ready', value: schema.parse(body) }
  const problem = problemSchema.parse(body)
  if (problem.code === 'unauthorized') redirect('/')
  if (problem.code === 'not_found') notFound()
  return { kind: 'problem', problem }
}
