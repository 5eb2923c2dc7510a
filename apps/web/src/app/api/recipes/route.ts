import { handleRequest } from '../../../server/http/handle-request.ts'
import { answerRecipeList } from '../../../server/recipes/answer-recipe-list.ts'

/** The recipes that a person can fix meals from. Nobody need be signed in: the intake is filled in before anybody is. */
export const GET = handleRequest(async (request, { catalogue }) =>
  answerRecipeList(request, catalogue),
)
