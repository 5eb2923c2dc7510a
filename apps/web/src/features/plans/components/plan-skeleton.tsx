import type { ReactElement } from 'react'
import { Skeleton } from '../../../components/skeleton.tsx'

/** The shape of a plan while it is fetched. */
export function PlanSkeleton(): ReactElement {
  return (
    <div aria-busy="true">
      <p className="sr-only" role="status">
        Loading the plan
      </p>
      <div className="h-100 bg-cover md:h-104" />
      <div className="page -mt-20">
        <div className="flex gap-2 overflow-hidden lg:grid lg:grid-cols-7">
          {['1', '2', '3', '4', '5', '6', '7'].map((day) => (
            <Skeleton className="h-40 w-24 shrink-0 rounded-card lg:h-80 lg:w-auto" key={day} />
          ))}
        </div>
        <div className="mt-10 grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-8">
          <Skeleton className="h-96 rounded-card" />
          <Skeleton className="h-96 rounded-card" />
        </div>
      </div>
    </div>
  )
}
