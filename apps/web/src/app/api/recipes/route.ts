import { locales } from '@zero-sum/contracts'
import { preferencesOfBrowser } from '../../../language/read-preferences.ts'
import { handleRequest } from '../../../server/http/handle-request.ts'
import { answerRecipeList } from '../../../server/recipes/answer-recipe-list.ts'

/**
 * The recipes that a person can fix meals from. Nobody need be signed in: the intake is filled in before anybody is. In the
 * language that `?language=` names, otherwise in that of the browser.
 */
export const GET = handleRequest(async (request, { catalogue }) => {
  const asked = new URL(request.url).searchParams.get('language')
  const { locale } = preferencesOfBrowser(request.headers)
  return answerRecipeList(request, catalogue, locales.find((one) => one === asked) ?? locale)
})
