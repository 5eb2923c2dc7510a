import manifest from '../package.json' with { type: 'json' }

/** The product's version; every package of the repository has the same. */
export const version = manifest.version
