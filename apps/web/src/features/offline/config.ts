/** Another one for every build; `next.config.ts` sets it. */
export const buildVersion = process.env.BUILD_VERSION ?? 'development'

/** While files change under it, a stored page would only be in the way. */
export const keepsPages = process.env.NODE_ENV === 'production'
