import { expect, it } from 'vitest'
import { readFrames } from './read-frames.ts'

const text =
  'retry: 3000\n\nid: 1\nevent: snapshot\ndata: {"a":"ü"}\n\n: still here\n\nid: 2\nevent: agent\ndata: {}\n\nid: 3\nda'

async function read(pieceBytes: number) {
  const bytes = new TextEncoder().encode(text)
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, at) =>
    bytes.slice(at * pieceBytes, (at + 1) * pieceBytes),
  )
  const frames = []
  for await (const some of readFrames(ReadableStream.from(pieces))) frames.push(...some)
  return frames
}

it.each([1, 2, 7, 1_000])('reads the same frames from pieces of %s bytes', async (pieceBytes) => {
  expect(await read(pieceBytes)).toEqual([
    { id: '1', event: 'snapshot', data: '{"a":"ü"}' },
    { id: '2', event: 'agent', data: '{}' },
  ])
})
