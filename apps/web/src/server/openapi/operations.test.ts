import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { intakeSchema } from '@zero-sum/contracts'
import { connectDatabase } from '@zero-sum/database'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openEntry } from '../accounts/entry-settings.ts'
import { openRoutes } from '../accounts/open-routes.ts'
import { createAuthentication } from '../authentication.ts'
import { namesIn } from './describe-operation.ts'
import { intakeExamples } from './intake-examples.ts'
import { createJudge } from './judge.fixture.ts'
import { folderOf, methods } from './operation.ts'
import { operations } from './operations/all.ts'
import { refer } from './schemas.ts'

const app = join(import.meta.dirname, '../../app')

function routeFiles(): string[] {
  const all = readdirSync(app, { recursive: true, encoding: 'utf8' })
  // The board's calls are Bull Board's own and no part of our API.
  return all.filter((path) => /(^|\/)route\.ts$/.test(path) && !path.startsWith('operator/queues/'))
}

/** `GET /api/plan/[planId]` for every method of every route file. */
function routesThatThereAre(): Set<string> {
  const found = routeFiles().flatMap((file) => {
    const text = readFileSync(join(app, file), 'utf8')
    const folder = `/${file}`.replace(/\/route\.ts$/, '')
    // What is no method and no word of the framework's does not pass its types.
    return [...text.matchAll(/^export (?:const|function|async function) ([A-Z]+)\b/gm)].map(
      ([, method]) => `${method} ${folder}`,
    )
  })
  return new Set(found)
}

describe('the operations', () => {
  it('are the methods of the route files, each of them and no other', () => {
    const there = routesThatThereAre()
    expect(there.size).toBeGreaterThan(60)
    // Each file has at least one, so none was written in another way than looked for.
    expect(new Set([...there].map((one) => one.split(' ')[1])).size).toBe(routeFiles().length)
    const told = new Set(operations.map((one) => `${one.method} ${folderOf(one)}`))
    expect([...told].filter((one) => !there.has(one))).toEqual([])
    expect([...there].filter((one) => !told.has(one))).toEqual([])
  })

  it('are, of the authentication library, those that are open', () => {
    const told = operations
      .filter((one) => folderOf(one) === '/api/auth/[...all]')
      .map(({ method, path }) => `${method} ${path}`)
    const open = Object.entries(openRoutes).flatMap(([method, routes]) =>
      [...routes].map((route) => `${method} /api/auth/${route}`),
    )
    expect(told.sort()).toEqual(open.sort())
  })

  it('have names and addresses of their own', () => {
    const ids = operations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const places = operations.map(
      ({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`,
    )
    expect(new Set(places).size).toBe(places.length)
    for (const { method } of operations) expect(methods).toContain(method)
  })

  it('have the same parameters in their path as in the folder of their route', () => {
    for (const operation of operations) {
      if (operation.folder !== undefined) continue
      const inFolder = [...folderOf(operation).matchAll(/\[(\w+)\]/g)].map(([, name]) => name)
      expect(namesIn(operation.path), operation.id).toEqual(inFolder)
    }
  })

  it('are summed up in a few plain words', () => {
    for (const { id, summary } of operations) expect(summary, id).toMatch(/^[A-Z].{5,79}[^.]$/)
  })
})

describe('the examples', () => {
  it('are the people of the examples folder', () => {
    const folder = join(import.meta.dirname, '../../../../../examples')
    const files = Object.fromEntries(
      readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => [
          file.replace(/\.json$/, ''),
          JSON.parse(readFileSync(join(folder, file), 'utf8')),
        ]),
    )
    const values = Object.entries(intakeExamples).map(([name, { value }]) => [name, value] as const)
    expect(Object.fromEntries(values)).toEqual(files)
    for (const [name, value] of values)
      expect(intakeSchema.safeParse(value).error, name).toBeUndefined()
  })

  it('are what their schemas allow, by zod and by JSON Schema', () => {
    const judge = createJudge({ isClosed: true })
    for (const { id, body } of operations)
      for (const { summary, value } of Object.values(body?.examples ?? {})) {
        if (body === undefined) continue
        expect(body.json.safeParse(value).error, `${id}: ${summary}`).toBeUndefined()
        expect(judge(refer(body.json), value), `${id}: ${summary}`).toEqual([])
      }
  })
})

describe('what the authentication is asked', () => {
  /** Laid over the library's own fields by `guardRoutes`. */
  const ours = new Set(['password', 'confirm', 'invitation'])
  const config = {
    authSecret: 'a secret of this test alone',
    publicUrl: 'http://localhost:3000',
    mail: { smtpUrl: 'smtp://localhost', from: 'food@example.org' },
    entry: openEntry,
    oidc: undefined,
  }
  const { database } = connectDatabase('postgres://localhost:1/nobody', () => {})
  const { api } = createAuthentication(database, config, pino({ level: 'silent' }))
  const endpoints = new Map(
    Object.values(api).map((endpoint) => [
      `/api/auth${endpoint.path}`,
      endpoint.options as { body?: z.ZodType },
    ]),
  )

  it('is what the library takes', () => {
    const asked = operations.filter(
      (one) => one.path.startsWith('/api/auth/') && one.body !== undefined,
    )
    expect(asked.length).toBeGreaterThan(10)
    for (const { path, body } of asked) {
      const library = fieldsOf(endpoints.get(path)?.body ?? expect.fail(path))
      const told = fieldsOf(body?.json ?? expect.fail(path))
      const foreign = [...told.all].filter((name) => !library.all.has(name) && !ours.has(name))
      expect(library.isOpen ? [] : foreign, path).toEqual([])
      expect(
        [...library.required].filter((name) => !told.required.has(name)),
        path,
      ).toEqual([])
    }
  })
})

type Fields = { all: Set<string>; required: Set<string>; isOpen: boolean }

/** The names of an object's fields, of all the parts that it is put together from. */
function fieldsOf(schema: z.ZodType): Fields {
  const { allOf = [], ...own } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  const fields: Fields = { all: new Set(), required: new Set(), isOpen: false }
  for (const part of [own, ...allOf]) {
    for (const name of Object.keys(part.properties ?? {})) fields.all.add(name)
    for (const name of part.required ?? []) fields.required.add(name)
    fields.isOpen ||= 'propertyNames' in part
  }
  return fields
}
