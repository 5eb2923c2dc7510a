import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import { isShown } from '../../features/styleguide/config.ts'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Styleguide', robots: { index: false } }

/** The colours, sizes and shared components in all their states; in development only. */
export default async function Page(): Promise<ReactElement> {
  if (!isShown) notFound()
  const { Styleguide } = await import('../../features/styleguide/components/styleguide.tsx')
  return <Styleguide />
}
