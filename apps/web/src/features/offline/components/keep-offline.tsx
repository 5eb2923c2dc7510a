'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { buildVersion, keepsPages } from '../config.ts'
import { heedInstallOffers } from '../install-offer.ts'

/** Pages after which the whole plan is stored. */
const plan = /^\/(?:today$|plans\/)/
/** A page that has just opened has better things to do. */
const patienceMs = 1_500

/**
 * Starts the service worker, tells it whose pages these are, and has it store the plan once one looks at it. Says nothing
 * where there is no such thing: over plain HTTP on a network.
 */
export function KeepOffline({ owner }: { owner: string }): null {
  const pathname = usePathname()
  useEffect(heedInstallOffers, [])
  useEffect(() => {
    if (!canKeep()) return
    void navigator.serviceWorker
      .register(`/sw.js?v=${buildVersion}`, { updateViaCache: 'none' })
      .then(() => (isStored() ? undefined : tell({ kind: 'owner', owner })))
      .then(() => tell({ kind: 'send' }))
      .catch(() => undefined)
  }, [owner])
  useEffect(() => {
    if (!canKeep() || owner === '' || !plan.test(pathname)) return
    const timer = setTimeout(() => void tell({ kind: 'keep' }), patienceMs)
    return () => clearTimeout(timer)
  }, [pathname, owner])
  return null
}

/** A page out of the store knows nothing new of who is here. */
function isStored(): boolean {
  return document.documentElement.dataset.stored !== undefined
}

function canKeep(): boolean {
  return keepsPages && 'serviceWorker' in navigator
}

async function tell(message: { kind: 'keep' | 'owner' | 'send'; owner?: string }): Promise<void> {
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage(message)
}
