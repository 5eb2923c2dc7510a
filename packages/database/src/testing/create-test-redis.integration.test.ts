import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { createTestRedis } from './create-test-redis.ts'

function ask(url: string, command: string): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(`${command}\r\n`))
    socket.once('error', reject)
    socket.once('data', (answer) => {
      resolve(answer.toString())
      socket.destroy()
    })
  })
}

describe('createTestRedis', () => {
  it('starts a Redis that never evicts, as a queue needs it', async () => {
    await using redis = await createTestRedis()
    expect(await ask(redis.url, 'CONFIG GET maxmemory-policy')).toContain('noeviction')
    expect(await ask(redis.url, 'CONFIG GET save')).toMatch(/\$0\r\n\r\n$/)
  })

  it('is gone after disposal', async () => {
    const redis = await createTestRedis()
    await redis[Symbol.asyncDispose]()
    await expect(ask(redis.url, 'PING')).rejects.toThrow(/ECONNREFUSED/)
  })
})
