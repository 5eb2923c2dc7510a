/** A fault as it may be logged: names and codes, and where in the code; never a message, which may quote a person's data. */
export type DescribedFault = {
  name: string
  code?: string
  frames?: string[]
  cause?: { name: string; code?: string }
}

export function describeFault(error: unknown): DescribedFault {
  if (!(error instanceof Error)) return { name: typeof error }
  const frames = readFrames(error.stack)
  return {
    ...nameOf(error),
    ...(frames.length > 0 ? { frames } : {}),
    ...(error.cause instanceof Error ? { cause: nameOf(error.cause) } : {}),
  }
}

function nameOf(error: Error): { name: string; code?: string } {
  const code = 'code' in error ? error.code : undefined
  return typeof code === 'string' || typeof code === 'number'
    ? { name: error.name, code: String(code) }
    : { name: error.name }
}

/** Where it happened: the frames only, since a stack begins with the message. */
function readFrames(stack: string | undefined): string[] {
  return (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at\s.*:\d+:\d+\)?$/.test(line))
    .slice(0, 4)
    .map((line) => line.trim())
}
