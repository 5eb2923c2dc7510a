/**
 * Keeps the active plan readable without a connection, on one device for one person: decisions/011. What is fetched is kept in
 * `assets:<build>`, the same for everybody (`sw-assets.js`), and in `pages:<owner>`, which is one person's and goes with them.
 */
const version = new URL(self.location.href).searchParams.get('v') ?? 'unknown'
importScripts(`/sw-assets.js?v=${version}`, `/sw-ticks.js?v=${version}`)
const { answerAsset, findOfflinePage, forgetOldAssets, storeAssets, storeOfflinePage } =
  self.openAssets(version)
const { sendTicks, withTicks } = self.openTicks()
const pagesOf = (owner) => `pages:${owner}`
/** Not an address of ours: under it stands which plan is stored, and as of when. */
const keptMark = '/kept'
/** So long a page may take where an older copy of it is at hand. */
const timeLimitMs = 3_000
const mostPages = 150
const kept = /^\/(?:today|history|plans\/[0-9a-f-]{36}(?:\/.*)?)$/
/** Calls after which another person may sit here, or nobody. */
const comesOrGoes = /^\/api\/auth\/.*(?:sign-|delete-)/

/** Changes whenever everything personal is dropped, so that what was under way then is not stored after all. */
let era = 0
let keeping = false

self.addEventListener('install', (event) =>
  event.waitUntil(storeOfflinePage().then(() => self.skipWaiting())),
)
self.addEventListener('activate', (event) =>
  event.waitUntil(forgetOldAssets().then(() => self.clients.claim())),
)
self.addEventListener('message', (event) => {
  const { kind, owner } = event.data ?? {}
  const know = () => (owner === '' ? forget() : forgetOthers(owner))
  const work = { keep: keepPages, owner: know, send: sendTicks }[kind]
  event.waitUntil(Promise.resolve(work?.()).catch(() => undefined))
})
self.addEventListener('sync', (event) => {
  if (event.tag === 'ticks') event.waitUntil(sendTicks())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== self.location.origin) return
  if (request.method !== 'GET') {
    if (comesOrGoes.test(url.pathname)) event.respondWith(passAndForget(request, url))
  } else if (url.pathname.startsWith('/_next/static/')) event.respondWith(answerAsset(request))
  else if (url.pathname.startsWith('/api/')) return
  else if (request.mode === 'navigate') event.respondWith(answerPage(event, url))
  else if (request.headers.has('rsc') && !request.headers.has('next-router-prefetch'))
    event.respondWith(answerStep(request, url))
})

/** Whoever comes or goes, nothing of the person before stays; who leaves while offline leaves nothing behind either. */
async function passAndForget(request, { pathname }) {
  // A guest who signs up takes along what was ticked off a moment ago.
  if (/sign-(?:in|up)/.test(pathname)) await sendTicks().catch(() => undefined)
  else await forget()
  const response = await fetch(request)
  if (response.ok) await forget()
  return response
}

/** A page from the server; the stored one where the server is away, broken or too slow. */
async function answerPage(event, url) {
  const network = fetch(event.request)
  const began = era
  event.waitUntil(network.then((answer) => notice(url, answer.clone(), began)).catch(() => {}))
  const stored = await findPage(url)
  try {
    const response = await withinTime(network, stored)
    return response.status >= 500 && stored !== undefined ? stored : response
  } catch {
    return stored ?? (await findOtherWay(url)) ?? Response.error()
  }
}

/** A step within an open page. Where the server is away the router goes on by a whole page, which may be stored. */
async function answerStep(request, url) {
  try {
    return await withinTime(fetch(request), await findPage(url))
  } catch {
    return Response.error()
  }
}

function withinTime(network, stored) {
  if (stored === undefined) return network
  const late = new Promise((_, reject) => setTimeout(reject, timeLimitMs, new Error('too slow')))
  return Promise.race([network, late])
}

async function findPage(url) {
  for (const name of await caches.keys())
    if (name.startsWith(pagesOf(''))) {
      const cache = await caches.open(name)
      const found = (await cache.match(addressOf(url))) ?? (await cache.match(url.pathname))
      if (found !== undefined) return found
    }
  return undefined
}

/** A week stands there once for each day that it can be opened at; nothing else behind a question mark makes another page. */
function addressOf({ pathname, searchParams }) {
  const day = searchParams.get('day')
  return day === null ? pathname : `${pathname}?day=${day}`
}

/** Short addresses lead to the plan that is stored; whatever is not stored is answered by the page that says so. */
async function findOtherWay({ pathname }) {
  const mark = await (await findPage(new URL(keptMark, self.location.href)))?.json()
  const plan = `/plans/${mark?.planId}`
  const ways = { '/': '/today', '/plan': plan, '/shopping': `${plan}/shopping` }
  if (mark !== undefined && pathname in ways) return Response.redirect(ways[pathname])
  return findOfflinePage()
}

/** Learns from a page whose it is, and stores it if it is one to be read again. */
async function notice(url, response, began) {
  const isPage = response.ok && response.headers.get('content-type')?.startsWith('text/html')
  if (!isPage || response.redirected) return
  const text = await response.text()
  const owner = /<html[^>]*\bdata-owner="([^"]*)"/.exec(text)?.[1]
  if (owner === undefined || era !== began) return
  if (owner === '') return forget()
  await forgetOthers(owner)
  if (!kept.test(url.pathname)) return
  const headers = new Headers(response.headers)
  for (const name of ['content-encoding', 'content-length', 'set-cookie']) headers.delete(name)
  const body = text.replace('<html', `<html data-stored="${new Date().toISOString()}"`)
  await storeAssets(text)
  const cache = await caches.open(pagesOf(owner))
  await cache.put(addressOf(url), new Response(body, { headers }))
  if (era !== began) return forget()
  const paths = await cache.keys()
  for (const path of paths.slice(0, Math.max(0, paths.length - mostPages))) await cache.delete(path)
}

/** Stores every page of the plan that the person follows, unless they are stored as they are now. */
async function keepPages() {
  if (keeping) return
  keeping = true
  const began = era
  try {
    const answer = await fetch('/api/plan/active/pages')
    if (answer.status === 401) return await forget()
    if (!answer.ok) return
    const { owner, stamp, planId, pages } = await answer.json()
    const cache = await caches.open(pagesOf(owner))
    const before = await (await cache.match(keptMark))?.json()
    if (before?.stamp === stamp + version || era !== began) return
    await cache.put(keptMark, Response.json({ planId, stamp: '' }))
    await storeOfflinePage()
    for (const page of pages) {
      const response = await fetch(page, { headers: { accept: 'text/html' } })
      await notice(new URL(page, self.location.href), response, began)
      if (era !== began) return
    }
    await cache.put(keptMark, Response.json({ planId, stamp: stamp + version }))
  } finally {
    keeping = false
  }
}

function forget() {
  return forgetOthers(undefined)
}

async function forgetOthers(owner) {
  if (owner === undefined) era += 1
  for (const name of await caches.keys())
    if (name.startsWith(pagesOf('')) && name !== pagesOf(owner)) await caches.delete(name)
  await withTicks((store, records) => {
    for (const [key] of records) if (!key.startsWith(`${owner} `)) store.delete(key)
  })
}
