/** Units of the numbers that an answer may be. */
const units: Readonly<Record<string, string>> = {
  cm: 'cm',
  kg: 'kg',
  lb: 'lb',
  '%': '%',
  'kg a week': 'kg in der Woche',
  feet: 'Fuß',
  inches: 'Zoll',
  minutes: 'Minuten',
  meals: 'Mahlzeiten',
  snacks: 'Snacks',
  days: 'Tagen',
  years: 'Jahren',
}

type Rule = readonly [pattern: RegExp, say: (...found: string[]) => string]

/** Faults whose words hold a range or a list of the schema; they come from zod as one text. */
const rules: readonly Rule[] = [
  [/^Choose one of: (.+)\.$/, (choices) => `Wähle eines davon: ${choices}.`],
  [
    /^Give a (whole )?number from (\S+) to (\S+?)(?: (\D[^.]*))?\.$/,
    (whole, least, most, unit) =>
      `Gib eine ${whole === '' ? '' : 'ganze '}Zahl von ${decimal(least)} bis ${decimal(most)}${unit === '' ? '' : ` ${units[unit] ?? unit}`} an.`,
  ],
  [/^Fix at most (\d+) meals\.$/, (most) => `Leg höchstens ${most} Mahlzeiten fest.`],
  [/^Nest at most (\d+) levels\.$/, (most) => `Verschachtle höchstens ${most} Ebenen.`],
  [/^Send at most (\d+) KiB of answers\.$/, (most) => `Sende höchstens ${most} KiB an Angaben.`],
]

/** A fault of an answer in German; nothing for one of another make. */
export function sayFault(english: string): string | undefined {
  for (const [pattern, say] of rules) {
    const found = pattern.exec(english)
    if (found !== null) return say(...found.slice(1).map((part) => part ?? ''))
  }
  return undefined
}

function decimal(number: string | undefined): string {
  return (number ?? '').replace('.', ',')
}
