import { z } from 'zod'
import { GET } from '../../app/api/auth/[...all]/route.ts'
import { type Answer, askAsAnyone } from '../../server/pages/ask-api.ts'

const accountSchema = z
  .object({
    user: z.object({
      name: z.string(),
      email: z.string(),
      emailVerified: z.boolean(),
      isAnonymous: z.boolean().nullish(),
    }),
  })
  .nullable()
export type Account = NonNullable<z.infer<typeof accountSchema>>['user']

/** For a page: who is signed in; `null` for a stranger. */
export async function readAccount(): Promise<Answer<Account | null>> {
  const answer = await askAsAnyone(GET, '/api/auth/get-session', accountSchema, {
    all: ['get-session'],
  })
  if (answer.kind === 'problem') return answer
  return { kind: 'ready', value: answer.value?.user ?? null }
}
