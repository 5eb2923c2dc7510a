import type { IntakeInput, Problem } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { IntakeRefused } from '../refusal.ts'
import { fixtureCatalogue, fixtureIntake } from '../testing/fixture-catalogue.ts'
import { normalizeIntake } from './normalize-intake.ts'
import type { Liking } from './normalized-intake.ts'

const clear = { pregnant: false, breastfeeding: false }
const normalized = (different: Partial<IntakeInput>) =>
  normalizeIntake(fixtureIntake({ safety: clear, ...different }), fixtureCatalogue)
const keysOf = (likings: readonly Liking[]) =>
  likings.map(({ word, foods }) => [word, [...foods].toSorted()])

function problemOf(different: Partial<IntakeInput>): Problem {
  try {
    normalized(different)
  } catch (error) {
    if (error instanceof IntakeRefused) return error.problem
    throw error
  }
  throw new Error('The intake was not refused.')
}

describe('what a person would rather avoid, and what they like', () => {
  it('is resolved to foods like what they never eat, and forbids nothing', () => {
    const person = normalized({ avoid: ['Tomatoes'], prefer: ['seafood', 'bananas and tofu'] })
    expect(keysOf(person.avoided)).toEqual([['Tomatoes', ['tomato']]])
    expect(keysOf(person.preferred)).toEqual([
      ['seafood', ['prawns', 'salmon']],
      ['bananas', ['banana']],
      ['tofu', ['tofu-firm']],
    ])
    expect([person.excludedFoods.size, person.forbiddenWords]).toEqual([0, []])
    expect(person).not.toHaveProperty('avoid')
    expect(person).not.toHaveProperty('prefer')
  })

  it('says how a group was read, and nothing of a plain food', () => {
    const { notices } = normalized({ avoid: ['dairy'], prefer: ['tofu'] })
    expect(notices.map(({ code }) => code)).toEqual(['avoid_read_as'])
    expect(notices[0]?.detail).toContain('Butter')
  })

  it('is refused where a word means nothing, with what was perhaps meant', () => {
    const problem = problemOf({ avoid: ['tofu', 'bananna'], prefer: ['flurb'] })
    expect(problem.code).toBe('unknown_food')
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(['/avoid/1', '/prefer/0'])
    expect(problem.suggestions).toContainEqual(
      expect.objectContaining({
        detail: 'Write "banana" for "bananna".',
        change: { avoid: ['tofu', 'banana'] },
      }),
    )
    expect(problem.detail).toContain('cannot tell which dishes have it')
    expect(problemOf({ exclusions: ['flurb'] }).detail).toContain('cannot promise to leave it out')
  })

  it('gives way to what may not be served, and says so', () => {
    const vegan = normalized({ dietaryStyle: 'vegan', prefer: ['salmon', 'tofu'] })
    expect(keysOf(vegan.preferred)).toEqual([['tofu', ['tofu-firm']]])
    expect(vegan.notices.map(({ code }) => code)).toContain('prefer_left_out')
    const allergic = normalized({ allergies: ['shellfish'], prefer: ['seafood'] })
    expect(keysOf(allergic.preferred)).toEqual([['seafood', ['salmon']]])
    const never = normalized({
      exclusions: ['banana'],
      avoid: ['banana'],
    })
    expect(never.avoided).toEqual([])
    expect(never.notices.map(({ code }) => code)).toContain('avoid_is_never')
  })

  it('says that no dish has a food, and asks nothing more of it', () => {
    const person = normalized({ avoid: ['pork'], prefer: ['durian'] })
    expect([person.avoided, person.preferred]).toEqual([[], []])
    expect(person.notices.map(({ code }) => code)).toEqual(['avoid_read_as', 'prefer_read_as'])
  })

  it('leaves a food that both name to the narrower word', () => {
    const fishless = normalized({ avoid: ['seafood'], prefer: ['salmon'] })
    expect(keysOf(fishless.avoided)).toEqual([['seafood', ['prawns']]])
    expect(keysOf(fishless.preferred)).toEqual([['salmon', ['salmon']]])
    const prawnless = normalized({ avoid: ['prawns'], prefer: ['seafood'] })
    expect(keysOf(prawnless.avoided)).toEqual([['prawns', ['prawns']]])
    expect(keysOf(prawnless.preferred)).toEqual([['seafood', ['salmon']]])
  })

  it('is refused where the same foods are in both lists, with both ways out', () => {
    const problem = problemOf({ avoid: ['apples and bananas', 'tofu'], prefer: ['Banana'] })
    expect([problem.code, problem.reason]).toEqual(['invalid_intake', 'food_both_ways'])
    expect(problem.errors).toMatchObject([{ pointer: '/prefer/0', detail: expect.any(String) }])
    expect(problem.suggestions?.map(({ change }) => change)).toEqual([
      { avoid: ['apples', 'tofu'] },
      { prefer: [] },
    ])
    for (const { change } of problem.suggestions ?? [])
      normalized({ avoid: ['apples and bananas', 'tofu'], prefer: ['Banana'], ...change })
  })
})
