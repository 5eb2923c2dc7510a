import { plateOfRecipe } from '../../../../../features/dish-plate/plate-of-recipe.ts'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { notFound } from '../../../../../server/http/parse-id.ts'

/** A dish's painted plate as an SVG file. It is the same for everybody and says nothing of anybody, so it may be cached. */
export const GET = handleRequest<{ recipeId: string }>(async (_request, runtime, parameters) => {
  const svg = plateOfRecipe(runtime.catalogue, parameters.recipeId)
  if (svg === undefined) throw notFound()
  return new Response(svg, {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=86400',
      'x-content-type-options': 'nosniff',
    },
  })
})
