import { matchesGlob } from 'node:path'

/**
 * Which paths a .dockerignore lets through to a builder: a rule holds for a path and for all under it, and the last rule that
 * matches decides. Rules are globs from the folder of the file; `!` takes back.
 */
export function readIgnoreFile(text: string): (path: string) => boolean {
  const rules = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  return (path) => {
    const parts = path.split('/')
    const above = parts.map((_, at) => parts.slice(0, at + 1).join('/'))
    const matching = rules.findLast((rule) =>
      above.some((each) => matchesGlob(each, rule.replace(/^!/, ''))),
    )
    return matching === undefined || matching.startsWith('!')
  }
}
