import './globals.css'
import { Monitor, Moon, Sun } from 'lucide-react'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactElement, ReactNode } from 'react'
import { frameWords } from '../components/messages/index.ts'
import { SiteNavigation } from '../components/site-navigation.tsx'
import { ThemeToggle } from '../components/theme-toggle.tsx'
import { Wordmark } from '../components/wordmark.tsx'
import { KeepOffline } from '../features/offline/components/keep-offline.tsx'
import { OfflineNotice } from '../features/offline/components/offline-notice.tsx'
import { offlineWords } from '../features/offline/messages/index.ts'
import { ownerTag } from '../features/offline/owner-tag.ts'
import { ClientLanguage } from '../language/client-language.tsx'
import { getLanguage } from '../language/get-language.ts'
import { preferenceCookies } from '../language/read-preferences.ts'
import { TellTimeZone } from '../language/tell-time-zone.tsx'
import { parseTheme, themeCookie } from '../lib/theme.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(frameWords)
  return {
    title: { default: 'Zero Sum Nutrition', template: '%s · Zero Sum Nutrition' },
    description: t('description'),
    applicationName: 'Zero Sum Nutrition',
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f3f5ee' },
    { media: '(prefers-color-scheme: dark)', color: '#161a12' },
  ],
}

const icon = { 'aria-hidden': true, className: 'size-5' } as const

/** The frame of every page. The theme comes from a cookie, so that no script has to correct it before the first paint. */
export default async function RootLayout({
  children,
}: {
  children: ReactNode
}): Promise<ReactElement> {
  const jar = await cookies()
  const theme = parseTheme(jar.get(themeCookie)?.value)
  const owner = ownerTag((name) => jar.get(name)?.value)
  const { t, formats } = await getLanguage(frameWords)
  return (
    <html
      data-owner={owner}
      data-theme={theme === 'system' ? undefined : theme}
      lang={formats.settings.locale}
    >
      <body className="flex min-h-dvh flex-col">
        <ClientLanguage of={[frameWords, offlineWords]}>
          <a
            className="absolute -top-20 left-4 z-40 rounded-control bg-leek px-5 py-3 font-semibold text-on-leek focus:top-4"
            href="#main"
          >
            {t('skip')}
          </a>
          <header className="page flex items-center justify-between gap-4 py-3 md:py-5 print:hidden">
            <Wordmark />
            <div className="flex items-center gap-2">
              <SiteNavigation at="header" />
              <ThemeToggle
                icons={{
                  system: <Monitor {...icon} />,
                  light: <Sun {...icon} />,
                  dark: <Moon {...icon} />,
                }}
                initial={theme}
                labels={{
                  system: t('themeSystem'),
                  light: t('themeLight'),
                  dark: t('themeDark'),
                }}
              />
            </div>
          </header>
          <OfflineNotice />
          <main className="flex-1" id="main" tabIndex={-1}>
            {children}
          </main>
          <footer className="page mt-16 pb-28 text-caption text-muted md:pb-10 print:hidden">
            <p className="max-w-prose border-line border-t pt-6 md:max-w-none">{t('footer')}</p>
          </footer>
          <SiteNavigation at="foot" />
          <KeepOffline owner={owner} />
          <TellTimeZone cookie={preferenceCookies.timeZone} />
        </ClientLanguage>
      </body>
    </html>
  )
}
