import { createProblem } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { Button, ButtonLink } from '../../../components/button.tsx'
import { Notice } from '../../../components/notice.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { Skeleton } from '../../../components/skeleton.tsx'
import { Specimen } from './both-themes.tsx'

const fault = createProblem(
  'internal',
  'Something went wrong on our side. Try again; if it stays, tell your operator this trace id.',
  { traceId: '0b9d1d52-5b3f-4f0e-9d3e-7f6d8a4f1c55' },
)
const refusal = createProblem(
  'impossible_wishes',
  'No dish for breakfast is vegan, free of soy and ready in ten minutes.',
)

/** What a page says when there is something to know, something wrong, nothing yet, or not yet. */
export function PageStates(): ReactElement {
  return (
    <>
      <Specimen of="notice">
        <Notice>
          Your plan gives less iron than is advised. Ask a doctor before you take supplements.
        </Notice>
      </Specimen>
      <Specimen of="problem: a fault of ours">
        <ProblemPanel problem={fault}>
          <Button>Try again</Button>
        </ProblemPanel>
      </Specimen>
      <Specimen of="problem: a refusal, which is an answer">
        <ProblemPanel problem={refusal} tone="refusal">
          <Button>Allow twenty minutes</Button>
          <ButtonLink href="#states" look="secondary">
            Change the answers
          </ButtonLink>
        </ProblemPanel>
      </Specimen>
      <Specimen of="empty: what will be here, and one thing to do">
        <section className="rounded-card bg-sunken p-6 md:p-10">
          <h3 className="font-semibold text-lead">No plans yet</h3>
          <p className="mt-2 max-w-prose text-muted">
            Every plan that you have made will be here, the newest first.
          </p>
          <ButtonLink className="mt-5" href="#states">
            Make a plan
          </ButtonLink>
        </section>
      </Specimen>
      <Specimen of="loading: shapes of the final size, drawn after 200 ms">
        <div className="grid gap-3">
          <Skeleton className="h-8 w-2/3" />
          <Skeleton className="h-4" />
          <Skeleton className="h-4 w-5/6" />
          <Skeleton className="h-24" />
        </div>
      </Specimen>
    </>
  )
}
