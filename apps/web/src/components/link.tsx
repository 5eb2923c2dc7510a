import NextLink from 'next/link'
import type { ComponentProps, ReactElement } from 'react'

/**
 * A link to a page of ours. Nothing is fetched ahead: every page is written for its reader when it is asked for, so that what
 * could be had before is empty, and to ask for a dozen of them keeps a phone busy just when its owner wants to scroll.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, 'prefetch'>): ReactElement {
  return <NextLink {...props} prefetch={false} />
}
