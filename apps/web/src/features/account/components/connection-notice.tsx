import type { ReactElement } from 'react'
import { Notice } from '../../../components/notice.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { accountWords } from '../messages/index.ts'
import { readConnection } from '../read-entry.ts'

/** Says so where others in the network could read along; nothing where they can't. */
export async function ConnectionNotice(): Promise<ReactElement | null> {
  const connection = await readConnection()
  if (connection === 'secure') return null
  const { t } = await getLanguage(accountWords)
  return (
    <div className="mb-8">
      <Notice>
        {connection === 'refused' ? (
          t('insecureHttp')
        ) : (
          <>
            <strong className="font-semibold">{t('insecureTitle')}</strong> {t('insecureAccepted')}
          </>
        )}
      </Notice>
    </div>
  )
}
