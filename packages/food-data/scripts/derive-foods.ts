import { readFileSync, writeFileSync } from 'node:fs'
import { selection } from '../src/foods/selection/selection.ts'
import { readSr28 } from './sr28.ts'

// Writes the nutrients of the selected foods, in order of their numbers so that a change of selection is a small diff.
const sr28 = readSr28((file) => readFileSync(file, 'latin1'))
const lines = [...new Set(selection.map(({ ndb }) => ndb))]
  .sort((one, other) => Number(one) - Number(other))
  .map((ndb) => {
    const food = sr28.get(ndb)
    if (food === undefined) throw new Error(`SR28 has no food ${ndb}.`)
    const { refusePercent, per100g } = food
    return `${JSON.stringify(ndb)}:${JSON.stringify({ refusePercent, per100g })}`
  })
const target = new URL('../src/foods/generated/nutrients.json', import.meta.url)
writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`)
process.stdout.write(`${lines.length} foods written\n`)
