/** A request's path for the log: without ids, and without anything that opens a door. */
export function nameRoute(url: string): string {
  return new URL(url).pathname
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, ':id')
    .replace(/zs_[\w-]+/g, ':token')
    .replace(/\/reset-password\/.+/, '/reset-password/:token')
}
