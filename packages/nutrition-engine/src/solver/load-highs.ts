import type { Highs } from 'highs'

let loading: Promise<Highs> | undefined

/** Loads the solver when it is first asked, once per process. It keeps nothing between models. */
export function loadHighs(): Promise<Highs> {
  loading ??= import('highs').then(({ default: load }) =>
    // The package's one declaration file wraps the default under Node's rules and not under a bundler's; at run time it is bare.
    (load as unknown as () => Promise<Highs>)(),
  )
  return loading
}
