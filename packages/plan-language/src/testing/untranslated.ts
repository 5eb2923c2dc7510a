/** Fields that hold a code, a number in a text or a name by which programs know a thing. They stay as they are. */
const codes = new Set([
  ...[
    'ndb',
    'slot',
    'weekday',
    'recipeId',
    'cuisine',
    'date',
    'step',
    'rule',
    'code',
    'reason',
    'unit',
  ],
  ...['referenceKind', 'catalogueVersion', 'screening', 'status', 'type', 'pointer', 'agentName'],
  ...['traceId', 'change', 'kind', 'planId', 'jobId'],
])

type Leaf = { path: string; english: string; german: string }

/**
 * The texts that are the same in an answer and in its translation, by their paths; codes apart.
 *
 * @param ignored paths that need not be translated
 */
export function sameTexts(english: unknown, german: unknown): Leaf[] {
  return leavesOf(english, german, '').filter((leaf) => leaf.english === leaf.german)
}

function leavesOf(english: unknown, german: unknown, path: string): Leaf[] {
  if (typeof english === 'string' && typeof german === 'string') return [{ path, english, german }]
  if (typeof english !== 'object' || english === null) return []
  if (typeof german !== 'object' || german === null) return []
  return Object.entries(english).flatMap(([name, value]) =>
    codes.has(name) || name === 'said'
      ? []
      : leavesOf(value, (german as Record<string, unknown>)[name], `${path}/${name}`),
  )
}

/** Every text of an answer, codes apart. */
export function textsOf(answer: unknown): string[] {
  return leavesOf(answer, answer, '').map(({ german }) => german)
}
