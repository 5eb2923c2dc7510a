import { refusalOf } from './problem.ts'

type Asked<data> = { data?: data; error?: unknown; response: Response }

/** The body of an answer: `await answerOf(api.GET('/api/weights'))`. Throws `ApiProblem` where the API refuses. */
export async function answerOf<data>(asked: Promise<Asked<data>>): Promise<data> {
  const { data, error, response } = await asked
  if (!response.ok) throw refusalOf(response.status, error)
  return data as data
}
