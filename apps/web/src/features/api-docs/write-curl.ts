import type { DocumentedOperation } from './read-reference.ts'

type Asked = Pick<
  DocumentedOperation,
  'method' | 'parameters' | 'path' | 'requestBody' | 'security'
>

/** A call as one types it into a terminal, with `$HOST` and `$KEY` as docs/api.md sets them. */
export function writeCurl({ method, path, parameters, requestBody, security = [] }: Asked): string {
  const ways = security.flatMap((way) => Object.keys(way))
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const example = parameters.find((one) => one.name === name)?.example
    return example ?? `$${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`
  })
  const media = requestBody?.content['application/json']
  const example = Object.values(media?.examples ?? {})[0]?.value
  return [
    'curl -fsS',
    ...(method === 'GET' || (method === 'POST' && media !== undefined) ? [] : [`-X ${method}`]),
    ...(ways.includes('apiKey') ? ['-H "Authorization: Bearer $KEY"'] : []),
    ...(ways.includes('session') && !ways.includes('apiKey') ? ['-b cookies'] : []),
    ...(ways.includes('internalSecret') ? ['-H "Authorization: Bearer $INTERNAL_API_SECRET"'] : []),
    ...(media === undefined
      ? []
      : [`--json ${example === undefined ? '@body.json' : `'${JSON.stringify(example)}'`}`]),
    `"$HOST${address}"`,
  ].join(' ')
}
