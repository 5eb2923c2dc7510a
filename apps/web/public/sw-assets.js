/** The part of the service worker that keeps what is the same for everybody: scripts, styles, fonts, and the page `/offline`. */
self.openAssets = (version) => {
  const assetsName = `assets:${version}`
  const offlinePage = '/offline'
  /** Assets that are stored with all that they load later. */
  const searched = new Set()

  /** The name of an asset is a hash of it, so that a copy is never out of date. */
  async function answerAsset(request) {
    const stored = await caches.match(request)
    if (stored !== undefined) return stored
    const response = await fetch(request)
    if (response.ok) await (await caches.open(assetsName)).put(request, response.clone())
    return response
  }

  /** Scripts with those that they load later, styles and the fonts in them. */
  async function storeAssets(text) {
    const cache = await caches.open(assetsName)
    const found = new Set(text.match(/\/_next\/static\/[\w./~-]+\.(?:js|css|woff2?)/g))
    for (const path of found) {
      if (searched.has(path)) continue
      // What a page has fetched by itself is stored, but nobody has looked yet at what it loads later.
      const stored = await caches.match(path)
      const response = stored ?? (await fetch(path))
      if (!response.ok) continue
      if (stored === undefined) await cache.put(path, response.clone())
      const inside = path.endsWith('.woff2') ? '' : await response.text()
      searched.add(path)
      for (const [, font] of inside.matchAll(/url\(["']?([^"')]+\.woff2)/g))
        found.add(new URL(font, new URL(path, self.location.href)).pathname)
      for (const [chunk] of inside.matchAll(/static\/chunks\/[\w.~-]+\.(?:js|css)/g))
        found.add(`/_next/${chunk}`)
    }
  }

  /** The page that stands for those that are not stored. Whose session it was fetched in must not be read from it. */
  async function storeOfflinePage() {
    const response = await fetch(offlinePage, { headers: { accept: 'text/html' } })
    if (!response.ok) return
    const text = await response.text()
    await storeAssets(text)
    const body = text.replace(/<html( data-owner="[^"]*")?/, '<html data-stored=""')
    // With its policy: the nonce in it is that of the scripts in the body.
    const headers = new Headers(response.headers)
    for (const name of ['content-encoding', 'content-length', 'set-cookie']) headers.delete(name)
    await (await caches.open(assetsName)).put(offlinePage, new Response(body, { headers }))
  }

  async function findOfflinePage() {
    return (await caches.open(assetsName)).match(offlinePage)
  }

  /** A page that was open or stored before this build still needs the assets of its own. */
  async function forgetOldAssets() {
    const names = (await caches.keys()).filter((name) => name.startsWith('assets:'))
    const older = names.filter((name) => name !== assetsName)
    for (const name of older.slice(0, -1)) await caches.delete(name)
  }

  return { answerAsset, findOfflinePage, forgetOldAssets, storeAssets, storeOfflinePage }
}
