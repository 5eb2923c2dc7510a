import { createFormats } from '@zero-sum/language'
import { recipesJsonLd, sayPlanDays } from '@zero-sum/plan-forms'
import { fileResponse } from '../../../../../server/forms/file-response.ts'
import { findOwnPlan } from '../../../../../server/forms/find-own-plan.ts'
import { recipeAddress } from '../../../../../server/forms/make-calendar.ts'
import { handleRequest } from '../../../../../server/http/handle-request.ts'
import { parseId } from '../../../../../server/http/parse-id.ts'
import { dietsOfRecipe } from '../../../../../server/recipes/diets-of-recipe.ts'

/** The recipes of a plan of the person's own in schema.org's words, for recipe managers. */
export const GET = handleRequest<{ planId: string }>(async (request, runtime, parameters) => {
  const planId = parseId(parameters.planId)
  const { stored, preferences } = await findOwnPlan(request, runtime, planId)
  const { plan } = stored
  const formats = createFormats(preferences)
  const list = recipesJsonLd(plan, {
    ...{ name: sayPlanDays(plan, formats), formats },
    recipeUrl: (day, meal) => recipeAddress(planId, day, meal, request, runtime.config),
    dietsOf: (recipeId) => dietsOfRecipe(runtime.catalogue, recipeId),
  })
  return fileResponse(
    JSON.stringify(list),
    {
      ...{ holds: 'recipes', ending: 'jsonld', disposition: 'attachment' },
      contentType: 'application/ld+json; charset=utf-8',
    },
    plan,
    preferences.locale,
  )
})
