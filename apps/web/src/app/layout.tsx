import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactElement, ReactNode } from 'react'
import { SiteNavigation } from '../components/site-navigation.tsx'
import { ThemeToggle } from '../components/theme-toggle.tsx'
import { Wordmark } from '../components/wordmark.tsx'
import { parseTheme, themeCookie } from '../lib/theme.ts'

export const metadata: Metadata = {
  title: { default: 'Zero Sum Nutrition', template: '%s · Zero Sum Nutrition' },
  description:
    'A week of real recipes that meets your numbers, with every gram traced to USDA food data.',
  applicationName: 'Zero Sum Nutrition',
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

/** The frame of every page. The theme comes from a cookie, so that no script has to correct it before the first paint. */
export default async function RootLayout({
  children,
}: {
  children: ReactNode
}): Promise<ReactElement> {
  const theme = parseTheme((await cookies()).get(themeCookie)?.value)
  return (
    <html data-theme={theme === 'system' ? undefined : theme} lang="en">
      <body className="flex min-h-dvh flex-col">
        <a
          className="absolute -top-20 left-4 z-40 rounded-control bg-leek px-5 py-3 font-semibold text-on-leek focus:top-4"
          href="#main"
        >
          Skip to the content
        </a>
        <header className="page flex items-center justify-between gap-4 py-3 md:py-5 print:hidden">
          <Wordmark />
          <div className="flex items-center gap-2">
            <SiteNavigation at="header" />
            <ThemeToggle initial={theme} />
          </div>
        </header>
        <main className="flex-1" id="main" tabIndex={-1}>
          {children}
        </main>
        <footer className="page mt-16 pb-28 text-caption text-muted md:pb-10 print:hidden">
          <p className="max-w-prose border-line border-t pt-6 md:max-w-none">
            Food data: USDA National Nutrient Database for Standard Reference, release 28. Plans are
            for healthy adults and are not medical advice.
          </p>
        </footer>
        <SiteNavigation at="foot" />
      </body>
    </html>
  )
}
