import { ProblemAnswer } from '../http/problem-response.ts'

/** The intake as written, apart from fields of the request that are no part of it; each of those is true or false. */
export function splitRequest<flag extends string>(
  body: unknown,
  flags: readonly flag[],
): { written: Record<string, unknown> } & Record<flag, boolean> {
  if (body === null || typeof body !== 'object' || Array.isArray(body))
    throw new ProblemAnswer('invalid_request', 'Send the intake as a JSON object.')
  const written: Record<string, unknown> = { ...body }
  const said = flags.map((flag) => {
    const { [flag]: value = false } = written
    delete written[flag]
    return [flag, value] as const
  })
  const wrong = said.filter(([, value]) => typeof value !== 'boolean')
  if (wrong.length > 0)
    throw new ProblemAnswer('invalid_request', 'Some fields of the body are wrong.', {
      errors: wrong.map(([flag]) => ({ pointer: `/${flag}`, detail: 'Give true or false.' })),
    })
  return { written, ...(Object.fromEntries(said) as Record<flag, boolean>) }
}
