import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'
import { root } from '../config.ts'
import { readDockerfile, readJsonForm } from './read-dockerfile.ts'

const text = readFileSync(join(root, 'Dockerfile'), 'utf8')
const stages = readDockerfile(text)
const last = stages.at(-1)
const stepsOf = (instruction: string) =>
  last?.steps.filter((step) => step.instruction === instruction).map((step) => step.text) ?? []

describe('Dockerfile', () => {
  it('is one that a builder understands', () => expect(validate(text)).toEqual([]))

  it('starts every stage from the Node that the project brings', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(stages.length).toBeGreaterThan(2)
    for (const { base } of stages) expect(base).toBe(`node:${devDependencies.node}-bookworm-slim`)
  })

  it('ends as nobody special, with programs of its own and no shell', () => {
    expect(stepsOf('USER')).toEqual(['1000:1000'])
    const commands = [...stepsOf('CMD'), ...stepsOf('HEALTHCHECK')].map(readJsonForm)
    expect(commands).toHaveLength(2)
    for (const [program, file = ''] of commands) {
      expect(program).toBe('node')
      const path = file.replace('/app/', '')
      expect(existsSync(join(root, path)), path).toBe(true)
    }
  })

  it('copies from stages that there are, and the built web into the last', () => {
    const copies = stages.flatMap(({ steps }) =>
      steps.filter((step) => step.instruction === 'COPY'),
    )
    const from = copies.flatMap(({ text: words }) => /^--from=(\S+)/.exec(words)?.[1] ?? [])
    expect(from.toSorted()).toEqual(['build', 'manifests', 'manifests', 'production'])
    expect(stepsOf('COPY')).toContain('--from=build /app/apps/web/.next apps/web/.next')
  })

  it('is told from outside what version it is', () => {
    for (const label of ['title', 'description', 'licenses', 'version', 'revision'])
      expect(stepsOf('LABEL').join()).toContain(`org.opencontainers.image.${label}=`)
  })
})
