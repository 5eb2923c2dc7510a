import { type Household, householdSchema } from '@zero-sum/contracts'
import { cache } from 'react'
import { GET as getHousehold } from '../../app/api/household/route.ts'
import { type Answer, askApi, askAsAnyone } from '../../server/pages/ask-api.ts'

/** For a page: who eats along with the visitor; asked once for a page. */
export const readHousehold = cache(
  (): Promise<Answer<Household>> => askApi(getHousehold, '/api/household', householdSchema),
)

/** The names of those who eat along, for a page that strangers may see; nobody where that cannot be told. */
export async function findNames(): Promise<string[]> {
  const answer = await askAsAnyone(getHousehold, '/api/household', householdSchema)
  return answer.kind === 'ready' ? answer.value.members.map(({ member }) => member.name) : []
}
