import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { ShoppingPage } from '../../../../features/shopping/components/shopping-page.tsx'
import { shoppingWords } from '../../../../features/shopping/messages/index.ts'
import { getLanguage } from '../../../../language/get-language.ts'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(shoppingWords)
  return { title: t('title') }
}

export default async function Page({
  params,
}: {
  params: Promise<{ planId: string }>
}): Promise<ReactElement> {
  const { planId } = await params
  return <ShoppingPage planId={planId} />
}
