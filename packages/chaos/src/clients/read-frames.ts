/** One event of a stream, as the HTML standard's "server-sent events" cuts it. */
export type Frame = { id: string; event: string; data: string }

/**
 * Cuts a stream into frames: all that each piece of data completes, which may be none, so that comments are heard of too.
 * What is incomplete when the stream ends is dropped, as the standard says.
 */
export async function* readFrames(body: ReadableStream<Uint8Array>): AsyncGenerator<Frame[]> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const piece of body) {
    const blocks = (rest + decoder.decode(piece, { stream: true })).split('\n\n')
    rest = blocks.pop() ?? ''
    yield blocks.map(readFrame).filter((frame) => frame !== undefined)
  }
}

/** A block without data is none: a comment, or a wish about reconnecting. */
function readFrame(block: string): Frame | undefined {
  const fields = new Map(
    block.split('\n').map((line) => {
      const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? []
      return [name, value]
    }),
  )
  const data = fields.get('data')
  if (data === undefined) return undefined
  return { id: fields.get('id') ?? '', event: fields.get('event') ?? 'message', data }
}
