import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readOrMakeSecret } from '@zero-sum/database/embedded'
import type { LauncherConfig } from '../config.ts'

export interface ProductSecrets {
  internalApiSecret: string
  authSecret: string
}

/** The operator's secrets, or those of this installation, made at its first start. */
export async function readProductSecrets(
  config: Pick<LauncherConfig, 'dataDirectory' | 'internalApiSecret' | 'authSecret'>,
): Promise<ProductSecrets> {
  const { dataDirectory } = config
  // With a database of one's own nothing else has made it.
  await mkdir(dataDirectory, { recursive: true })
  return {
    internalApiSecret:
      config.internalApiSecret ??
      (await readOrMakeSecret(join(dataDirectory, 'internal-api-secret'))),
    authSecret: config.authSecret ?? (await readOrMakeSecret(join(dataDirectory, 'auth-secret'))),
  }
}
