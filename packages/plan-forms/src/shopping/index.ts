export { aisleTitle, type LineWords, lineWords } from './line-words.ts'
export type { ShoppingSpeech } from './purchase-words.ts'
export { shoppingWords } from './shopping-words.ts'
