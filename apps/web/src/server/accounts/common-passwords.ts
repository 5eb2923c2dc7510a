import { shortestPassword } from '@zero-sum/contracts/account'
import { dictionary } from '@zxcvbn-ts/language-common'

/** Words that anybody would try here first. */
const ours = ['zerosumnutrition', 'zero sum nutrition', 'zerosum123', 'nutrition1', 'nutrition123']

/**
 * The passwords that guessers try first, of those that are long enough: some 1,500 of the 49,000 that were found most often in
 * leaks, as the project zxcvbn-ts keeps them. Nothing is looked up elsewhere.
 */
const common = new Set(
  [...dictionary['passwords-common'], ...ours].filter(
    (password) => password.length >= shortestPassword,
  ),
)

/** Whether a password is among the first that a guesser would try, for anybody or for the owner of this address. */
export function isCommonPassword(password: string, email?: string): boolean {
  const written = password.toLowerCase()
  if (common.has(written) || new Set(written).size <= 2) return true
  if (email === undefined) return false
  const address = email.toLowerCase()
  return written === address || written === address.split('@')[0]
}
