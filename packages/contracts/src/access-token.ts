/** What a stored secret opens: the API, the calendar feed, or one shared plan. */
export const accessTokenKinds = ['api_key', 'calendar', 'share'] as const
export type AccessTokenKind = (typeof accessTokenKinds)[number]

/** What an API key may do: look, or change and generate as well. */
export const apiScopes = ['read', 'write'] as const
export type ApiScope = (typeof apiScopes)[number]
