/** The answer to a batch of one. */
export function only<answer>(answers: readonly answer[]): answer {
  const [answer] = answers
  if (answer === undefined) throw new Error('a batch of one got no answer')
  return answer
}
