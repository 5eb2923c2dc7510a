/** The six agents in the order in which they run; the same words in code, rows, events and on the page. */
export const agentNames = [
  'Intake Normalizer',
  'Metabolic Calculator',
  'Recipe Curator',
  'Nutrition Compiler',
  'QA Validator',
  'Brand Renderer',
] as const

export type AgentName = (typeof agentNames)[number]
export type AgentNumber = 1 | 2 | 3 | 4 | 5 | 6

/** The name of an agent by its number, 1 to 6. */
export function agentName(agent: AgentNumber): AgentName {
  const name = agentNames[agent - 1]
  if (name === undefined) throw new RangeError(`There is no agent ${agent}.`)
  return name
}
