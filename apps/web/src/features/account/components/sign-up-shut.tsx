import type { ReactElement } from 'react'
import { ButtonLink } from '../../../components/button.tsx'
import { NarrowPage } from '../../../components/narrow-page.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { accountWords } from '../messages/index.ts'

const words = {
  closed: { title: 'closedTitle', detail: 'closedDetail' },
  invited: { title: 'invitedTitle', detail: 'invitedDetail' },
  spent: { title: 'invitedTitle', detail: 'invitationBad' },
} as const

/** The page of a new account where there is none to be had, with the reason. */
export async function SignUpShut({ why }: { why: keyof typeof words }): Promise<ReactElement> {
  const { t } = await getLanguage(accountWords)
  const { title, detail } = words[why]
  return (
    <NarrowPage lead={t(detail)} title={t(title)}>
      <ButtonLink href="/sign-in">{t('toSignIn')}</ButtonLink>
    </NarrowPage>
  )
}
