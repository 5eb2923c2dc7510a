import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type PostSettings, postMessage } from './post-message.ts'
import { startReceiver } from './receiver.fixture.ts'

const home: PostSettings = { allowsPrivate: true }
const post = (url: string, settings = home) => postMessage(url, { 'x-of': 'test' }, '{}', settings)

/** A name server of this test's own: what a name leads to, each time that it is asked. */
function names(...answers: string[][]): NonNullable<PostSettings['resolve']> {
  let asked = 0
  const resolve = (_name: string, _options: unknown, callback: unknown) => {
    const addresses = answers[Math.min(asked, answers.length - 1)] ?? []
    asked += 1
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    ;(callback as (error: null, addresses: object[]) => void)(null, found)
  }
  return resolve as unknown as NonNullable<PostSettings['resolve']>
}

describe('a message', () => {
  it('is sent by POST with its headers, and the status is the answer', async () => {
    await using receiver = await startReceiver()
    const outcome = await post(`http://127.0.0.1:${receiver.port}/ring?for=me`)
    expect(outcome).toEqual({ httpStatus: 204 })
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.received
    expect(body).toBe('{}')
    expect(headers).toMatchObject({ 'x-of': 'test', host: `127.0.0.1:${receiver.port}` })
  })

  it('follows no redirect', async () => {
    await using receiver = await startReceiver()
    await using elsewhere = await startReceiver()
    const location = `http://127.0.0.1:${elsewhere.port}/`
    receiver.answer = (response) => response.writeHead(307, { location }).end()
    expect(await post(`http://127.0.0.1:${receiver.port}/`)).toEqual({ httpStatus: 307 })
    expect(elsewhere.received).toEqual([])
  })

  it('ends after its time, whether the receiver says nothing or never stops', async () => {
    const quick = { ...home, timeLimitMs: 200 }
    await using silent = await startReceiver()
    silent.answer = () => {}
    expect(await post(`http://127.0.0.1:${silent.port}/`, quick)).toEqual({ fault: 'timeout' })
    await using slow = await startReceiver()
    slow.answer = (response) => void response.writeHead(200).write('.')
    expect(await post(`http://127.0.0.1:${slow.port}/`, quick)).toEqual({ httpStatus: 200 })
  })

  it('takes no more of an answer than a little', async () => {
    await using receiver = await startReceiver()
    let sent = 0
    let isCut = false
    receiver.answer = (response) => {
      response.on('close', () => {
        isCut = true
      })
      const more = () => {
        if (isCut) return
        sent += 65_536
        response.write(Buffer.alloc(65_536), () => setImmediate(more))
      }
      response.writeHead(200)
      more()
    }
    expect(await post(`http://127.0.0.1:${receiver.port}/`)).toEqual({ httpStatus: 200 })
    await expect.poll(() => isCut).toBe(true)
    expect(sent).toBeLessThan(100 * 65_536)
  })

  it('says why there was no answer', async () => {
    await using receiver = await startReceiver()
    receiver.answer = (_, request) => request.socket.destroy()
    expect(await post(`http://127.0.0.1:${receiver.port}/`)).toEqual({ fault: 'reset' })
    expect(await post(`https://127.0.0.1:${receiver.port}/`)).toEqual({ fault: 'tls' })
    const { port } = receiver
    await receiver[Symbol.asyncDispose]()
    expect(await post(`http://127.0.0.1:${port}/`)).toEqual({ fault: 'refused' })
    expect(await post('http://nobody.invalid/')).toEqual({ fault: 'not_found' })
  })

  it('goes over TLS only to whom an authority vouches for', async () => {
    const { key, cert } = await makeCertificate()
    await using receiver = await startReceiver({ key, cert })
    const url = `https://bell.example:${receiver.port}/`
    const resolve = names(['127.0.0.1'])
    expect(await post(url, { ...home, resolve })).toEqual({ fault: 'tls' })
    expect(receiver.received).toEqual([])
    expect(await post(url, { ...home, resolve, ca: cert })).toEqual({ httpStatus: 204 })
    const other = `https://other.example:${receiver.port}/`
    expect(await post(other, { ...home, resolve, ca: cert })).toEqual({ fault: 'tls' })
  })
})

describe('a name that leads somewhere private', () => {
  it('is not connected to, whatever else it leads to', async () => {
    const refused = { fault: 'address_refused' }
    const inner = ['10.0.0.7', '127.0.0.1', '169.254.169.254', 'fd00::7', '::ffff:127.0.0.1', '::1']
    for (const address of inner) {
      const resolve = names([address])
      expect(await post('https://bell.example/', { allowsPrivate: false, resolve })).toEqual(
        refused,
      )
    }
    const resolve = names(['93.184.216.34', '10.0.0.7'])
    expect(await post('https://bell.example/', { allowsPrivate: false, resolve })).toEqual(refused)
    const metadata = names(['169.254.169.254'])
    expect(await post('http://bell.example/', { ...home, resolve: metadata })).toEqual(refused)
  })

  it('only at its second look-up leads to no second look-up: what was judged is what is connected to', async () => {
    await using receiver = await startReceiver()
    const url = `http://bell.example:${receiver.port}/`
    // Home at first, then metadata: the one look-up decides.
    const turning = names(['127.0.0.1'], ['169.254.169.254'])
    expect(await post(url, { ...home, resolve: turning })).toEqual({ httpStatus: 204 })
    const turned = names(['169.254.169.254'], ['127.0.0.1'])
    expect(await post(url, { ...home, resolve: turned })).toEqual({ fault: 'address_refused' })
    expect(receiver.received).toHaveLength(1)
  })

  it('sends nothing to a listener on this machine where the operator has not allowed it', async () => {
    let connections = 0
    const server = createServer(() => {
      connections += 1
    })
    await new Promise<void>((resolve) => server.listen(8443, '127.0.0.1', resolve))
    try {
      for (const host of ['127.0.0.1', 'localhost', '127.1', '[::ffff:127.0.0.1]', '0'])
        expect(await post(`https://${host}:8443/`, { allowsPrivate: false })).toEqual({
          fault: 'address_refused',
        })
      expect(connections).toBe(0)
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
  })
})

/** A certificate for bell.example that signs itself. */
async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'certificate-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
      ...['-days', '2', '-subj', '/CN=bell.example', '-addext', 'subjectAltName=DNS:bell.example'],
      ...['-keyout', key, '-out', cert],
    ],
    { stdio: 'ignore' },
  )
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
}
