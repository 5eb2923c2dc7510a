/** What a message is filled in with, by the names of its places. */
export type Values = Readonly<Record<string, string | number>>
