import { notFound } from 'next/navigation'
import type { ReactElement, ReactNode } from 'react'
import { OperatorNavigation } from '../../features/operator/components/operator-navigation.tsx'
import { isOperatorHere } from '../../features/operator/is-operator-here.ts'

/** The operation, for operators; for everybody else it does not exist. Each page asks again by its call. */
export default async function Layout({ children }: { children: ReactNode }): Promise<ReactElement> {
  if (!(await isOperatorHere())) notFound()
  return (
    <>
      <OperatorNavigation />
      {children}
    </>
  )
}
