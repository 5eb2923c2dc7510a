import { channel } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Watches this process's connections, and gives what ends them: each with the answer that it is waiting for, and at once
 * where it has never asked. A server that closes lets a connection go only between two requests: a busy worker leaves no
 * such moment, and a browser's spare connection never has one. Either would keep the process, which then refuses all that
 * its callers could have asked of another one.
 */
export function watchConnections(): () => void {
  const silent = new Set<Socket>()
  channel('net.server.socket').subscribe((message) => {
    const { socket } = message as { socket: Socket }
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  let isEnding = false
  channel('http.server.request.start').subscribe((message) => {
    const { socket, response } = message as { socket: Socket; response: ServerResponse }
    silent.delete(socket)
    if (isEnding) response.shouldKeepAlive = false
  })
  // Answers that were begun before have promised their callers to keep the connection.
  channel('http.server.response.finish').subscribe((message) => {
    if (isEnding) (message as { socket: Socket }).socket.end()
  })
  return () => {
    isEnding = true
    for (const socket of silent) if (socket.bytesRead === 0) socket.destroy()
  }
}
