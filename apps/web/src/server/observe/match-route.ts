import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const routeSchema = z.object({ page: z.string(), regex: z.string() })
const manifestSchema = z.object({
  staticRoutes: z.array(routeSchema),
  dynamicRoutes: z.array(routeSchema),
})

export type Routes = z.infer<typeof manifestSchema>

/** The routes of the build that this process serves; none where it builds as it goes. */
export function readRoutes(
  folder = join(/* turbopackIgnore: true */ process.cwd(), '.next'),
): Routes {
  try {
    return manifestSchema.parse(
      JSON.parse(readFileSync(join(folder, 'routes-manifest.json'), 'utf8')),
    )
  } catch {
    return { staticRoutes: [], dynamicRoutes: [] }
  }
}

const planForms = /\.(?:csv|ics|json|pdf)$/

/**
 * The template of the route that serves an address, without its query: one of a fixed number, whatever is asked. `file` is
 * one that was built, `other` what nothing serves.
 */
export function createRouteMatcher({ staticRoutes, dynamicRoutes }: Routes) {
  const fixed = new Set(staticRoutes.map(({ page }) => page))
  const patterns = dynamicRoutes.map(({ page, regex }) => ({ page, regex: new RegExp(regex) }))
  return (address: string): string => {
    const path = address.split(/[?#]/, 1)[0] ?? ''
    if (path.startsWith('/_next/')) return 'file'
    if (fixed.has(path)) return path
    const page = patterns.find(({ regex }) => regex.test(path))?.page
    if (page === undefined) return 'other'
    // One route serves a plan and its files, which take a hundred times as long.
    return page.endsWith('[planId]') ? `${page}${planForms.exec(path)?.[0] ?? ''}` : page
  }
}
