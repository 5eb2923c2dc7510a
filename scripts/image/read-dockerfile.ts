import { type Copy, DockerfileParser } from 'dockerfile-ast'

export interface Stage {
  name: string
  /** Another stage, or an image from outside. */
  base: string
  steps: { instruction: string; text: string }[]
}

/** The stages of a Dockerfile with their instructions, in order; arguments before the first `FROM` are filled in. */
export function readDockerfile(text: string): Stage[] {
  const stages: Stage[] = []
  const before = new Map<string, string>()
  for (const each of DockerfileParser.parse(text).getInstructions()) {
    const instruction = each.getKeyword()
    // What the library gives as arguments leaves `--from=…` out.
    const flags = 'getFlags' in each ? (each as Copy).getFlags().map(String) : []
    const content = [...flags, (each.getRawArgumentsContent() ?? '').trim()].join(' ')
    const stage = stages.at(-1)
    if (instruction === 'FROM') {
      const [image = '', , name = ''] = content.split(/\s+/)
      stages.push({ name, base: fillIn(image, before), steps: [] })
    } else if (stage === undefined) {
      const [key = '', value = ''] = content.split('=')
      before.set(key, value)
    } else stage.steps.push({ instruction, text: content })
  }
  return stages
}

function fillIn(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{(\w+)\}/g, (_, key: string) => values.get(key) ?? '')
}

/** What `CMD ["node", "x"]` or a health check after `CMD` says in its JSON form. */
export function readJsonForm(text: string): string[] {
  const parts: unknown = JSON.parse(text.slice(text.indexOf('[')))
  if (!Array.isArray(parts)) throw new Error(`This is no JSON form: ${text}`)
  return parts.map(String)
}
