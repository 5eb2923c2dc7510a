import { describe, expect, it } from 'vitest'
import { sabotageNames, sabotages } from './sabotages.ts'
import { changeStatement, statementChanges } from './statement-changes.ts'

describe('changeStatement', () => {
  it('leaves statements alone that hold none of the defence', () => {
    for (const name of sabotageNames)
      expect(changeStatement('SELECT 1', statementChanges[name])).toEqual({
        text: 'SELECT 1',
        removals: 0,
      })
  })

  it('keeps the parameters of what it takes out of force', () => {
    expect(
      changeStatement('SELECT pg_try_advisory_xact_lock($1) AS mine', statementChanges.sweeper),
    ).toEqual({ text: 'SELECT (pg_try_advisory_xact_lock($1) AND false) AS mine', removals: 1 })
  })
})

describe('sabotages', () => {
  it('each name a fault that exposes them and an invariant that breaks', () => {
    for (const name of sabotageNames) {
      expect(sabotages[name].exposedBy.length).toBeGreaterThan(0)
      expect(sabotages[name].breaks.length).toBeGreaterThan(0)
    }
  })
})
