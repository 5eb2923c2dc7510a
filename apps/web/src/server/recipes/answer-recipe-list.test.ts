import { type Locale, recipeListSchema } from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import { describe, expect, it } from 'vitest'
import { answerRecipeList } from './answer-recipe-list.ts'

const catalogue = loadCatalogue()

function ask(headers: HeadersInit = {}, locale: Locale = 'en'): Response {
  const request = new Request('http://localhost/api/recipes', { headers })
  return answerRecipeList(request, catalogue, locale)
}

describe('answerRecipeList', () => {
  it('names every recipe of the catalogue, as the contract has it', async () => {
    const { recipes } = recipeListSchema.parse(await ask().json())
    expect(new Set(recipes.map(({ recipeId }) => recipeId))).toEqual(
      new Set(catalogue.recipes.map(({ id }) => id)),
    )
  })

  it('names them in German under a tag of its own', async () => {
    const english = recipeListSchema.parse(await ask().json()).recipes
    const german = recipeListSchema.parse(await ask({}, 'de').json()).recipes
    expect(german).toHaveLength(english.length)
    const kedgeree = german.find(({ name }) => name === 'Kedgeree mit Schellfisch und Ei')
    expect(english.find(({ recipeId }) => recipeId === kedgeree?.recipeId)?.name).toBe(
      'Kedgeree with haddock and egg',
    )
    expect(ask({}, 'de').headers.get('etag')).not.toBe(ask().headers.get('etag'))
  })

  it('may be kept, and sends nothing to whoever has it', async () => {
    const first = ask()
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/)
    const etag = first.headers.get('etag') ?? expect.fail('there is a tag')
    for (const tag of [etag, `W/${etag}`, `"older", ${etag}`]) {
      const again = ask({ 'if-none-match': tag })
      expect([again.status, await again.text()]).toEqual([304, ''])
    }
    expect(ask({ 'if-none-match': '"older"' }).status).toBe(200)
  })
})
