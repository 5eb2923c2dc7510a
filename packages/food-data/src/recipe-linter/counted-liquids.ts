import type { Rule } from './dish.ts'

const counted = '(oil|fat|butter|marinade|brine|dressing|sauce|juices|glaze|syrup)'

/** Ways of throwing away what the figures count. Washing or draining a tin comes before the food is weighed. */
const discards: readonly RegExp[] = [
  new RegExp(
    `\\b(discard|throw away|tip away|pour (off|away)|skim off|spoon off|wipe off|shake off|drain off)\\b[^.;]*\\b${counted}\\b`,
  ),
  new RegExp(`\\b${counted}\\b[^.;]*\\b(is|can be|may be) (discarded|thrown away)\\b`),
  new RegExp(
    `\\b(leave|leaving) (behind )?(the |any )?(excess |rest of the )?${counted} behind\\b`,
  ),
  /\b(drain|blot|rest)\w*\b[^.;]*\bon (kitchen|absorbent) paper\b/,
  new RegExp(`\\bdrain\\w*\\b[^.;]*\\bfrom (the|its|their) ${counted}\\b`),
]

/** All that is counted is eaten: no counted oil, marinade or brine is thrown away. */
export const lintCountedLiquids: Rule = ({ steps }) =>
  steps
    .flat()
    .filter((sentence) => discards.some((pattern) => pattern.test(sentence)))
    .map((sentence) => `throws away what is counted: "${sentence}"`)
