import type { MetadataRoute } from 'next'
import { frameWords } from '../components/messages/index.ts'
import { offlineWords } from '../features/offline/messages/index.ts'
import { getLanguage } from '../language/get-language.ts'

export const dynamic = 'force-dynamic'

/** How the product stands on a home screen. The icons are drawn by `scripts/icons/draw-icons.ts`. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { t, formats } = await getLanguage(offlineWords)
  const frame = await getLanguage(frameWords)
  const png = (name: string, size: number) => ({
    src: `/icons/${name}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  })
  const svg = (name: string) => ({
    src: `/icons/${name}.svg`,
    sizes: 'any',
    type: 'image/svg+xml',
  })
  return {
    id: '/',
    name: 'Zero Sum Nutrition',
    short_name: 'Zero Sum',
    description: t('manifest'),
    lang: formats.settings.locale,
    dir: 'ltr',
    start_url: '/today',
    scope: '/',
    display: 'standalone',
    background_color: '#f3f5ee',
    theme_color: '#f3f5ee',
    categories: ['food', 'health', 'lifestyle'],
    icons: [
      svg('icon'),
      png('icon', 192),
      png('icon', 512),
      { ...svg('maskable'), purpose: 'maskable' },
      { ...png('maskable', 512), purpose: 'maskable' },
    ],
    shortcuts: [
      { name: frame.t('today'), url: '/today', icons: [png('today', 96)] },
      { name: frame.t('shopping'), url: '/shopping', icons: [png('shopping', 96)] },
    ],
  }
}
