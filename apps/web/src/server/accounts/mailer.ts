import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from '@zero-sum/observe/log'
import { createTransport } from 'nodemailer'
import { nameFault } from '../delivery/repeat.ts'

export type MailSettings = { smtpUrl: string; from: string }

export type Letter = { to: string; subject: string; text: string }

/** Sends a letter by and by, and returns at once: how long that takes must not tell whether an address is known. */
export type SendMail = (letter: Letter) => void

/** A server that defers a stranger's first letter, as many do, takes it soon after. */
const pausesMs = [0, 5_000, 60_000]

/** Sends letters by the operator's mail server. What can't be sent is told to the log, without address or words. */
export function createMailer(
  { smtpUrl, from }: MailSettings,
  log: Logger,
  pauses: readonly number[] = pausesMs,
): SendMail {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const deliver = async ({ to, subject, text }: Letter) => {
    for (const [at, pause] of pauses.entries()) {
      await sleep(pause, undefined, { ref: false })
      try {
        await transport.sendMail({ from, to: { name: '', address: to }, subject, text })
        return
      } catch (error) {
        const isLast = at === pauses.length - 1 || isFinal(error)
        const facts = { code: nameFault(error), reply: replyOf(error) }
        log.warn(facts, isLast ? 'a mail could not be sent' : 'a mail has to wait')
        if (isLast) return
      }
    }
  }
  return (letter) => void deliver(letter)
}

/** The number that the mail server answered with, if it did. */
function replyOf(error: unknown): number | undefined {
  const reply = error instanceof Error && 'responseCode' in error ? error.responseCode : undefined
  return typeof reply === 'number' ? reply : undefined
}

/** RFC 5321, 4.2.1: a reply of 5yz will be the same the next time. */
function isFinal(error: unknown): boolean {
  return (replyOf(error) ?? 0) >= 500
}
