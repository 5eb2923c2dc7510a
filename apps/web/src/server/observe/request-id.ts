/** Where the rest of the server finds the number of a request; its answer has it too. */
export const requestIdHeader = 'x-request-id'

/** A number as proxies write it: nothing that could be a sentence or break a line. */
export function readRequestId(given: string[] | string | undefined): string | undefined {
  return typeof given === 'string' && /^[\w.:-]{8,128}$/.test(given) ? given : undefined
}
