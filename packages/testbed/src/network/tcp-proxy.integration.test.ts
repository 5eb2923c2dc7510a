import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { startTcpProxy, type TcpProxy } from './tcp-proxy.ts'

/** A server that says everything back, and closes when it is told `bye`. */
async function openScene(): Promise<AsyncDisposable & { proxy: TcpProxy; stopServer(): void }> {
  await using opened = new AsyncDisposableStack()
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('data', (data) => (data.toString() === 'bye' ? socket.end() : socket.write(data)))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const stopServer = (): void => {
    server.close()
    for (const socket of sockets) socket.resetAndDestroy()
  }
  opened.defer(stopServer)
  const proxy = opened.use(await startTcpProxy({ port: address.port }))
  const held = opened.move()
  return { proxy, stopServer, [Symbol.asyncDispose]: () => held.disposeAsync() }
}

type Caller = { socket: Socket; say(text: string): Promise<string>; heard(): string }

async function call(port: number): Promise<Caller> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  let heard = ''
  socket.on('data', (data) => {
    heard += data.toString()
  })
  socket.on('error', () => {})
  await once(socket, 'connect')
  return {
    socket,
    heard: () => heard,
    async say(text) {
      socket.write(text)
      await expect.poll(() => heard).toContain(text)
      return heard
    },
  }
}

/** How a connection ended: an error's code, or that it was closed. */
async function ending({ socket }: Caller): Promise<string> {
  const closed = once(socket, 'close').then(() => 'closed')
  const failed = new Promise<string>((resolve) => {
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
  })
  return Promise.race([failed, closed])
}

async function tryToConnect(port: number): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return 'connected'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'failed'
  } finally {
    socket.destroy()
  }
}

describe('startTcpProxy', () => {
  it('passes bytes both ways, and a close', async () => {
    await using scene = await openScene()
    const caller = await call(scene.proxy.port)
    await caller.say('a')
    const large = 'b'.repeat(3_000_000)
    expect((await caller.say(large)).length).toBe(large.length + 1)
    expect(scene.proxy.connections()).toBe(1)
    caller.socket.end('bye')
    expect(await ending(caller)).toBe('closed')
    await expect.poll(() => scene.proxy.connections()).toBe(0)
  })

  it('down: resets what there is, refuses what comes, and takes connections on the same port after', async () => {
    await using scene = await openScene()
    const caller = await call(scene.proxy.port)
    await caller.say('a')
    const end = ending(caller)
    scene.proxy.set({ kind: 'down' })
    expect(await end).toBe('ECONNRESET')
    expect(await tryToConnect(scene.proxy.port)).toBe('ECONNREFUSED')
    scene.proxy.set({ kind: 'open' })
    await expect.poll(() => tryToConnect(scene.proxy.port)).toBe('connected')
    await (await call(scene.proxy.port)).say('again')
  })

  it('half-open: what there is goes silent unclosed, new ones work, and the silent are reset after', async () => {
    await using scene = await openScene()
    const old = await call(scene.proxy.port)
    await old.say('before')
    let isClosed = false
    old.socket.once('close', () => {
      isClosed = true
    })
    scene.proxy.set({ kind: 'half_open' })
    old.socket.write('into the void')
    const fresh = await call(scene.proxy.port)
    await fresh.say('fresh')
    await sleep(100)
    expect(old.heard()).toBe('before')
    expect(isClosed).toBe(false)
    const end = ending(old)
    scene.proxy.set({ kind: 'open' })
    expect(await end).toBe('ECONNRESET')
    await fresh.say('still there')
  })

  it('slow: pieces that come later, each at its own time, keep their order', async () => {
    await using scene = await openScene()
    const caller = await call(scene.proxy.port)
    await caller.say('0')
    scene.proxy.set({ kind: 'slow', latencyMs: 40, jitterMs: 39 })
    for (let n = 1; n < 30; n += 1) {
      caller.socket.write(String.fromCharCode(48 + n))
      await sleep(2)
    }
    const whole = String.fromCharCode(...Array.from({ length: 30 }, (_, n) => 48 + n))
    await expect.poll(() => caller.heard()).toBe(whole)
  })

  it('slow: nothing comes before its time', async () => {
    await using scene = await openScene()
    const caller = await call(scene.proxy.port)
    await caller.say('a')
    scene.proxy.set({ kind: 'slow', latencyMs: 600_000, jitterMs: 0 })
    caller.socket.write('b')
    await sleep(100)
    expect(caller.heard()).toBe('a')
  })

  it('resets all when told to, and a client whose server is away', async () => {
    await using scene = await openScene()
    const caller = await call(scene.proxy.port)
    await caller.say('a')
    const end = ending(caller)
    scene.proxy.resetAll()
    expect(await end).toBe('ECONNRESET')
    scene.stopServer()
    expect(await ending(await call(scene.proxy.port))).toBe('ECONNRESET')
  })
})
