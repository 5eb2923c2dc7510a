import type { Locale } from '@zero-sum/contracts'

/** The messages of one part of the product in every language, under the name by which islands find them. */
export type Catalogue<key extends string = string> = { readonly name: string } & {
  readonly [locale in Locale]: Readonly<Record<key, string>>
}
