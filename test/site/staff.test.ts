import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { loadCatalog, loadExports, loadFormats } from '../../src/catalog.ts'
import { type StandingSite, standingSite } from '../../src/cli/standing-site.ts'
import { totpCode } from '../../src/desk/staff/totp.ts'
import type { Tag } from '../../src/law/law.ts'
import { TAGS } from '../../src/law/tags.ts'
import { type Served, serve } from '../../src/site/serve.ts'
import { faults, fits, openBrowser } from './browser.ts'

const PHONE = { viewport: { width: 360, height: 740 } }
const PASSWORD = 'four plain words here'
const folder = mkdtempSync(join(tmpdir(), 'saual-staff-'))
const SHOTS = process.env.SAUAL_SHOTS
let site: StandingSite
let served: Served
let browser: Browser
/** Passkeys belong to names of hosts, not to addresses of machines. */
let address: string
const strayed: string[] = []

before(async () => {
  const [catalog, formats, exports] = await Promise.all([loadCatalog(), loadFormats(), loadExports()])
  site = await standingSite(catalog, { formats, exports }, { folder })
  served = await serve(site, { port: 0 })
  address = served.address.replace('127.0.0.1', 'localhost')
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await served.close()
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en', ...options })
  await context.route('**/*', (route) => {
    const url = route.request().url()
    if (url.startsWith(address)) return route.continue()
    strayed.push(url)
    return route.abort()
  })
  return context.newPage()
}

/** The page has no faults, at the width it has and at that of a phone. */
async function isSound(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('load')
  assert.deepEqual(await faults(page), [], name)
  assert.equal(await fits(page), true, `${name} is too wide`)
  if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true })
}

const textIn = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).textContent()) ?? ''
const secretOn = async (page: Page): Promise<string> =>
  (await textIn(page, '.secret code')).replaceAll(/\s/gu, '')
const codeOf = (secret: string): string => totpCode(secret, Math.floor(Date.now() / 30_000))
const admin = { login: 'aigerim', secret: '', codes: [] as string[] }

async function signIn(page: Page): Promise<void> {
  await page.goto(`${address}desk/sign-in`)
  await page.fill('#login', admin.login)
  await page.fill('#password', PASSWORD)
  await page.fill('#code', admin.codes.pop() as string)
  await page.click('button.read')
  await page.waitForURL(/\/desk$/u)
}

for (const language of TAGS)
  test(`the page of the set-up is sound in ${language}`, async () => {
    const page = await newPage(language === 'kk' ? { ...PHONE, colorScheme: 'dark' } : PHONE)
    await page.goto(`${site.setUpAt(address)}?lang=${language}`)
    await isSound(page, `set-up-${language}`)
    await page.fill('#name-kk', 'Сұрақ')
    await page.fill('#name-ru', 'Вопрос')
    await page.fill('#name-en', 'The Question')
    await page.fill('#accent-dark', '#202020')
    await page.click('button.read')
    await page.waitForSelector('#accent-dark-wrong')
    await isSound(page, `set-up-wrong-${language}`)
    await page.context().close()
  })

test('without JavaScript a site is set up and its first admin joins', async () => {
  const page = await newPage({ javaScriptEnabled: false, locale: 'kk' })
  await page.goto(site.setUpAt(address) as string)
  await page.fill('#name-kk', 'Сұрақ')
  await page.fill('#name-ru', 'Вопрос')
  await page.fill('#name-en', 'The Question')
  await page.click('button.read')
  await page.waitForURL(/\/desk\/join\//u)
  assert.equal(await page.locator('html').getAttribute('lang'), 'kk')
  await page.fill('#name', 'Айгерім С.')
  await page.fill('#login', admin.login)
  await page.fill('#password', PASSWORD)
  await page.click('button.read')
  admin.secret = await secretOn(page)
  await page.waitForLoadState()
  assert.equal(await page.locator('svg.qr').count(), 1)
  await page.fill('#code', codeOf(admin.secret))
  await page.click('button.read')
  // The sample is read and published meanwhile.
  await page.waitForSelector('.codes code')
  await page.waitForLoadState()
  admin.codes.push(...(await page.locator('.codes code').allInnerTexts()))
  assert.equal(admin.codes.length, 10)
  await page.context().close()
})

test('by keyboard alone a member signs in', async () => {
  const page = await newPage()
  await page.goto(`${address}desk/sign-in?lang=ru`)
  await page.focus('#login')
  await page.keyboard.type(admin.login)
  await page.keyboard.press('Tab')
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Tab')
  await page.keyboard.type(admin.codes.pop() as string)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/desk$/u)
  await page.goto(`${address}desk/account`)
  assert.equal(await page.inputValue('#name'), 'Айгерім С.')
  await page.context().close()
})

test('an invited person joins with a passkey and signs in with it', async () => {
  const page = await newPage()
  await signIn(page)
  await page.goto(`${address}desk/members?lang=en`)
  await page.fill('#name', 'Daniyar')
  await page.selectOption('#role', 'editor')
  await page.click('main button.read')
  const link = await textIn(page, '.secret code')
  assert.ok(link.startsWith(`${address}desk/join/`), link)
  const guest = await newPage()
  const authenticator = await guest.context().newCDPSession(guest)
  await authenticator.send('WebAuthn.enable')
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    isUserVerified: true,
  } as const
  await authenticator.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, hasUserVerification: true, automaticPresenceSimulation: true },
  })
  await guest.goto(link)
  await guest.fill('#name', 'Daniyar A.')
  await isSound(guest, 'join-passkey')
  await guest.click('[data-passkey="create"]')
  await guest.waitForURL(/\/desk$/u)
  await guest.goto(`${address}desk/account`)
  assert.match(await textIn(guest, 'main'), /Passkey: Chrome, Linux/u)
  await isSound(guest, 'account-passkey')
  await guest.click('.desk-line button')
  await guest.waitForURL(/sign-in/u)
  await guest.click('[data-passkey="get"]')
  await guest.waitForURL(/\/desk$/u)
  await guest.goto(`${address}desk/members`)
  assert.match(await textIn(guest, 'main'), /does not allow this/u)
  await Promise.all([page.context().close(), guest.context().close()])
})

test('a passkey that is not there is said so, and the password still does', async () => {
  const page = await newPage()
  const authenticator = await page.context().newCDPSession(page)
  await authenticator.send('WebAuthn.enable')
  await authenticator.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: false,
    },
  })
  await page.goto(`${address}desk/sign-in?lang=en`)
  await page.click('[data-passkey="get"]')
  await page.waitForSelector('.passkey-failed:not([hidden])')
  await isSound(page, 'sign-in-passkey-failed')
  await signIn(page)
  await page.waitForURL(/\/desk$/u)
  await page.context().close()
})

for (const language of TAGS)
  for (const [name, look] of [
    ['phone', { ...PHONE, colorScheme: 'dark' }],
    ['desk', { viewport: { width: 1280, height: 900 } }],
  ] as const)
    test(`every page and state is sound in ${language}, ${name}`, () => everyPage(language, name, look))

async function everyPage(language: Tag, look: string, options: BrowserContextOptions): Promise<void> {
  const page = await newPage(options)
  const called = (what: string): string => `${what}-${language}-${look}`
  await page.goto(`${address}desk/sign-in?lang=${language}`)
  await isSound(page, called('sign-in'))
  await page.fill('#login', 'nobody')
  await page.fill('#password', 'x')
  await page.fill('#code', 'x')
  await page.click('button.read')
  await isSound(page, called('sign-in-wrong'))
  await signIn(page)
  await page.goto(`${address}desk/account?lang=${language}`)
  await isSound(page, called('account'))
  await page.fill('#password', 'short')
  await page.locator('#password').press('Enter')
  await isSound(page, called('account-wrong'))
  await page.fill('#password', 'another plain phrase')
  await page.locator('#password').press('Enter')
  await page.waitForSelector('.qr')
  await isSound(page, called('authenticator'))
  await page.goto(`${address}desk/members?lang=${language}`)
  await page.locator('details').first().locator('summary').click()
  await isSound(page, called('members'))
  await page.fill('#name', `${'Қуатбекұлы'.repeat(4)} ${language} ${look}`)
  await page.click('main button.read')
  await isSound(page, called('invitation'))
  await page.goto(await textIn(page, '.secret code'))
  await isSound(page, called('join'))
  await page.goto(`${address}desk/join/void`)
  await isSound(page, called('join-void'))
  await page.goto(`${address}desk/audit`)
  await isSound(page, called('audit'))
  await page.goto(`${address}desk/site`)
  await isSound(page, called('site'))
  await page.fill('#accent-light', '#cccccc')
  await page.click('main button.read')
  await isSound(page, called('site-wrong'))
  await page.goto(`${address}desk/account`)
  await page.locator('form[action="/desk/account/recovery"] button').click()
  await page.waitForSelector('.codes code')
  await page.waitForLoadState()
  admin.codes.splice(0, admin.codes.length, ...(await page.locator('.codes code').allInnerTexts()))
  await isSound(page, called('recovery'))
  await page.context().close()
}

test('nothing was asked of another machine', () => {
  assert.deepEqual(strayed, [])
})
