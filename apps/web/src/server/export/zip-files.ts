import { Zip, ZipDeflate } from 'fflate'

/** A file of an archive; its text comes piece by piece, so that a large one need never be whole in memory. */
export type ArchivedFile = { name: string; text: AsyncIterable<string> | Iterable<string> }

/** Packs files into a ZIP archive, each as it is read; whoever takes the bytes sets the pace. */
export async function* zipFiles(
  files: AsyncIterable<ArchivedFile>,
  changedAt: Date,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array<ArrayBuffer>[] = []
  const archive = new Zip((error, bytes) => {
    if (error !== null) throw error
    ready.push(bytes as Uint8Array<ArrayBuffer>)
  })
  const encoder = new TextEncoder()
  for await (const { name, text } of files) {
    const entry = new ZipDeflate(name, { level: 6 })
    entry.mtime = changedAt
    archive.add(entry)
    for await (const part of text) {
      entry.push(encoder.encode(part))
      yield* ready.splice(0)
    }
    entry.push(new Uint8Array(), true)
    yield* ready.splice(0)
  }
  archive.end()
  yield* ready.splice(0)
}

/** The bytes as a stream that reads on when somebody takes them, and stops reading when nobody will. */
export function streamOf(
  bytes: AsyncGenerator<Uint8Array<ArrayBuffer>>,
  onFault: (error: unknown) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      try {
        const next = await bytes.next()
        if (next.done === true) controller.close()
        else controller.enqueue(next.value)
      } catch (error) {
        // The answer has begun; all that is left is to break it off.
        onFault(error)
        throw error
      }
    },
    cancel: async () => void (await bytes.return(undefined)),
  })
}
