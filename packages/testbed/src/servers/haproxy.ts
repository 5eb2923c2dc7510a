import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isListening, runServer } from '../../../database/src/testing/run-server.ts'
import { findSteadyPort } from './steady-port.ts'

/** A load balancer before several webs. */
export type Front = AsyncDisposable & { url: string }

/**
 * A real HAProxy as an operator would set it up: asks each web for its readiness, takes those away that are not ready, and
 * offers a call that could not be delivered to another one.
 *
 * @throws Error when `haproxy` is not installed or does not listen.
 */
export async function startHaproxy(webUrls: readonly string[]): Promise<Front> {
  const port = await findSteadyPort()
  const directory = await mkdtemp(join(tmpdir(), 'zero-sum-haproxy-'))
  const file = join(directory, 'haproxy.cfg')
  await writeFile(file, settings(port, webUrls))
  const server = await runServer('haproxy', ['-db', '-f', file], {
    folder: directory,
    isUp: () => isListening(port),
  })
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

// A repeated call is safe here: accepts carry a key, and the workers' calls an attempt.
function settings(port: number, webUrls: readonly string[]): string {
  const servers = webUrls.map((url, at) => `  server web-${at + 1} ${new URL(url).host} check`)
  return `defaults
  mode http
  option http-keep-alive
  option redispatch
  option forwardfor
  timeout connect 2s
  timeout check 5s
  timeout client 1h
  timeout server 1h
  retries 3
  retry-on conn-failure empty-response
  http-error status 503 content-type text/plain string "Nobody is ready." hdr Retry-After 1

frontend people
  bind 127.0.0.1:${port}
  default_backend webs

backend webs
  balance leastconn
  option httpchk GET /readyz
  http-check expect status 200
  default-server inter 500ms fall 1 rise 1
${servers.join('\n')}
`
}
