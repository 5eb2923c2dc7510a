import { join } from 'node:path'
import { folderOf, type Operation } from './operation.ts'
import { operations } from './operations/all.ts'
import { clientHeader, origin } from './stage.fixture.ts'

export type Asked = {
  path?: Record<string, string | number>
  query?: Record<string, string>
  body?: unknown
  headers?: Record<string, string>
}

export type Answered = {
  status: number
  headers: Headers
  text: string
  body: Record<string, never>
}

/** Somebody with cookies of their own who calls operations by their ids, through the route files. */
export type Caller = (id: string, asked?: Asked) => Promise<Answered>

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string | string[]>> },
) => Promise<Response>

const app = join(import.meta.dirname, '../../app')

/** A caller; `listen` hears of each exchange before its answer is given. */
export function createCaller(
  listen: (operation: Operation, request: Request, response: Response, text: string) => void,
  own: Record<string, string> = {},
): Caller {
  const jar = new Map<string, string>()
  return async (id, { path = {}, query = {}, body, headers = {} } = {}) => {
    const operation = operations.find((one) => one.id === id)
    if (operation === undefined) throw new Error(`there is no operation ${id}`)
    const address = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => String(path[name]))
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const request = new Request(`${origin}${address}?${new URLSearchParams(query)}`, {
      method: operation.method,
      headers: {
        ...{
          host: new URL(origin).host,
          origin,
          [clientHeader]: '203.0.113.7',
          ...own,
          ...headers,
        },
        ...(cookie === '' ? {} : { cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const folder = folderOf(operation)
    const route: Record<string, Handler> = await import(join(app, folder, 'route.ts'))
    const handler = route[operation.method]
    if (handler === undefined) throw new Error(`${folder} has no ${operation.method}`)
    const params = Promise.resolve(parametersOf(folder, address))
    const response = await handler(request, { params })
    keepCookies(jar, response)
    const text = await response.text()
    listen(operation, request, response, text)
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : {},
    }
  }
}

/** What the framework hands to a route of that folder for an address. */
function parametersOf(folder: string, address: string): Record<string, string | string[]> {
  const parts = address.split('/')
  return Object.fromEntries(
    folder.split('/').flatMap((part, at): [string, string | string[]][] => {
      const [, rest, name] = /^\[(?:\.\.\.(\w+)|(\w+))\]$/.exec(part) ?? []
      if (rest !== undefined) return [[rest, parts.slice(at)]]
      return name === undefined ? [] : [[name, decodeURIComponent(parts[at] ?? '')]]
    }),
  )
}

function keepCookies(jar: Map<string, string>, response: Response): void {
  for (const line of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (/max-age=0/i.test(line)) jar.delete(name)
    else jar.set(name, value)
  }
}
