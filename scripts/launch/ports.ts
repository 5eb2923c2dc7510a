import { connect, createServer } from 'node:net'

/** Whether a server can listen on this port of this address now. */
export async function isPortFree(host: string, port: number): Promise<boolean> {
  return (await canListen(host, port)) && !(await answers(port))
}

function canListen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    })
    server.listen(port, host, () => server.close(() => resolve(true)))
  })
}

/** A server on all addresses doesn't keep us from listening on one of them, and people would reach either. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost' })
    const settle = (isThere: boolean) => () => {
      socket.destroy()
      resolve(isThere)
    }
    socket.once('connect', settle(true))
    socket.once('error', settle(false))
    socket.setTimeout(1_000, settle(false))
  })
}
