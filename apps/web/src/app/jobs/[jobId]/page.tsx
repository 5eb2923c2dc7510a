import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { JobPage } from '../../../features/jobs/components/job-page.tsx'

export const metadata: Metadata = { title: 'Making your plan' }

export default async function Page({
  params,
}: {
  params: Promise<{ jobId: string }>
}): Promise<ReactElement> {
  const { jobId } = await params
  return (
    <div className="page pt-6 md:pt-12">
      <JobPage jobId={jobId} />
    </div>
  )
}
