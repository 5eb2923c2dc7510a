import { type Browser, chromium } from 'playwright-core'
import { findProgram } from '../../../scripts/checks/find-program.ts'

/** The machine's own chromium, without the calls home that a closed network would refuse. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findProgram('chromium')
  if (executablePath === undefined) throw new Error('there is no chromium on this machine')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}
