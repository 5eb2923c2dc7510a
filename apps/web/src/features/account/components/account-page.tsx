'use client'

import { createProblem } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { Button } from '../../../components/button.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { Skeleton } from '../../../components/skeleton.tsx'
import { authClient } from '../auth-client.ts'
import { DeleteAccount } from './delete-account.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { SignOut } from './sign-out.tsx'

/** Who is signed in, and what they can do about it: nobody, a guest, or the owner of an account. */
export function AccountPage(): ReactElement {
  const { data, isPending, error, refetch } = authClient.useSession()
  if (isPending)
    return (
      <div aria-busy="true">
        <p className="sr-only" role="status">
          Loading your account
        </p>
        <Skeleton className="h-100 max-w-md rounded-card" />
      </div>
    )
  if (error !== null)
    return (
      <ProblemPanel
        problem={createProblem('unavailable', 'We could not find out who is signed in.')}
      >
        <Button onClick={() => refetch()}>Try again</Button>
      </ProblemPanel>
    )
  if (data === null)
    return (
      <>
        <p className="mb-6 max-w-prose text-lead text-muted">
          You need no account to make a plan. With one, your plans follow you to other devices.
        </p>
        <SignInForm start="sign-in" />
      </>
    )
  const isGuest = data.user.isAnonymous === true
  return (
    <>
      {isGuest ? (
        <>
          <p className="mb-6 max-w-prose text-lead text-muted">
            You are here as a guest. Create an account and the plans that you made stay yours, on
            every device.
          </p>
          <SignInForm start="sign-up" />
        </>
      ) : (
        <dl className="grid gap-4 border-line border-y py-5 sm:grid-cols-2">
          <div>
            <dt className="text-muted text-small">Name</dt>
            <dd className="font-semibold">{data.user.name}</dd>
          </div>
          <div className="min-w-0">
            <dt className="text-muted text-small">E-mail</dt>
            <dd className="break-words font-semibold">{data.user.email}</dd>
          </div>
        </dl>
      )}
      <section aria-labelledby="leave-title" className="mt-12">
        <h2 className="font-semibold text-lead" id="leave-title">
          Leave
        </h2>
        <p className="mt-1 max-w-prose text-muted text-small">
          {isGuest ? 'A guest who leaves cannot come back. ' : 'Signing out keeps everything. '}
          Deleting removes your answers, plans and history for good.
        </p>
        <div className="mt-4 flex flex-wrap gap-3">
          <SignOut isGuest={isGuest} />
          <DeleteAccount isGuest={isGuest} />
        </div>
      </section>
    </>
  )
}
