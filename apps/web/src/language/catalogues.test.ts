import { globSync } from 'node:fs'
import path from 'node:path'
import {
  compileMessages,
  createTranslate,
  messageArguments,
  pseudoMessages,
} from '@zero-sum/language'
import { fillAsIcu } from '@zero-sum/language/testing'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from './catalogue.ts'

const source = path.resolve(import.meta.dirname, '..')

async function readCatalogues(): Promise<Catalogue[]> {
  const files = globSync('**/messages/index.ts', { cwd: source }).sort()
  const modules = await Promise.all(
    files.map((file) => import(path.join(source, file)) as Promise<Record<string, unknown>>),
  )
  return modules.flatMap((module) => Object.values(module) as Catalogue[])
}

const catalogues = await readCatalogues()

describe('the messages of the pages', () => {
  it('are found, each catalogue under a name of its own', () => {
    expect(catalogues.length).toBeGreaterThan(5)
    const names = catalogues.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(catalogues)(
    'of $name have the same places in every language, and are understood',
    ({ en, de }) => {
      expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort())
      for (const [key, message] of Object.entries(en))
        expect({ key, places: messageArguments(de[key] ?? '') }).toEqual({
          key,
          places: messageArguments(message),
        })
      expect(() => compileMessages(en) && compileMessages(de)).not.toThrow()
      expect(() => compileMessages(pseudoMessages(en))).not.toThrow()
    },
  )

  it.each(catalogues)(
    'of $name are written in both languages, and nothing is left empty',
    ({ en, de }) => {
      const empty = [en, de].flatMap((words) => Object.entries(words).filter(([, word]) => !word))
      expect(empty).toEqual([])
    },
  )

  it.each(catalogues)('of $name are filled in as the whole of ICU does', (catalogue) => {
    for (const locale of ['en', 'de'] as const) {
      const t = createTranslate(locale, catalogue)
      for (const [key, message] of Object.entries(catalogue[locale]))
        for (const number of [0, 1, 2, 1234.5]) {
          const values = Object.fromEntries(messageArguments(message).map((name) => [name, number]))
          expect(t(key, values)).toBe(fillAsIcu(locale, message, values))
        }
    }
  })
})
