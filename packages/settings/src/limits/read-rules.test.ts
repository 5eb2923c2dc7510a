import { describe, expect, it } from 'vitest'
import { readRules } from './read-rules.ts'
import { ruleOfAuthRoute, rules } from './rules.ts'

const read = (text?: string) => {
  const answer = readRules(text)
  return 'rules' in answer ? answer.rules : expect.fail(answer.fault)
}

describe('readRules', () => {
  it('are ours where nobody says otherwise', () => {
    expect(read()).toEqual(rules)
    expect(read(' , ')).toEqual(rules)
  })

  it('changes a number, or the span too, and leaves the others', () => {
    const own = read('generate=5/2h, sign-in/email=7, pdf=100/d')
    expect(own.generate).toEqual({ per: 'person', most: 5, windowMs: 7_200_000 })
    expect(own['sign-in/email']).toEqual({ ...rules['sign-in/email'], most: 7 })
    expect(own.pdf.windowMs).toBe(86_400_000)
    expect(own.export).toEqual(rules.export)
  })

  it('takes one number for all that are not named', () => {
    const own = read('generate=5,all=1000000')
    expect(own.generate.most).toBe(5)
    expect(own.password).toEqual({ ...rules.password, most: 1_000_000 })
  })

  it('refuses what is no rule, rather than leave a limit that nobody meant', () => {
    for (const text of [
      'generate',
      'generate=0',
      'generate=-1',
      'genrate=5',
      'all=none',
      'pdf=1/1y',
      '__proto__=5',
    ])
      expect(readRules(text), text).toHaveProperty('fault')
  })
})

describe('ruleOfAuthRoute', () => {
  it('knows the routes that have one, and takes no other name for one', () => {
    expect(ruleOfAuthRoute('sign-in/email')).toBe('sign-in/email')
    for (const route of ['get-session', 'generate', 'toString', '__proto__', 'wrong-secret'])
      expect(ruleOfAuthRoute(route)).toBeUndefined()
  })
})
