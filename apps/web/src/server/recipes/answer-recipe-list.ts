import type { Locale, RecipeList } from '@zero-sum/contracts'
import { type Catalogue, listRecipes } from '@zero-sum/nutrition-engine'
import { translateRecipeList } from '@zero-sum/plan-language'
import { entityTag, namesTag } from '../http/entity-tag.ts'

/** A browser asks again after ten minutes, and is told in a few bytes that nothing has changed. */
const cacheControl = 'public, max-age=600'

type Answer = { body: string; etag: string }

const answers = new WeakMap<Catalogue, Map<Locale, Answer>>()

/** The recipes to choose from; the same for everybody who reads a language, so any cache may keep it. */
export function answerRecipeList(request: Request, catalogue: Catalogue, locale: Locale): Response {
  const { body, etag } = answerFor(catalogue, locale)
  const headers = {
    'cache-control': cacheControl,
    'content-language': locale,
    etag,
    // The language may be named by either, where the address names none.
    vary: 'accept-language, cookie',
  }
  if (namesTag(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers })
  return new Response(body, {
    headers: { ...headers, 'content-type': 'application/json' },
  })
}

/** Tagged by its own text: an upgrade may list the same catalogue in another way. */
function answerFor(catalogue: Catalogue, locale: Locale): Answer {
  const byLocale = answers.get(catalogue) ?? new Map<Locale, Answer>()
  answers.set(catalogue, byLocale)
  const known = byLocale.get(locale)
  if (known !== undefined) return known
  const list: RecipeList = translateRecipeList({ recipes: listRecipes(catalogue) }, locale)
  const body = JSON.stringify(list)
  const answer = { body, etag: entityTag(body) }
  byLocale.set(locale, answer)
  return answer
}
