import type { z } from 'zod'

/** What reads settings: the two servers, `npm run migrate`, `npm start` with all other commands, and compose.yaml. */
export type Process = 'web' | 'worker' | 'migrate' | 'launcher' | 'compose'

/** One setting: everything that is known of it, for whoever reads it and for the documents. */
export type Setting = Readonly<{
  group:
    | 'reaching it'
    | 'database and queue'
    | 'secrets'
    | 'work'
    | 'mail'
    | 'letting people in'
    | 'watching it'
    | 'keeping'
    | 'containers'
  /** What it does, in Markdown, without its default. */
  meaning: string
  /** From the text in the environment to the value; its messages follow the name, as in `is a whole number`. */
  value: z.ZodType<unknown, string>
  /** The text that holds where none is given. */
  default?: string
  /** In words what holds where none is given and no text stands for it. */
  otherwise?: string
  example?: string
  /** Holds a password: never shown, and also read from the file that `NAME_FILE` names. */
  secret?: true
  /** Its file holds more than the one line of other secrets. */
  manyLines?: true
  usedBy: readonly Process[]
  requiredBy?: readonly Process[]
  /** Settings that have to be given where this one is. */
  with?: readonly string[]
}>
