/** What a wish for variety of 1 to 5 means, as the plan weighs it. */
export function varietyWords(variety: number): string {
  const words = ['the same few dishes', 'some dishes again', 'a fair mix', 'mostly new dishes']
  return words[variety - 1] ?? 'something new every time'
}
