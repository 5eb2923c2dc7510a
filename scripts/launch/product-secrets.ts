import { join } from 'node:path'
import { readOrMakeSecret } from '@zero-sum/database/embedded'
import type { LauncherConfig } from '../config.ts'

export interface ProductSecrets {
  internalApiSecret: string
  authSecret: string
}

/** The operator's secrets, or those of this installation, made at its first start. */
export async function readProductSecrets(config: LauncherConfig): Promise<ProductSecrets> {
  const { dataDirectory } = config
  return {
    internalApiSecret:
      config.internalApiSecret ??
      (await readOrMakeSecret(join(dataDirectory, 'internal-api-secret'))),
    authSecret: config.authSecret ?? (await readOrMakeSecret(join(dataDirectory, 'auth-secret'))),
  }
}
