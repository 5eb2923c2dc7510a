import type { z } from 'zod'
import { measureFaults, measuresSchema } from './body-measures.ts'

/** What is wrong with one field, and where it stands. */
export type IntakeFault = { pointer: string; detail: string }

/** All that is wrong with somebody as written, the measures of their body among it. */
export function faultsIn(error: z.ZodError, written: unknown): IntakeFault[] {
  const faults = firstFaults(error)
  // A schema stops before its cross-field rules where a field alone is wrong; a person wants to hear everything at once.
  const measures = measuresSchema.safeParse(written).data ?? {}
  for (const { path, message } of measureFaults(measures))
    if (!faults.some(({ pointer }) => pointer === `/${path}`))
      faults.push({ pointer: `/${path}`, detail: message })
  return faults
}

/** One sentence a field: the first says what the field alone needs. */
function firstFaults(error: z.ZodError): IntakeFault[] {
  const found = listFaults(error)
  return found.filter(
    ({ pointer }, at) => found.findIndex((other) => other.pointer === pointer) === at,
  )
}

const wantedKinds: Record<string, string> = {
  array: 'Give a list, in square brackets.',
  boolean: 'Give true or false.',
  object: 'Give an object, in curly brackets.',
  record: 'Give an object, in curly brackets.',
  string: 'Give text, in quotation marks.',
}

/** What to write where the value is of another kind, or missing; fields with words of their own keep them. */
export function wordWrongKind(issue: { code?: string; expected?: unknown }): string | undefined {
  return issue.code === 'invalid_type' ? wantedKinds[String(issue.expected)] : undefined
}

/** The faults that a schema found, as JSON pointers (RFC 6901) with sentences. */
export function listFaults(error: z.ZodError): IntakeFault[] {
  return error.issues.flatMap((issue) => {
    const pointer = (path: readonly PropertyKey[]) =>
      path.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')
    if (issue.code !== 'unrecognized_keys')
      return [{ pointer: pointer(issue.path), detail: issue.message }]
    return issue.keys.map((key) => ({
      pointer: pointer([...issue.path, key]),
      detail: 'There is no such field; check its spelling.',
    }))
  })
}
