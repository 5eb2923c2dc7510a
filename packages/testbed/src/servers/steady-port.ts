import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * The system takes the local ports of outgoing connections from 32768 up (Linux, `ip_local_port_range`) or from 49152
 * (RFC 6335, macOS). Below, no connection can take a port while its server is down.
 */
const lowest = 15_000
const beyond = 32_768

/** Several, each another one. */
export async function findSteadyPorts(count: number): Promise<number[]> {
  const ports = new Set<number>()
  while (ports.size < count) ports.add(await findSteadyPort())
  return [...ports]
}

/** A free TCP port of this machine that stays free for a server which goes down and comes back. */
export async function findSteadyPort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowest, beyond)
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
