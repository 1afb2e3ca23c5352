import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import type { Hono } from 'hono'
import { loadCatalog, loadExports, loadFormats } from '../../catalog.ts'
import { type Desk, openDesk } from '../../desk/desk.ts'
import { inviteMember } from '../../desk/staff/invite-member.ts'
import { join } from '../../desk/staff/join.ts'
import type { Member } from '../../desk/staff/member.ts'
import { hashPassword } from '../../desk/staff/password.ts'
import { newTotpSecret } from '../../desk/staff/totp.ts'
import type { Tag } from '../../law/law.ts'
import type { Role } from '../../record/facts/staff.ts'
import { createSite } from '../site.ts'
import type { SiteOptions } from '../site-options.ts'

/** A member of a test, with what they sign in with. */
export interface Person {
  readonly member: Member
  readonly login: string
  readonly password: string
  readonly totp: string
  /** Taken from the end, one for each sign-in: the same one-time code would not hold twice. */
  readonly codes: string[]
}

/** A site with a desk in a folder of its own. */
export interface StaffedSite {
  readonly desk: Desk
  readonly site: Hono
  /** Lets somebody join, through the acts of the desk. */
  join(name: string, role: Role, language?: Tag): Promise<Person>
  /** A browser without a window, signed in through the real form. */
  signIn(person: Person): Promise<Visitor>
  visitor(): Visitor
  close(): Promise<void>
}

/** What keeps cookies and sends forms as a browser does. */
export interface Visitor {
  readonly cookies: Map<string, string>
  get(path: string): Promise<Response>
  /** Sends a form of a page: its token is taken from the page that was got last. */
  post(path: string, fields?: Readonly<Record<string, string>>): Promise<Response>
  /** Text of the page that was got or posted to last. */
  readonly text: string
}

const ORIGIN = 'http://127.0.0.1:4400'
let hashed: Promise<string> | undefined
const PASSWORD = 'correct staple of horses'

/** How the site of a test is opened. */
export interface StaffedOptions extends Partial<SiteOptions> {
  readonly clock?: () => number
  /** Decides whether cookies are for https only. */
  readonly address?: string
  /** An empty database on a PostgreSQL; a new SQLite file where absent. */
  readonly database?: string
}

/** Opens a desk on an empty storage, and its site. */
export async function openStaffedSite({
  clock,
  address,
  database,
  ...more
}: StaffedOptions = {}): Promise<StaffedSite> {
  const folder = mkdtempSync(joinPath(tmpdir(), 'saual-desk-'))
  const [catalog, formats, exports] = await Promise.all([loadCatalog(), loadFormats(), loadExports()])
  const config = { folder, ...(address ? { address } : {}), ...(database ? { database } : {}) }
  const desk = await openDesk(config, catalog, clock)
  const site = createSite(catalog, { formats, exports, desk, ...more })
  return {
    desk,
    site,
    join: (name, role, language = 'en') => joinAs(desk, name, role, language),
    visitor: () => visitorOf(site),
    async signIn(person) {
      const guest = visitorOf(site)
      await guest.get('/desk/sign-in')
      const { login, password, codes } = person
      const answer = await guest.post('/desk/sign-in', { login, password, code: codes.pop() as string })
      assert.equal(answer.status, 303, guest.text)
      return guest
    },
    async close() {
      await desk.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Lets somebody join as if they had gone through the pages. */
async function joinAs(desk: Desk, name: string, role: Role, language: Tag = 'en'): Promise<Person> {
  hashed ??= hashPassword(PASSWORD)
  const totp = newTotpSecret()
  const login = name.toLowerCase()
  const { token } = await inviteMember(desk, 'program', { name, role, language })
  const keys = { kind: 'password', password: await hashed, totp } as const
  const { member, recoveryCodes } = await join(desk, token, { name, login, language }, keys)
  return {
    member: { id: member, name, role, language },
    login,
    password: PASSWORD,
    totp,
    codes: [...recoveryCodes],
  }
}

/** What keeps cookies and sends forms as a browser does, for any site. */
export function visitorOf(site: Pick<Hono, 'fetch'>): Visitor {
  const cookies = new Map<string, string>()
  let text = ''
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const answer = await site.fetch(new Request(ORIGIN + path, { ...init, headers }))
    for (const set of answer.headers.getSetCookie()) {
      const pair = /^([^=]+)=([^;]*)/u.exec(set)
      assert.ok(pair, set)
      const [, name = '', value = ''] = pair
      if (/max-age=0/iu.test(set)) cookies.delete(name)
      else cookies.set(name, value)
    }
    text = await answer.clone().text()
    return answer
  }
  return {
    cookies,
    get text() {
      return text
    },
    get: (path) => ask(path),
    post(path, fields = {}) {
      const token = /name="token" value="([^"]*)"/u.exec(text)?.[1] ?? ''
      return ask(path, { method: 'POST', body: new URLSearchParams({ token, ...fields }) })
    },
  }
}

/** The secret that a page shows to be put into an authenticator app. */
export function secretIn(text: string): string {
  const [, secret] = /<code translate="no">([A-Z2-7 ]+)</u.exec(text) ?? []
  assert.ok(secret, text)
  return secret.replaceAll(' ', '')
}

/** What a page carries, sealed, to the next. */
export function sealedIn(text: string): string {
  const [, sealed] = /name="sealed" value="([^"]+)"/u.exec(text) ?? []
  assert.ok(sealed, text)
  return sealed
}
