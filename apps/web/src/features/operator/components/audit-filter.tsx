import { type AuditAction, auditActions } from '@zero-sum/contracts/operator'
import type { ReactElement } from 'react'
import { Button, ButtonLink } from '../../../components/button.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { operatorWords } from '../messages/index.ts'
import { FilterLine, FilterSelect } from './filter-fields.tsx'

/** What the audit trail is narrowed to. */
export async function AuditFilter({
  query,
}: {
  query: { action?: AuditAction | undefined; subject?: string | undefined }
}): Promise<ReactElement> {
  const { t } = await getLanguage(operatorWords)
  return (
    <form
      action="/operator/audit"
      className="mb-6 grid grid-cols-[repeat(auto-fill,minmax(min(100%,16rem),1fr))] items-end gap-3"
    >
      <FilterSelect
        choices={auditActions.map((one) => [one, t(`action_${one}`)])}
        chosen={query.action}
        label={t('filterAction')}
        name="action"
      />
      <FilterLine label={t('filterSubject')} name="subject" value={query.subject} />
      <div className="flex gap-2">
        <Button look="secondary" type="submit">
          {t('filter')}
        </Button>
        <ButtonLink href="/operator/audit" look="quiet" size="small">
          {t('clear')}
        </ButtonLink>
      </div>
    </form>
  )
}
