import { z } from 'zod'
import { GET } from '../../app/api/auth/[...all]/route.ts'
import { type Answer, askAsAnyone } from '../../server/pages/ask-api.ts'

const passkeySchema = z.object({
  id: z.string(),
  name: z.string().nullish(),
  createdAt: z.string().nullish(),
})
export type Passkey = z.infer<typeof passkeySchema>

/** For a page: the passkeys of whoever is signed in. */
export function readPasskeys(): Promise<Answer<Passkey[]>> {
  return askAsAnyone(GET, '/api/auth/passkey/list-user-passkeys', z.array(passkeySchema), {
    all: ['passkey', 'list-user-passkeys'],
  })
}
