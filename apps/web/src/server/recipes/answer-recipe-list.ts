import type { RecipeList } from '@zero-sum/contracts'
import { type Catalogue, listRecipes } from '@zero-sum/nutrition-engine'

/** A browser asks again after ten minutes, and is told in a few bytes that nothing has changed. */
const cacheControl = 'public, max-age=600'

const bodies = new WeakMap<Catalogue, string>()

/** The recipes to choose from; the same for everybody, so any cache may keep it. The catalogue's version is its tag. */
export function answerRecipeList(request: Request, catalogue: Catalogue): Response {
  const etag = `"${catalogue.version}"`
  const headers = { 'cache-control': cacheControl, etag }
  if (namesTag(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers })
  return new Response(bodyOf(catalogue), {
    headers: { ...headers, 'content-type': 'application/json' },
  })
}

/** Whether an `If-None-Match` header names a tag; on the way through a compressing proxy it becomes a weak one. */
function namesTag(header: string | null, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}

function bodyOf(catalogue: Catalogue): string {
  const known = bodies.get(catalogue)
  if (known !== undefined) return known
  const list: RecipeList = { recipes: listRecipes(catalogue) }
  const body = JSON.stringify(list)
  bodies.set(catalogue, body)
  return body
}
