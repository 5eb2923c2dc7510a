import type { RecipeList } from '@zero-sum/contracts'
import { type Catalogue, listRecipes } from '@zero-sum/nutrition-engine'
import { entityTag, namesTag } from '../http/entity-tag.ts'

/** A browser asks again after ten minutes, and is told in a few bytes that nothing has changed. */
const cacheControl = 'public, max-age=600'

type Answer = { body: string; etag: string }

const answers = new WeakMap<Catalogue, Answer>()

/** The recipes to choose from; the same for everybody, so any cache may keep it. */
export function answerRecipeList(request: Request, catalogue: Catalogue): Response {
  const { body, etag } = answerFor(catalogue)
  const headers = { 'cache-control': cacheControl, etag }
  if (namesTag(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers })
  return new Response(body, {
    headers: { ...headers, 'content-type': 'application/json' },
  })
}

/** Tagged by its own text: an upgrade may list the same catalogue in another way. */
function answerFor(catalogue: Catalogue): Answer {
  const known = answers.get(catalogue)
  if (known !== undefined) return known
  const list: RecipeList = { recipes: listRecipes(catalogue) }
  const body = JSON.stringify(list)
  const answer = { body, etag: entityTag(body) }
  answers.set(catalogue, answer)
  return answer
}
