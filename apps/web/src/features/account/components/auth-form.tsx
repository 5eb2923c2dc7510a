'use client'

import type { ReactElement, ReactNode } from 'react'
import { Button } from '../../../components/button.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { AccountKey } from '../messages/index.ts'
import type { useAuthForm } from '../use-auth-form.ts'

/** The frame of a short form about an account: fields, a fault where there is one, one thing to do. */
export function AuthForm({
  form: { fault, isSending, submit },
  send,
  aside,
  children,
}: {
  form: ReturnType<typeof useAuthForm>
  send: string
  aside?: ReactNode
  children: ReactNode
}): ReactElement {
  const { t } = useLanguage<AccountKey>('account')
  return (
    <form className="grid max-w-md gap-5" onSubmit={submit}>
      {children}
      <p className="font-medium text-danger text-small empty:hidden" role="alert">
        {fault}
      </p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button disabled={isSending} type="submit">
          {isSending ? t('wait') : send}
        </Button>
        {aside}
      </div>
    </form>
  )
}
