import { z } from 'zod'
import { hasPlaceholderPassword, isPlaceholder } from './placeholder.ts'

const placeholder =
  'is an example that anybody can read: make one of your own, openssl rand -hex 32'

export function wholeNumber(least: number, most: number) {
  const message = `is a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message)
}

/** Days, or for ever: nothing. */
export function daysOrForever(least: number) {
  const message = `is a number of days from ${least} to ${mostDays}, or forever`
  return z
    .string()
    .regex(/^(\d{1,5}|forever)$/, message)
    .transform((text) => (text === 'forever' ? undefined : Number(text)))
    .refine((days) => days === undefined || (days >= least && days <= mostDays), message)
}

/** A hundred years. */
const mostDays = 36_500

/** From 0 to 1. */
export const share = z
  .string()
  .regex(/^(0(\.\d+)?|1(\.0+)?)$/, 'is a share, from 0 to 1')
  .transform(Number)

/** `true` or `false`, as a boolean. */
export function yesOrNo() {
  return z.enum(['true', 'false'], 'is either true or false').transform((word) => word === 'true')
}

export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, `is one of ${words.join(', ')}`)
}

/** What processes prove themselves with, or sign with. */
export const secretText = z
  .string()
  .min(16, 'is too short: use at least 16 characters')
  .refine((text) => text.length < 16 || !isPlaceholder(text), placeholder)

/** An address of one of these schemes that names a host; it may hold a password. */
export function address(schemes: readonly string[], like: string) {
  return z
    .string()
    .refine((text) => {
      const url = URL.parse(text)
      return url !== null && schemes.includes(url.protocol) && hasHost(url)
    }, `is like ${like}`)
    .refine((text) => !hasPlaceholderPassword(text), `holds a password that ${placeholder}`)
}

/** Postgres is also reached by a socket, `postgres://%2Frun%2Fpostgresql/name` or `postgres:///name?host=/run/postgresql`. */
export const postgresAddress = address(
  ['postgres:', 'postgresql:'],
  'postgres://role:password@host:5432/name',
)

/** A Redis, or nodes of a cluster, separated by commas. */
export const redisAddresses = z
  .string()
  .transform((list) => list.split(',').map((node) => node.trim()))
  .pipe(
    z.array(
      address(['redis:', 'rediss:'], 'redis://host:6379 or rediss://user:password@host:6380'),
    ),
  )

/** An address that people or processes open, without a slash at its end. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'is an address with http:// or https://' })
  .transform((text) => text.replace(/\/+$/, ''))

/** `food@example.org` or `Zero Sum <food@example.org>`. */
export const sender = z
  .string()
  .regex(
    /^([^<>\r\n]+ )?<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/,
    'is the sender, like Zero Sum <food@example.org>',
  )

function hasHost(url: URL): boolean {
  return url.hostname !== '' || url.protocol.startsWith('postgres')
}
