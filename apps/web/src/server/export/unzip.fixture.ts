import { unzipSync } from 'fflate'

/** The texts of an archive by their names. */
export async function unzip(bytes: AsyncIterable<Uint8Array>): Promise<Record<string, string>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Object.fromEntries(
    Object.entries(unzipSync(Buffer.concat(chunks))).map(([name, content]) => [
      name,
      Buffer.from(content).toString('utf8'),
    ]),
  )
}
