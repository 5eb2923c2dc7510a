import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { startMailServer } from '../../../../../scripts/testing/start-mail-server.ts'
import { createMailer } from './mailer.ts'

function collectLog() {
  const written: string[] = []
  return { written, log: pino({}, { write: (line: string) => void written.push(line) }) }
}

const letter = {
  to: 'maria@example.org',
  subject: 'Neues Passwort für dich',
  text: 'Grüße — hier ist dein Link:\nhttps://food.example.org/reset-password?token=abcdefghijklmnopqrstuvwxyz0123456789\n',
}

describe('createMailer', () => {
  it('brings a letter to its reader, word for word', async () => {
    await using server = await startMailServer()
    const { log } = collectLog()
    createMailer({ smtpUrl: server.url, from: 'Zero Sum <food@example.org>' }, log)(letter)
    const { from, to, subject, text } = await server.take(letter.to)
    expect({ from, to, subject }).toEqual({
      from: 'food@example.org',
      to: [letter.to],
      subject: letter.subject,
    })
    expect(text).toBe(letter.text.trim())
  })

  it('tries again where the server asks for patience', async () => {
    await using server = await startMailServer([451])
    const { written, log } = collectLog()
    createMailer({ smtpUrl: server.url, from: 'food@example.org' }, log, [0, 10, 10])(letter)
    await server.take(letter.to)
    expect(server.refusals()).toBe(1)
    expect(written.join('')).toContain('"reply":451')
  })

  it('gives up where the server says no, and tells the log neither address nor words', async () => {
    await using server = await startMailServer([550, 550, 550])
    const { written, log } = collectLog()
    createMailer({ smtpUrl: server.url, from: 'food@example.org' }, log, [0, 10, 10])(letter)
    while (!written.join('').includes('could not be sent')) await sleep(10)
    await sleep(50)
    expect(server.refusals()).toBe(1)
    expect(written.join('')).not.toMatch(/maria|token|Grüße/)
  })

  it('survives a server that is not there', async () => {
    const { written, log } = collectLog()
    createMailer({ smtpUrl: 'smtp://127.0.0.1:1', from: 'food@example.org' }, log, [0, 5])(letter)
    while (!written.join('').includes('could not be sent')) await sleep(10)
    expect(written).toHaveLength(2)
  })

  it('takes an address for one address, whatever stands in it', async () => {
    await using server = await startMailServer()
    const { log } = collectLog()
    const send = createMailer({ smtpUrl: server.url, from: 'food@example.org' }, log, [0])
    send({ ...letter, to: 'one@example.org, two@example.org' })
    send(letter)
    await server.take(letter.to)
    expect(server.received.flatMap(({ to }) => to)).not.toContain('two@example.org')
  })
})
