import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findProgram } from '../checks/find-program.ts'
import { root } from '../config.ts'
import { type Drawing, drawings } from './drawings.ts'

// Draws the icons of the home screen anew: `node scripts/icons/draw-icons.ts`, after a change of `drawings.ts`.
const web = join(root, 'apps', 'web')
const folder = join(web, 'public', 'icons')
await mkdir(folder, { recursive: true })
const executablePath = await findProgram('chromium')
if (executablePath === undefined) throw new Error('Drawing icons takes chromium.')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
for (const drawing of drawings) {
  if (drawing.keepsSvg) await writeFile(join(folder, `${drawing.name}.svg`), `${drawing.svg}\n`)
  for (const size of drawing.sizes)
    await paint(drawing, size, join(folder, `${drawing.name}-${size}.png`))
}
// Next.js links an icon of this name for Apple's home screen.
const apple = drawings.find(({ name }) => name === 'maskable')
if (apple !== undefined) await paint(apple, 180, join(web, 'src', 'app', 'apple-icon.png'))
await browser.close()

async function paint({ svg }: Drawing, size: number, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`)
  await page.screenshot({ path, omitBackground: true })
  await page.close()
}
