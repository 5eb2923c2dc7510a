import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readTrustedProxies } from '@zero-sum/settings/trusted-proxies'
import { describe, expect, it } from 'vitest'
import { clientAddress, clientHeader, nameClients } from './client-address.ts'

const trusting = (list = '') => readTrustedProxies(list) ?? expect.fail('the list is sound')

describe('clientAddress', () => {
  it('is the other end of the connection, whatever a stranger writes', () => {
    expect(clientAddress('203.0.113.7', undefined, trusting())).toBe('203.0.113.7')
    expect(clientAddress('203.0.113.7', '198.51.100.1', trusting())).toBe('203.0.113.7')
    expect(clientAddress('::ffff:203.0.113.7', '127.0.0.1', trusting())).toBe('203.0.113.7')
  })

  it('is what our own proxy says, and not what its client wrote before', () => {
    expect(clientAddress('127.0.0.1', '203.0.113.7', trusting())).toBe('203.0.113.7')
    expect(clientAddress('::1', '10.9.9.9, 203.0.113.7', trusting())).toBe('203.0.113.7')
    expect(clientAddress('::ffff:127.0.0.1', '::ffff:203.0.113.7', trusting())).toBe('203.0.113.7')
  })

  it('goes through a chain of proxies as far as they are known', () => {
    const trusted = trusting('10.0.0.0/8, 2001:db8::/32')
    const chain = '198.51.100.1, 203.0.113.7, 10.1.1.1'
    expect(clientAddress('2001:db8::5', chain, trusted)).toBe('203.0.113.7')
    expect(clientAddress('192.0.2.1', chain, trusted)).toBe('192.0.2.1')
  })

  it('is the proxy where that says nothing of use', () => {
    for (const forwarded of [undefined, '', 'unknown', '203.0.113.7:4711'])
      expect(clientAddress('127.0.0.1', forwarded, trusting())).toBe('127.0.0.1')
    expect(clientAddress(undefined, '203.0.113.7', trusting())).toBe('')
  })
})

describe('readTrustedProxies', () => {
  it('reads addresses and networks, and nothing else', () => {
    for (const list of ['10.0.0.1', '10.0.0.0/8,fd00::/8', ' ', undefined])
      expect(readTrustedProxies(list), list).toBeDefined()
    for (const list of ['proxy', '10.0.0.0/33', '10.0.0/8', 'fd00::/129', '10.0.0.1;10.0.0.2'])
      expect(readTrustedProxies(list), list).toBeUndefined()
  })
})

describe('nameClients', () => {
  it('overwrites what a client says of itself', async () => {
    nameClients(trusting())
    await using server = createServer((request, response) =>
      response.end(String(request.headers[clientHeader])),
    ).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const ask = async (headers: Record<string, string>) =>
      (await fetch(`http://127.0.0.1:${port}`, { headers })).text()
    expect(await ask({ [clientHeader]: '203.0.113.9' })).toBe('127.0.0.1')
    expect(await ask({ 'x-forwarded-for': '203.0.113.7' })).toBe('203.0.113.7')
  })
})
