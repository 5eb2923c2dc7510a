import type { StoredMember } from '@zero-sum/contracts'
import type { ReactElement, ReactNode } from 'react'
import { Link } from '../../../components/link.tsx'
import { NarrowPage } from '../../../components/narrow-page.tsx'
import { getLanguage, getPreferences } from '../../../language/get-language.ts'
import { memberDefaults } from '../member-defaults.ts'
import { householdWords } from '../messages/index.ts'
import { readSlots } from '../read-slots.ts'
import { FoodFields } from './food-fields.tsx'
import { MealFields } from './meal-fields.tsx'
import { MemberForm } from './member-form.tsx'
import { WhoFields } from './who-fields.tsx'

/** The questions about somebody who eats along: somebody new, or one who is there already. */
export async function MemberPage({
  stored,
}: {
  stored: StoredMember | undefined
}): Promise<ReactElement> {
  const [{ t }, preferences, slots] = await Promise.all([
    getLanguage(householdWords),
    getPreferences(),
    readSlots(),
  ])
  const defaults = memberDefaults(stored?.member, preferences)
  return (
    <NarrowPage
      lead={t('formLead')}
      title={stored === undefined ? t('addTitle') : t('changeTitle', { name: stored.member.name })}
    >
      <MemberForm
        aside={
          <Link
            className="inline-flex min-h-11 items-center font-semibold text-leek underline underline-offset-4"
            href="/household"
          >
            {t('cancel')}
          </Link>
        }
        kept={defaults.kept}
        memberId={stored?.memberId}
        words={{
          save: t('save'),
          saving: t('saving'),
          look: t('look'),
          noMeal: t('noMeal'),
          noDay: t('noDay'),
          chooseOne: t('chooseOne'),
          portionRange: t('portionRange'),
        }}
      >
        <WhoFields defaults={defaults} isUs={preferences.measureSystem === 'us'} />
        <Chapter lead={t('foodHint')} title={t('food')}>
          <FoodFields defaults={defaults} />
        </Chapter>
        <Chapter title={t('mealsTitle')}>
          <MealFields member={stored?.member} slots={slots} />
        </Chapter>
      </MemberForm>
    </NarrowPage>
  )
}

function Chapter({
  title,
  lead,
  children,
}: {
  title: string
  lead?: string
  children: ReactNode
}): ReactElement {
  return (
    <section className="grid gap-6 border-line border-t pt-8">
      <div>
        <h2 className="font-bold font-narrow text-title">{title}</h2>
        {lead === undefined ? null : <p className="mt-1 max-w-prose text-muted">{lead}</p>}
      </div>
      {children}
    </section>
  )
}
