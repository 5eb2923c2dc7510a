import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'

/** A letter as it arrived: who sent it to whom, and what stands in it, decoded. */
export type ReceivedLetter = { from: string; to: string[]; subject: string; text: string }

export type MailServer = AsyncDisposable & {
  /** For `SMTP_URL`. */
  url: string
  received: readonly ReceivedLetter[]
  /** How many letters were refused so far. */
  refusals(): number
  /** The next letter to an address that nobody has asked for yet. */
  take(to: string): Promise<ReceivedLetter>
}

/** A real SMTP server on this machine, that refuses the first letters with these numbers and keeps the others. */
export async function startMailServer(refuseWith: readonly number[] = []): Promise<MailServer> {
  const received: ReceivedLetter[] = []
  const taken = new Set<ReceivedLetter>()
  let refusals = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const responseCode = refuseWith[refusals]
        if (responseCode !== undefined) {
          refusals += 1
          done(Object.assign(new Error('not now'), { responseCode }))
          return
        }
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        const to = envelope.rcptTo.map(({ address }) => address)
        received.push({ from, to, ...readMessage(Buffer.concat(chunks).toString('utf8')) })
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refusals: () => refusals,
    async take(to) {
      for (let look = 0; look < 400; look += 1) {
        const letter = received.find((one) => one.to.includes(to) && !taken.has(one))
        if (letter !== undefined) {
          taken.add(letter)
          return letter
        }
        await sleep(50)
      }
      throw new Error(`no letter to ${to} came within twenty seconds`)
    },
    [Symbol.asyncDispose]: () => new Promise((resolve) => void server.close(resolve)),
  }
}

/** Subject and text of a message in plain text (RFC 5322, RFC 2045, RFC 2047), as far as our own letters go. */
function readMessage(message: string): { subject: string; text: string } {
  const at = message.indexOf('\r\n\r\n')
  const head = message.slice(0, at).replace(/\r\n[ \t]+/g, ' ')
  const body = message.slice(at + 4)
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''
  const encoding = field('content-transfer-encoding').toLowerCase()
  const text = decodeBody(body, encoding).replaceAll('\r\n', '\n').trim()
  return { subject: decodeWords(field('subject')), text }
}

function decodeBody(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  return encoding === 'quoted-printable' ? decodeQuoted(body.replace(/=\r\n/g, '')) : body
}

function decodeWords(text: string): string {
  return text
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : decodeQuoted(word.replaceAll('_', ' ')),
    )
}

function decodeQuoted(text: string): string {
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    'latin1',
  ).toString('utf8')
}
