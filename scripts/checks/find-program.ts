import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

/** What some tests need beyond npm, and where Debian keeps it. */
export const services = {
  redis: { programs: ['redis-server'], debianPackage: 'redis-server' },
  pgbouncer: { programs: ['pgbouncer'], debianPackage: 'pgbouncer' },
  chromium: {
    programs: ['chromium', 'chromium-browser', 'google-chrome'],
    debianPackage: 'chromium',
  },
} as const

export type Service = keyof typeof services

/** The path of a service's program on this machine; undefined when it is not installed. */
export async function findProgram(service: Service): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = services[service].programs.flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  )
  for (const path of paths) {
    if (await isExecutable(path)) return path
  }
  return undefined
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
