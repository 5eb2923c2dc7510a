import { once } from 'node:events'
import { Readable } from 'node:stream'
import { extract, pack } from 'tar-stream'
import { ArchiveFault } from './archive-fault.ts'

export type ArchiveEntry = { name: string; content: Buffer }

/** The bytes of a tar file with these entries, written as they come. */
export async function* packEntries(
  entries: AsyncIterable<ArchiveEntry>,
  at: Date,
): AsyncGenerator<Uint8Array> {
  const tar = pack()
  const feed = async () => {
    for await (const { name, content } of entries) {
      const sink = tar.entry({ name, size: content.length, mode: 0o600, mtime: at })
      const closed = once(sink, 'finish')
      sink.end(content)
      await closed
    }
    tar.finalize()
  }
  const fed = feed().catch((error: unknown) => {
    tar.destroy(error instanceof Error ? error : new Error(String(error)))
    throw error
  })
  fed.catch(() => undefined)
  try {
    for await (const piece of tar) yield piece as Uint8Array
  } catch (error) {
    // What the entries' own source said is worth more than that the stream was destroyed.
    await fed
    throw error
  }
  await fed
}

/** No single part comes near this; a length beyond it is a damaged one. */
const longestEntry = 2 ** 30

/**
 * The entries of a tar file, one at a time.
 *
 * @throws ArchiveFault `damaged` where it ends early or is no tar file.
 */
export async function* readEntries(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveEntry> {
  const tar = extract()
  const source = Readable.from(bytes)
  let fault: Error | undefined
  source.once('error', (error) => {
    fault = error
    tar.destroy(error)
  })
  source.pipe(tar)
  try {
    for await (const entry of tar) {
      const { name, size = 0 } = entry.header
      if (size > longestEntry) throw new Error(`${name} claims to have ${size} bytes`)
      const pieces: Buffer[] = []
      for await (const piece of entry) pieces.push(piece as Buffer)
      yield { name, content: Buffer.concat(pieces) }
    }
  } catch (cause) {
    const reason = fault ?? cause
    if (reason instanceof ArchiveFault) throw reason
    const detail = reason instanceof Error ? reason.message : String(reason)
    throw new ArchiveFault(`The archive is damaged or cut off (${detail}).`, {
      code: 'damaged',
      cause,
    })
  } finally {
    source.destroy()
  }
}
