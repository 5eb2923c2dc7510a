import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, extname, join, normalize, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { MiddlewareHandler } from 'hono'

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

type ServeOptions = { rewriteRequestPath?: (path: string) => string }

/**
 * The scripts and styles of Bull Board, out of its own package: nothing is asked of another host. The package is looked for
 * from the process's folder, because a bundler moves this file.
 */
export function createBoardFiles() {
  const here = pathToFileURL(join(process.cwd(), 'package.json'))
  const uiFolder = dirname(createRequire(here).resolve('@bull-board/ui/package.json'))
  const root = join(uiFolder, 'dist', 'static')
  const serve =
    ({ rewriteRequestPath = (path) => path }: ServeOptions): MiddlewareHandler =>
    async (context, next) => {
      const file = normalize(join(root, decodePath(rewriteRequestPath(context.req.path))))
      const mediaType = mediaTypes[extname(file)]
      if (!file.startsWith(root + sep) || mediaType === undefined) return await next()
      const content = await readFile(file).catch(() => undefined)
      if (content === undefined) return await next()
      // Their names change with their content, and who may see them does not.
      const headers = { 'content-type': mediaType, 'cache-control': 'private, max-age=86400' }
      return context.body(new Uint8Array(content), 200, headers)
    }
  return { uiFolder, serve }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}
