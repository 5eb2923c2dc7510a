import { CalendarDays, History, Settings, ShoppingBasket, Sun } from 'lucide-react'
import { cookies } from 'next/headers'
import type { ReactElement } from 'react'
import { hasSessionCookie } from '../features/account/session-cookie.ts'
import { getLanguage } from '../language/get-language.ts'
import { frameWords } from './messages/index.ts'
import { NavigationLink } from './navigation-link.tsx'

const places = [
  { href: '/today', name: 'today', Icon: Sun, within: '/today' },
  { href: '/plan', name: 'week', Icon: CalendarDays, within: '/plans' },
  { href: '/shopping', name: 'shopping', Icon: ShoppingBasket, within: '/shopping' },
  { href: '/history', name: 'history', Icon: History, within: '/history' },
  { href: '/settings', name: 'settings', Icon: Settings, within: '/settings' },
] as const

const headerLink =
  'inline-flex min-h-11 items-center rounded-control px-3.5 font-medium text-small underline-offset-8 hover:bg-leek-tint aria-[current]:underline aria-[current]:decoration-2 aria-[current]:decoration-paprika'

/**
 * The five places of the product: in the header where there is room, at the thumb on a phone. A stranger has none of them yet,
 * and finds the way to their account instead.
 */
export async function SiteNavigation({
  at,
}: {
  at: 'header' | 'foot'
}): Promise<ReactElement | null> {
  const { t } = await getLanguage(frameWords)
  const names = (await cookies()).getAll().map(({ name }) => name)
  if (!hasSessionCookie(names)) return at === 'foot' ? null : <SignInLink words={t('signIn')} />
  if (at === 'header')
    return (
      <nav aria-label={t('mainNavigation')} className="hidden md:block">
        <ul className="flex gap-1">
          {places.map(({ href, name, within }) => (
            <li key={href}>
              <NavigationLink className={headerLink} href={href} within={within}>
                {t(name)}
              </NavigationLink>
            </li>
          ))}
        </ul>
      </nav>
    )
  return (
    <nav
      aria-label={t('mainNavigation')}
      className="fixed inset-x-0 bottom-0 z-30 border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] in-[body:has([data-onboarding])]:hidden md:hidden print:hidden"
    >
      <ul className="grid grid-cols-5">
        {places.map(({ href, name, Icon, within }) => (
          <li className="min-w-0" key={href}>
            <NavigationLink
              className="flex min-h-15 flex-col items-center justify-center gap-0.5 font-medium text-caption text-muted aria-[current]:text-leek"
              href={href}
              within={within}
            >
              <Icon aria-hidden="true" className="size-5.5" />
              <span className="max-w-full truncate px-0.5">
                {t(name === 'settings' ? 'settingsShort' : name)}
              </span>
            </NavigationLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function SignInLink({ words }: { words: string }): ReactElement {
  return (
    <NavigationLink className={headerLink} href="/sign-in" within="/sign-in">
      {words}
    </NavigationLink>
  )
}
