'use client'

import { createContext, useContext } from 'react'
import type { MemberField } from '../member-from-form.ts'

/** A way out that the server names for a word that it does not know. */
export type WayOut = { detail: string; change?: Record<string, unknown> | undefined }

export type MemberFaults = {
  faults: { readonly [field in MemberField]?: string }
  ways: readonly WayOut[]
  take: (way: WayOut) => void
}

export const MemberFaultsContext = createContext<MemberFaults>({
  faults: {},
  ways: [],
  take: () => {},
})

/** What is wrong with a field of the form around, in words. */
export function useMemberFault(field: MemberField | undefined): string | undefined {
  const { faults } = useContext(MemberFaultsContext)
  return field === undefined ? undefined : faults[field]
}

/** The ways out that are about a field. */
export function useWaysOut(field: MemberField): MemberFaults & { own: readonly WayOut[] } {
  const around = useContext(MemberFaultsContext)
  return { ...around, own: around.ways.filter(({ change }) => change?.[field] !== undefined) }
}
