/** As much of a logger as this process needs; pino is one. */
export type Log = Record<
  'debug' | 'error' | 'fatal' | 'info' | 'warn',
  (facts: object, message: string) => void
>
