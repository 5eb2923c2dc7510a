import type { ProblemCode } from '@zero-sum/contracts'
import { type LimitedWork, ruleOfAuthRoute } from '@zero-sum/settings/limits'
import type { z } from 'zod'
import type { Parameter, RequestHeaderName } from './parameters.ts'
import type { ResponseHeaderName } from './response-headers.ts'
import type { TagName } from './tags.ts'

export const methods = ['GET', 'PUT', 'POST', 'DELETE'] as const
export type Method = (typeof methods)[number]

/**
 * Who may call: anybody; a person by session or API key; a person in a session, since no key may do this; an operator in a
 * session, for whom alone the place exists; a worker of ours with the internal secret; whoever gathers metrics, with a token of
 * their own.
 */
export type Access = 'anybody' | 'operator' | 'person' | 'scraper' | 'session' | 'worker'

/** An answer that is no problem. Of `json`, `file` and `events` at most one; with none of them there is no body. */
export type Answer = {
  description: string
  /** The schema that the route gives its answer by; several where the request decides which. */
  json?: z.ZodType | readonly z.ZodType[]
  /** The media type of a body that is no JSON of ours. */
  file?: string
  /** What each kind of event of a stream holds. */
  events?: Readonly<Record<string, z.ZodType>>
  headers?: readonly ResponseHeaderName[]
  example?: unknown
}

/** One call of the API, as `/api/openapi.json` tells it. */
export type Operation = {
  id: string
  method: Method
  /** Its parameters, in curly brackets, are those of `pathParameters`. */
  path: `/${string}`
  /** The folder of its `route.ts` under `app`, where it does not follow from the path. */
  folder?: `/${string}`
  tag: TagName
  summary: string
  description?: string
  access: Access
  query?: Readonly<Record<string, Parameter>>
  headers?: readonly RequestHeaderName[]
  body?: {
    json: z.ZodType
    examples?: Readonly<Record<string, { summary: string; value: unknown }>>
  }
  answers: Readonly<Partial<Record<200 | 201 | 202 | 204 | 302 | 304, Answer>>>
  /** The work that it is limited as; routes of the authentication have rules by their names. */
  limit?: LimitedWork
  /** What it refuses beside what follows from its access and its body, each with when. */
  problems?: Readonly<Partial<Record<ProblemCode, string>>>
  /** Routes of the authentication library refuse in its words, except where they are too many. */
  refusals?: Readonly<Partial<Record<400 | 401 | 403 | 404 | 422 | 500, string>>>
}

/** Whether its answers tell of limits. */
export function isLimited({ limit, path }: Pick<Operation, 'limit' | 'path'>): boolean {
  return limit !== undefined || ruleOfAuthRoute(path.replace('/api/auth/', '')) !== undefined
}

/** The folder under `app` whose `route.ts` serves an operation. */
export function folderOf({ path, folder }: Pick<Operation, 'folder' | 'path'>): string {
  return folder ?? path.replace(/\{(\w+)\}/g, '[$1]')
}
