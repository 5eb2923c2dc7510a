import type { Chance } from './chance.ts'

/** Set on an object's prototype by whatever copies fields without looking; nobody else says this word. */
export const pollutedWord = 'zsPolluted'

const lone = String.fromCharCode(0xd83d)

const strings: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  lone,
  `x${lone}y`,
  '\u202Egnp.exe\u202C',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'Zalgo Z̸̢̛̝a̷l̵g̶o̴'.repeat(20),
  '\uFEFFbom',
  '\r\nSet-Cookie: own=1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  `' OR 1=1; DROP TABLE person; --`,
  '$\u007Bjndi:ldap://x}',
  '{{7*7}}',
  '../../../../etc/passwd',
  '%00',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '-0',
  '1e999',
  '9007199254740993',
  '00000000-0000-0000-0000-000000000000',
  'a'.repeat(300),
  'ß'.repeat(5_000),
  '=cmd|calc!A1',
  '2026-02-30',
  '+275760-09-14T00:00:00Z',
  '-000001-01-01',
]

const numbers: readonly number[] = [
  ...[0, -0, -1, 1, 0.1, -0.5, 2 ** 31, 2 ** 32, 2 ** 53, -(2 ** 53) - 2, 1e21, 1e308, 5e-324],
  ...[999_999_999_999, 3.0000000000000004],
]

/** A text that programs have stumbled over. */
export function nastyString(chance: Chance): string {
  return chance.pick(strings)
}

/** A value of another kind than anybody expects. */
export function nastyValue(chance: Chance): unknown {
  switch (chance.below(9)) {
    case 0:
    case 1:
    case 2:
      return nastyString(chance)
    case 3:
      return chance.pick(numbers)
    case 4:
      return chance.pick([null, true, false])
    case 5:
      return chance.pick([[], [[]], [null], Array.from({ length: 300 }, (_, at) => at)])
    case 6:
      return chance.pick<object>([
        {},
        { length: 5 },
        { toString: 1 },
        { valueOf: null },
        { toJSON: 1 },
      ])
    case 7:
      return [nastyString(chance), nastyString(chance)]
    default:
      return { [nastyString(chance)]: nastyString(chance) }
  }
}

/** A value with something wrong somewhere in it. */
export function spoil(value: unknown, chance: Chance): unknown {
  if (Array.isArray(value) && value.length > 0 && chance.happens(0.7)) {
    const at = chance.below(value.length)
    return value.map((one, nr) => (nr === at ? spoil(one, chance) : one))
  }
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    const names = Object.keys(value)
    const [action, name] = [chance.below(5), names.length === 0 ? '' : chance.pick(names)]
    const fields = Object.entries(value)
    if (name === '' || action === 0)
      return Object.fromEntries([...fields, [nastyString(chance), nastyValue(chance)]])
    if (action === 1) return Object.fromEntries(fields.filter(([one]) => one !== name))
    return Object.fromEntries(
      fields.map(([one, kept]) => [one, one === name ? spoil(kept, chance) : kept]),
    )
  }
  return nastyValue(chance)
}
