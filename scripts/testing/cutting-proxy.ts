import { createServer, request as forward } from 'node:http'
import { findFreePort } from '../../packages/database/src/embedded/free-port.ts'

export type CuttingProxy = AsyncDisposable & {
  url: string
  /** How many answers of a path were cut so far. */
  cuts(path: string): number
}

/**
 * Stands between a worker and the web. The first `times` calls of each listed path reach the web and are answered there, but
 * the connection is cut before the answer goes back: the caller can't know that its call had its effect.
 */
export async function startCuttingProxy(
  targetUrl: string,
  paths: readonly string[],
  times: number,
): Promise<CuttingProxy> {
  const port = await findFreePort()
  const cuts = new Map<string, number>()
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/'
    const onward = forward(
      new URL(path, targetUrl),
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        const done = cuts.get(path) ?? 0
        if (paths.includes(path) && done < times) {
          answer.resume().once('end', () => {
            cuts.set(path, done + 1)
            incoming.socket.destroy()
          })
          return
        }
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      },
    )
    onward.once('error', () => incoming.socket.destroy())
    incoming.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${port}`,
    cuts: (path) => cuts.get(path) ?? 0,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
