'use client'

import { type ReactElement, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { copyText } from '../../../lib/copy-text.ts'
import type { AccessKey } from '../messages/index.ts'

/** A secret that is shown once, to be copied. Takes the focus, so that it is not missed. */
export function Secret({ lead, value }: { lead: string; value: string }): ReactElement {
  const { t } = useLanguage<AccessKey>('access')
  const [isCopied, setCopied] = useState(false)

  async function copy(): Promise<void> {
    setCopied(await copyText(value))
  }

  return (
    <div className="my-6 rounded-card bg-butter p-5 text-on-butter" role="status">
      <p className="font-semibold">{lead}</p>
      <p className="mt-2 select-all break-all font-mono text-small">{value}</p>
      <Button className="mt-4" look="secondary" onClick={copy} size="small">
        {t(isCopied ? 'copied' : 'copy')}
      </Button>
    </div>
  )
}
