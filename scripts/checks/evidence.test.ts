import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { goalTypes, macroStyles } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import {
  conditionRules,
  medicineRules,
} from '../../packages/nutrition-engine/src/intake-normalizer/condition-rules.ts'
import { proteinGramsPerKg } from '../../packages/nutrition-engine/src/metabolic-calculator/protein-target.ts'
import {
  atAge,
  dietaryReferences,
  referenceFor,
  retinolUpperUg,
} from '../../packages/nutrition-engine/src/qa-validator/dietary-references.ts'
import { layOutSlots } from '../../packages/nutrition-engine/src/recipe-curator/lay-out-slots.ts'
import { root } from '../config.ts'
import { codeConstants } from './code-constants.ts'
import { readNumber, readTables, type TableRow } from './read-tables.ts'

const text = readFileSync(join(root, 'docs', 'evidence.md'), 'utf8')
const tables = readTables(text)

function rowsOf(name: string): readonly TableRow[] {
  const rows = tables.get(name)
  if (rows === undefined) throw new Error(`There is no table of ${name}.`)
  return rows
}

/** One column of a table, by another. */
function column(name: string, key: string, value: string): Record<string, string | undefined> {
  return Object.fromEntries(rowsOf(name).map((row) => [row[key] ?? '', row[value]]))
}

/** The columns of the references, with the first and the last age of each. */
const bands = [
  { column: '18', ages: [18] },
  { column: '19–30', ages: [19, 30] },
  { column: '31–50', ages: [31, 50] },
  { column: '51–70', ages: [51, 70] },
  { column: '71+', ages: [71, 100] },
] as const

describe('the evidence', () => {
  it('states every constant of the code with its value, and no other', () => {
    const stated = Object.fromEntries(
      Object.entries(column('constants', 'constant', 'value')).map(([name, value]) => [
        name,
        readNumber(value ?? ''),
      ]),
    )
    expect(stated).toEqual(codeConstants())
    expect(rowsOf('constants')).toHaveLength(Object.keys(stated).length)
  })

  it('says of every constant where it is from and how sure that is', () => {
    const silent = rowsOf('constants').filter(
      (row) =>
        (row.source ?? '') === '' ||
        ((row['how sure'] ?? '') === '' && row.source !== 'arithmetic'),
    )
    expect(silent).toEqual([])
  })

  it('states the protein of every style and goal', () => {
    for (const style of macroStyles)
      for (const goal of goalTypes)
        expect([style, goal, column('protein g/kg', 'style', goal)[style]]).toEqual([
          style,
          goal,
          String(proteinGramsPerKg[style][goal]),
        ])
  })

  it('states every reference for both sexes at the ends of every age', () => {
    expect(
      rowsOf('references')
        .map(({ nutrient }) => nutrient)
        .sort(),
    ).toEqual(dietaryReferences.map(({ name }) => name).sort())
    // Both sexes have the same headings but for the first, so cells are taken by their place.
    for (const row of rowsOfReferences()) {
      const reference = dietaryReferences.find(({ name }) => name === row.nutrient)
      if (reference === undefined) throw new Error(`There is no ${row.nutrient}.`)
      expect([row.nutrient, row.kind, row.unit.split(' ')[0]]).toEqual([
        row.nutrient,
        reference.kind,
        reference.unit,
      ])
      for (const sex of ['male', 'female'] as const)
        for (const [at, { ages }] of bands.entries())
          for (const age of ages)
            expect([row.nutrient, sex, age, row[sex][at]]).toEqual([
              row.nutrient,
              sex,
              age,
              referenceFor(reference, { sex, age, isVegetarian: false }),
            ])
    }
  })

  it('states every upper level that is held against food, and no other', () => {
    const upperOf = new Map([
      ...dietaryReferences.flatMap(({ name, upper }) =>
        upper === undefined ? [] : [[name, upper] as const],
      ),
      ['Vitamin A, as retinol', retinolUpperUg] as const,
    ])
    const rows = rowsOf('upper levels')
    expect(rows.map(({ nutrient }) => nutrient ?? '').sort()).toEqual([...upperOf.keys()].sort())
    for (const row of rows) {
      const upper = upperOf.get(row.nutrient ?? '')
      if (upper === undefined) throw new Error(`There is no ${row.nutrient}.`)
      for (const sex of ['male', 'female'] as const)
        for (const [written, ages] of [
          [row['18'], [18]],
          [row['19–50'], [19, 50]],
          [row['51–70'], [51, 70]],
          [row['71+'], [71, 100]],
        ] as const)
          for (const age of ages)
            expect([row.nutrient, age, readNumber(written ?? '')]).toEqual([
              row.nutrient,
              age,
              atAge(upper, sex, age),
            ])
    }
  })

  it('states what every condition and medicine does', () => {
    const kinds = Object.entries({ ...conditionRules, ...medicineRules }).map(([answer, rule]) => [
      answer,
      rule.kind,
    ])
    expect(column('rules', 'answer', 'kind')).toEqual(Object.fromEntries(kinds))
  })

  it('states the shares of the slots', () => {
    const shares = layOutSlots(3, 1).map(({ slot, energyShare }) => [
      slot,
      String(Math.round(energyShare * 100)),
    ])
    expect(column('slots', 'slot', 'share of the day in %')).toEqual(Object.fromEntries(shares))
  })

  it('lists every source that it names, and names every one that it lists', () => {
    const [body = '', list = ''] = text.split('\n## Sources\n')
    const named = new Set([...body.matchAll(/\[([^\]]+)\](?!\()/g)].map(([, key]) => key))
    const listed = [...list.matchAll(/^- \[([^\]]+)\] .{15,}$/gm)].map(([, key]) => key)
    expect([...named].sort()).toEqual(listed.sort())
    expect(new Set(listed).size).toBe(listed.length)
  })
})

type Reference = { nutrient: string; kind: string; unit: string; male: number[]; female: number[] }

/** The references with their cells by place: men's ages, then women's. */
function rowsOfReferences(): Reference[] {
  const [, body = ''] = text.split('<!-- checked: references -->\n')
  const lines = body.split('\n\n')[0]?.split('\n').slice(2) ?? []
  return lines.map((line) => {
    const [nutrient = '', kind = '', unit = '', ...cells] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
    const numbers = cells.map(readNumber)
    expect([nutrient, numbers.length]).toEqual([nutrient, 2 * bands.length])
    return { nutrient, kind, unit, male: numbers.slice(0, 5), female: numbers.slice(5) }
  })
}
