import { createHash } from 'node:crypto'
import type { RecipeList } from '@zero-sum/contracts'
import { type Catalogue, listRecipes } from '@zero-sum/nutrition-engine'

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

/** Whether an `If-None-Match` header names a tag; on the way through a compressing proxy it becomes a weak one. */
function namesTag(header: string | null, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}

/** Tagged by its own text: an upgrade may list the same catalogue in another way. */
function answerFor(catalogue: Catalogue): Answer {
  const known = answers.get(catalogue)
  if (known !== undefined) return known
  const list: RecipeList = { recipes: listRecipes(catalogue) }
  const body = JSON.stringify(list)
  const answer = { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` }
  answers.set(catalogue, answer)
  return answer
}
