'use client'

/** What a browser offers when the product may be put on the home screen; not in TypeScript's library, since not all do. */
export type InstallOffer = Event & { prompt(): Promise<unknown> }

let offer: InstallOffer | undefined
const listeners = new Set<() => void>()

/** Holds the browser's offer back until the person asks for it. */
export function heedInstallOffers(): () => void {
  const take = (event: Event) => {
    event.preventDefault()
    setOffer(event as InstallOffer)
  }
  const drop = () => setOffer(undefined)
  window.addEventListener('beforeinstallprompt', take)
  window.addEventListener('appinstalled', drop)
  return () => {
    window.removeEventListener('beforeinstallprompt', take)
    window.removeEventListener('appinstalled', drop)
  }
}

function setOffer(next: InstallOffer | undefined): void {
  offer = next
  for (const listener of listeners) listener()
}

export function getInstallOffer(): InstallOffer | undefined {
  return offer
}

/** Calls back whenever there is an offer, or no longer one. */
export function watchInstallOffer(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
