import { failureKinds, jobStatuses } from '@zero-sum/contracts'
import type { OperatorJobQuery } from '@zero-sum/contracts/operator-jobs'
import type { ReactElement } from 'react'
import { Button, ButtonLink } from '../../../components/button.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { operatorWords } from '../messages/index.ts'
import { FilterLine, FilterSelect } from './filter-fields.tsx'

const ages = [
  ['60', 'hour'],
  ['1440', 'today'],
  ['10080', 'week'],
] as const

/** What the list is narrowed to: a plain form, so that each list has an address of its own. */
export async function JobFilter({ query }: { query: OperatorJobQuery }): Promise<ReactElement> {
  const { t } = await getLanguage(operatorWords)
  return (
    <form
      action="/operator/jobs"
      className="mb-6 grid grid-cols-[repeat(auto-fill,minmax(min(100%,11rem),1fr))] items-end gap-3"
    >
      <FilterSelect
        choices={[...jobStatuses, 'unfinished' as const].map((one) => [one, t(`status_${one}`)])}
        chosen={query.status}
        label={t('filterStatus')}
        name="status"
      />
      <FilterSelect
        choices={failureKinds.map((one) => [one, t(`failure_${one}`)])}
        chosen={query.failure}
        label={t('filterFailure')}
        name="failure"
      />
      <FilterLine label={t('filterReason')} name="reason" value={query.reason} />
      <FilterLine label={t('filterPerson')} name="person" value={query.person} />
      <FilterLine label={t('filterId')} name="id" value={query.id} />
      <FilterSelect
        choices={ages.map(([minutes, name]) => [minutes, t(name)])}
        chosen={query.newerThanMinutes?.toString()}
        label={t('filterAge')}
        name="newerThanMinutes"
      />
      <div className="flex gap-2">
        <Button look="secondary" type="submit">
          {t('filter')}
        </Button>
        <ButtonLink href="/operator/jobs" look="quiet" size="small">
          {t('clear')}
        </ButtonLink>
      </div>
    </form>
  )
}
