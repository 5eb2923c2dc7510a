'use client'

import { type ReactElement, useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from '../../../components/button.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { getInstallOffer, watchInstallOffer } from '../install-offer.ts'
import type { en } from '../messages/en.ts'

const seenKey = 'install-hint-seen'

/** Says once, and quietly, that there is a place for this on the home screen; nothing where that cannot be, or is so already. */
export function InstallHint(): ReactElement | null {
  const { t } = useLanguage<keyof typeof en>('offline')
  const offer = useSyncExternalStore(watchInstallOffer, getInstallOffer, () => undefined)
  const [isApple, setApple] = useState(false)
  const [isSeen, setSeen] = useState(true)
  useEffect(() => {
    // Only Safari on a phone has this, and it makes no offers.
    const { standalone } = navigator as { standalone?: boolean }
    setApple(standalone === false)
    setSeen(localStorage.getItem(seenKey) !== null)
  }, [])
  if (isSeen || (offer === undefined && !isApple)) return null

  function close(): void {
    localStorage.setItem(seenKey, 'yes')
    setSeen(true)
  }

  return (
    <aside aria-labelledby="install-title" className="mt-8 border-line border-t pt-4 print:hidden">
      <h2 className="font-bold font-narrow text-lead" id="install-title">
        {t('installTitle')}
      </h2>
      <p className="mt-1 max-w-prose text-muted text-small">
        {t(offer === undefined ? 'installApple' : 'install')}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        {offer === undefined ? null : (
          <Button
            look="secondary"
            onClick={() => {
              void offer.prompt()
              close()
            }}
            size="small"
          >
            {t('installNow')}
          </Button>
        )}
        <Button look="quiet" onClick={close} size="small">
          {t('notNow')}
        </Button>
      </div>
    </aside>
  )
}
