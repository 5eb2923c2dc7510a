/** What a cooking skill of 1 to 10 means, as the recipes use it: 1 assembles, 10 is a practised cook. */
export function skillWords(skill: number): string {
  if (skill <= 2) return `${skill} · I put things together`
  if (skill <= 4) return `${skill} · simple dishes`
  if (skill <= 6) return `${skill} · everyday cooking`
  if (skill <= 8) return `${skill} · confident`
  return `${skill} · practised cook`
}
