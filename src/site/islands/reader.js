// Reads the statement on the visitor's own device. Without this file the form is sent, and says so.
const form = document.getElementById('entry')
const offer = form?.dataset.reader && JSON.parse(form.dataset.reader)
const PAUSE = 400
const OURS = 'saual-reader-'

let worker
let begun
let asked = 0
/** Why the file that was chosen can't be read here: by the server only (`elsewhere`), or not now (`missing`). */
let unread
const waiting = new Map()
/** What was typed, for the way back: in memory alone, since the browser may write its history to the disk. */
let typed = []

if (offer && globalThis.Worker && globalThis.isSecureContext && crypto.subtle) start()

function start() {
  document.getElementById('privacy').textContent = document.getElementById('privacy').dataset.here
  document.getElementById('elsewhere').hidden = false
  history.replaceState({ saual: 'form' }, '')
  document.addEventListener('focusin', ({ target }) => target.closest('#entry') && begin())
  document.addEventListener('input', ({ target }) => target.closest('#entry') && prepareSoon())
  document.addEventListener('submit', submitted)
  document.addEventListener('click', ({ target }) => target.closest('button.forget') && forget())
  document.addEventListener('click', ({ target }) => leadApart(target.closest('.notes a[href^="/"]')))
  window.addEventListener('popstate', ({ state }) => state?.saual && show(state.saual, typed))
  showKept()
  // What the browser put back into the form after a reload.
  if (document.activeElement?.closest('#entry')) begin()
}

/** Asks the worker for something. */
function ask(message) {
  return new Promise((resolve, reject) => {
    const id = ++asked
    waiting.set(id, { resolve, reject })
    worker.postMessage({ id, ...message })
  })
}

/** Loads the reader, once; after a failure it is tried again when it is asked for again. */
function begin() {
  begun ??= load().catch((error) => {
    begun = undefined
    worker?.terminate()
    say('failed')
    throw error
  })
  begun.catch(() => {})
  return begun
}

async function load() {
  say('loading')
  worker = new Worker(offer.worker)
  const broken = new Promise((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('the worker can not be loaded')))
  })
  worker.addEventListener('message', ({ data: { id, given, failed } }) => {
    const { resolve, reject } = waiting.get(id)
    waiting.delete(id)
    if (failed === undefined) resolve(given)
    else reject(new Error(failed))
  })
  // A letter that is shown for the first time must not be a reason to ask for a font.
  const fonts = Promise.allSettled([...document.fonts].map((font) => font.load()))
  await Promise.race([ask({ act: 'begin', offer }), broken])
  await prepare()
  await fonts
  await keep()
  if (stateOf() !== 'typing') sayReady()
}

let pause
let turn = 0
/** What is typed may be in another language than before: its files are loaded before the reading is asked for. */
function prepareSoon() {
  clearTimeout(pause)
  mark('typing')
  const own = ++turn
  // A file takes a while: whoever has chosen another one meanwhile is told of that one.
  const ifLast = (tell) => () => own === turn && tell()
  pause = setTimeout(() => {
    begin()
      .then(ifLast(sayFile))
      .then(prepare)
      .then(() => ask({ act: 'keep' }))
      .then(ifLast(sayReady))
      .catch(ifLast(() => say('failed')))
  }, PAUSE)
}

/** A file may take a while, and what reads its kind may have to be loaded first. */
function sayFile() {
  const fields = fieldsOf(document.getElementById('entry'))
  if (fields.some(([, value]) => value.size > 0)) say('reading')
}

/** Loads the languages of what is typed so far. */
async function prepare() {
  const entry = document.getElementById('entry')
  const answer = await ask({ act: 'prepare', fields: fieldsOf(entry) })
  unread = answer?.kind
}

function fieldsOf(from) {
  return from ? [...new FormData(from)] : []
}

function submitted(event) {
  const { target, submitter } = event
  if (target.id !== 'entry' && target.id !== 'again') return
  if (submitter?.matches('.send')) return
  event.preventDefault()
  const fields = fieldsOf(target)
  if (['jurisdiction', 'at'].includes(submitter?.name)) fields.push([submitter.name, submitter.value])
  const action = submitter?.getAttribute('formaction') ?? target.getAttribute('action')
  const language = submitter?.name === 'to' ? submitter.value : document.documentElement.lang
  const isFilled = target.id === 'again' || isTyped(fields)
  if (action.startsWith('/download/')) save(action.slice('/download/'.length), fields, language)
  else if (action.startsWith('/read?')) show('reading', fields, language)
  else if (isFilled) show('form', fields, language)
  else location.assign(`/${language}/read`)
}

/** Puts a page in place of the one that is shown. */
async function show(act, fields, language = document.documentElement.lang) {
  try {
    await begin()
    if (act === 'reading') say('reading')
    const page = await ask({ act, fields, language })
    if (page.body === undefined) return sayUnread(page.kind)
    const isAnother = history.state?.saual !== page.kind
    typed = fields
    document.documentElement.lang = page.language
    document.title = page.title
    document.body.innerHTML = page.body
    const address = `/${page.language}/read`
    if (isAnother && page.kind === 'reading') history.pushState({ saual: page.kind }, '', address)
    else history.replaceState({ saual: page.kind }, '', address)
    document.dispatchEvent(new Event('saual:page'))
    showKept()
    scrollTo(0, 0)
    const first = document.querySelector('.problem') ?? document.querySelector('[autofocus]')
    ;(first ?? document.getElementById('content')).focus()
  } catch {
    say('failed')
  }
}

/** A reading is in this page alone: what leads from it into the law opens beside it. */
function leadApart(link) {
  if (!link || history.state?.saual !== 'reading') return
  link.target = '_blank'
  link.rel = 'noopener'
}

async function save(name, fields, language) {
  const { name: file, mediaType, text } = await ask({ act: 'file', name, fields, language })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: mediaType }))
  link.download = file
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

function isTyped(fields) {
  return fields.some(([name, value]) => name !== 'lang' && (value.size ?? value.length) > 0)
}

function sayReady() {
  const entry = document.getElementById('entry')
  if (entry && unread) sayUnread(unread)
  else if (entry) say(isTyped(fieldsOf(entry)) ? 'ready' : 'begun')
}

function say(what) {
  const state = document.getElementById('reader-state')
  if (state) state.textContent = state.dataset[what]
  mark(what)
}

function mark(what) {
  const state = document.getElementById('reader-state')
  if (state) state.dataset.state = what
}

function stateOf() {
  return document.getElementById('reader-state')?.dataset.state
}

function sayUnread(why) {
  say(why === 'elsewhere' ? 'noFile' : why)
  document.getElementById('elsewhere').open = true
}

/** Keeps the page and the files for use without a connection; where the browser can't, all else works. */
async function keep() {
  if (!navigator.serviceWorker || !globalThis.caches) return
  try {
    for (const scope of offer.keeper.scopes) {
      const kept = await navigator.serviceWorker.register(offer.keeper.address, {
        scope,
        updateViaCache: 'all',
      })
      await installed(kept.installing)
    }
    await ask({ act: 'keep' })
    showKept()
  } catch {
    // A window that keeps nothing, or a full disk: the page says that it keeps something only where it does.
  }
}

function installed(keeper) {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!keeper || keeper.state === 'installed' || keeper.state === 'activated') resolve()
      else if (keeper.state === 'redundant') reject(new Error('not kept'))
    }
    keeper?.addEventListener('statechange', look)
    look()
  })
}

async function ours() {
  if (!navigator.serviceWorker) return []
  const all = await navigator.serviceWorker.getRegistrations()
  return all.filter(({ scope }) => offer.keeper.scopes.includes(new URL(scope).pathname))
}

async function showKept() {
  const box = document.getElementById('kept-here')
  if (box) box.hidden = (await ours()).length === 0
}

async function forget() {
  for (const kept of await ours()) await kept.unregister()
  for (const name of await caches.keys()) if (name.startsWith(OURS)) await caches.delete(name)
  await showKept()
  const said = document.getElementById('forgotten')
  said.textContent = said.dataset.forgotten
}
