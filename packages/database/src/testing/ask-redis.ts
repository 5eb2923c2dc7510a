import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Sends one inline command to a Redis on this machine and gives the first piece of its answer, as the protocol writes it
 * (`+PONG`, `-LOADING …`); undefined where nobody answers.
 */
export function askRedis(port: number, command: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${command}\r\n`))
    socket.once('data', (answer) => {
      resolve(answer.toString())
      socket.destroy()
    })
    socket.once('error', () => resolve(undefined))
    socket.once('close', () => resolve(undefined))
  })
}

/** Whether a Redis on this machine is there and has loaded what it had. */
export async function answersPing(port: number): Promise<boolean> {
  return (await askRedis(port, 'PING'))?.startsWith('+PONG') === true
}

/** @returns undefined once it answers `PING`, else why not. */
export async function waitUntilRedisAnswers(port: number): Promise<string | undefined> {
  for (let look = 0; look < 200; look += 1) {
    if (await answersPing(port)) return undefined
    await sleep(50)
  }
  return 'It did not answer within ten seconds.'
}
