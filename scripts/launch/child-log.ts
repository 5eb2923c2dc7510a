import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** A log larger than this is set aside at the next start, in place of the one set aside before. */
const logLimitBytes = 10_000_000

/** Opens a child's log file for appending. */
export async function openChildLog(file: string): Promise<WriteStream> {
  await mkdir(dirname(file), { recursive: true })
  const size = (await stat(file).catch(() => undefined))?.size ?? 0
  if (size > logLimitBytes) await rename(file, `${file}.1`)
  return createWriteStream(file, { flags: 'a' })
}

/** Copies a child's output to its log, and hands what an operator should see to `surface`. */
export function copyOutput(
  output: Readable,
  log: WriteStream,
  isErrorStream: boolean,
  surface: (line: string) => void,
): void {
  createInterface({ input: output }).on('line', (line) => {
    log.write(`${line}\n`)
    const visible = readVisible(line, isErrorStream)
    if (visible !== undefined) surface(visible)
  })
}

/** pino's number for a warning; errors are above it. */
const warningLevel = 40

/** The part of a log line that an operator should see: a warning's or error's message, or plain text on the error stream. */
export function readVisible(line: string, isErrorStream: boolean): string | undefined {
  const entry = parseEntry(line)
  if (entry === undefined) return isErrorStream && line.trim() !== '' ? line : undefined
  return entry.level >= warningLevel ? entry.msg : undefined
}

function parseEntry(line: string): { level: number; msg: string } | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    const { level, msg } = JSON.parse(line)
    return typeof level === 'number' ? { level, msg: String(msg ?? line) } : undefined
  } catch {
    return undefined
  }
}
