import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

it('is nowhere to be found in production', async () => {
  vi.stubEnv('NODE_ENV', 'production')
  const { default: Page } = await import('./page.tsx')
  await expect(Page()).rejects.toMatchObject({ digest: 'NEXT_HTTP_ERROR_FALLBACK;404' })
})
