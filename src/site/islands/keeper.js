// Keeps the page with the form and the reader's files on the device; `KEPT` is written before this by the site.
// It answers for these alone: no other page of the site is seen by it, and nothing that a person typed.
/* global KEPT */
const OURS = 'saual-reader-'
const CACHE = OURS + KEPT.version

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOld().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  const address = url.pathname + url.search
  if (request.mode === 'navigate') {
    // The site's own page comes first, so that a correction of the page is seen at once.
    if (KEPT.pages.includes(address)) event.respondWith(fetch(request).catch(() => kept(address)))
  } else if (KEPT.files.includes(address) || KEPT.later.includes(address))
    event.respondWith(kept(address).catch(() => fetch(request)))
})

async function keepAll() {
  const cache = await caches.open(CACHE)
  for (const address of [...KEPT.pages, ...KEPT.files]) {
    if (await cache.match(address)) continue
    // As anybody gets it: what only a person who is signed in may see is never kept.
    const answer = await fetch(address, { credentials: 'omit' })
    if (!answer.ok || answer.redirected) throw new Error(`${address}: ${answer.status}`)
    await cache.put(address, answer)
  }
  // Languages and kinds of files that were read here stay, where a new version has them unchanged.
  for (const address of KEPT.later) {
    const had = await caches.match(address)
    if (had) await cache.put(address, had)
  }
}

async function kept(address) {
  const found = await caches.match(address)
  if (!found) throw new Error(`${address} is not kept`)
  return found
}

async function dropOld() {
  for (const name of await caches.keys())
    if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name)
}
