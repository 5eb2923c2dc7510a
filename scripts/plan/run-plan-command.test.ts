import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { planSchema } from '@zero-sum/contracts'
import { describeWeight } from '@zero-sum/nutrition-engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runPlanCommand } from './run-plan-command.ts'

const person = {
  sex: 'female',
  age: 34,
  heightCm: 168,
  weightKg: 66,
  goal: { type: 'maintain' },
  activityLevel: 'lightly_active',
  planDurationDays: 2,
  safety: {},
}
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-command-'))
  await write('anna.json', person)
  await write('seeded.json', { ...person, goal: { type: 'cut' }, seed: 77, planDurationDays: 1 })
  await write('pregnant.json', { ...person, safety: { pregnant: true } })
  await write('faulty.json', { ...person, age: 7, heightCm: 20, sekx: 'female', mealsPerDay: 9 })
  await write('batch.json', { ...person, leftovers: 'many' })
  await writeFile(join(folder, 'broken.json'), '{ "sex": ')
})
afterAll(() => rm(folder, { recursive: true }))

const at = (name: string) => join(folder, name)
const write = (name: string, intake: object) => writeFile(at(name), JSON.stringify(intake))

/** Runs the command as on a pipe: no terminal, 80 columns. */
async function run(...written: string[]) {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const streams = { stdout, stderr } as unknown as Parameters<typeof runPlanCommand>[1]
  const exit = await runPlanCommand(written, streams)
  return { exit, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') }
}

describe('runPlanCommand', () => {
  it('prints a plan that is plain text off a terminal and fits 80 columns', async () => {
    const { exit, out, err } = await run(at('anna.json'))
    expect(exit).toBe(0)
    expect(err).toBe('')
    for (const words of ['Monday', 'Tuesday', 'Breakfast', 'Shopping list', 'Checked', 'Seed 1,'])
      expect(out).toContain(words)
    expect(out).not.toContain('\u001b')
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
  })

  it('prints what the weight may do, with the honest range', async () => {
    const { out } = await run(at('seeded.json'))
    expect(out).toMatch(/after week 26 +\d\d\.\d kg +\d\d\.\d to \d\d\.\d kg/)
    expect(out.replace(/\s+/g, ' ')).toContain('It is not a confidence interval')
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
  })

  it('has a pot weighed as a whole on its day, and no amounts where it is eaten up', async () => {
    const { out } = await run(at('batch.json'))
    const [, monday = '', tuesday = ''] = out.split(/^(?:Mon|Tues)day\n/m)
    const plan = planSchema.parse(JSON.parse((await run(at('batch.json'), '--json')).out))
    const pot = plan.days[0]?.meals.find(({ cookedPortions }) => cookedPortions === 2)
    if (pot === undefined) throw new Error('Nothing is cooked for later.')
    const dishOf = (day: string) => day.slice(day.indexOf(pot.name)).split('\n\n')[0] ?? ''
    expect(dishOf(monday)).toContain('For 2 portions; one is for Tuesday’s lunch.')
    expect(dishOf(tuesday)).toContain('Left over from Monday.')
    for (const { food, grams } of pot.ingredients) {
      expect(dishOf(monday)).toContain(`${describeWeight(2 * grams)}  ${food.split(' ')[0]}`)
      expect(dishOf(tuesday)).not.toContain(food)
    }
  })

  it('prints only the plan, on one line, with --json', async () => {
    const { exit, out } = await run(at('anna.json'), '--json')
    expect(exit).toBe(0)
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(planSchema.parse(JSON.parse(out)).days).toHaveLength(2)
  })

  it('takes days and seed from the command line before those of the intake', async () => {
    const planOf = async (...written: string[]) => JSON.parse((await run(...written, '--json')).out)
    expect(await planOf(at('seeded.json'))).toMatchObject({ seed: 77 })
    const asked = await planOf(at('seeded.json'), '--seed', '5', '--days', '3')
    expect(asked.seed).toBe(5)
    expect(asked.days).toHaveLength(3)
  })

  it('prints the same bytes again', async () => {
    const once = await run(at('anna.json'), '--json')
    expect(await run(at('anna.json'), '--json')).toEqual(once)
  })

  it('exits 2 on a refusal, with the problem on stdout as JSON or on stderr in words', async () => {
    const json = await run(at('pregnant.json'), '--json')
    expect(json.exit).toBe(2)
    expect(JSON.parse(json.out)).toMatchObject({ code: 'unsafe_intake', status: 422 })
    const words = await run(at('pregnant.json'))
    expect(words).toMatchObject({ exit: 2, out: '' })
    expect(words.err).toContain('We cannot make a safe plan for this')
  })

  it('lists every fault of an intake at once', async () => {
    const { exit, out } = await run(at('faulty.json'), '--json')
    expect(exit).toBe(2)
    const pointers = JSON.parse(out).errors.map(({ pointer }: { pointer: string }) => pointer)
    expect([...new Set(pointers)].sort()).toEqual(['/age', '/heightCm', '/mealsPerDay', '/sekx'])
    const words = await run(at('faulty.json'))
    expect(words.err).toContain('• sekx: There is no such field')
  })

  it('exits 1 with a message on a file that is missing or no JSON', async () => {
    const missing = await run(at('nobody.json'))
    expect(missing).toMatchObject({ exit: 1, out: '' })
    expect(missing.err).toContain('There is no file or folder')
    const broken = await run(at('broken.json'), '--json')
    expect(broken).toMatchObject({ exit: 1, out: '' })
    expect(broken.err).toContain('broken.json could not be read')
  })

  it('exits 1 with the usage when it is used wrongly', async () => {
    for (const written of [
      [],
      ['--sed', '1'],
      [at('anna.json'), '--days', '8'],
      ['x', '--seed=-1'],
    ]) {
      const { exit, out, err } = await run(...written)
      expect(exit).toBe(1)
      expect(out).toBe('')
      expect(err).toContain('Usage: npm run plan')
    }
    expect((await run(at('anna.json'), '--days', 'two')).err).toContain(
      '--days takes a whole number',
    )
  })

  it('prints its usage when asked', async () => {
    expect(await run('--help')).toMatchObject({ exit: 0, err: '' })
  })

  it('answers a folder line by line, and exits by the worst', async () => {
    const { exit, out } = await run(folder)
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ file }) => file)).toEqual(
      ['anna', 'batch', 'broken', 'faulty', 'pregnant', 'seeded'].map((name) => at(`${name}.json`)),
    )
    expect(lines.map((line) => ('plan' in line ? 'plan' : line.problem.code))).toEqual([
      'plan',
      'plan',
      'invalid_request',
      'invalid_intake',
      'unsafe_intake',
      'plan',
    ])
    expect(exit).toBe(1)
    expect((await run(at('anna.json'), at('pregnant.json'))).exit).toBe(2)
  })

  it('runs as a program', { timeout: 30_000 }, () => {
    const program = new URL('../plan.ts', import.meta.url).pathname
    const ran = spawnSync(process.execPath, [program, at('pregnant.json'), '--json'])
    expect(ran.status).toBe(2)
    expect(JSON.parse(String(ran.stdout))).toMatchObject({ code: 'unsafe_intake' })
  })
})
