import { loadCatalog } from '../../src/catalog.ts'
import { type Desk, openDesk } from '../../src/desk/desk.ts'
import { keepSite, USUAL_ACCENT } from '../../src/desk/setup/site-settings.ts'
import { inviteMember } from '../../src/desk/staff/invite-member.ts'
import { join } from '../../src/desk/staff/join.ts'
import { hashPassword } from '../../src/desk/staff/password.ts'
import { newTotpSecret } from '../../src/desk/staff/totp.ts'
import type { Role } from '../../src/record/facts/staff.ts'
import type { StoragePlace } from '../../src/storage/open.ts'
import { SPEAKER } from './marks-in-tests.ts'

/** What a member signs in with, once. */
export interface Keys {
  readonly login: string
  readonly password: string
  readonly code: string
}

/** Secrets of the staff that nothing may print. */
export interface Newsroom {
  readonly admin: Keys
  /** Each writes opinions; the editor beside reviews and publishes them. */
  readonly pairs: readonly { readonly author: Keys; readonly editor: Keys }[]
}

const PASSWORD = 'seven quiet rivers to the north'

/** Opens the desk of a place with the clock of this machine, or one that goes ahead of it by some milliseconds. */
export async function deskOn(place: StoragePlace, ahead = 0): Promise<Desk> {
  return openDesk(place, await loadCatalog(), () => Date.now() + ahead)
}

/** Sets a site up on an empty place, with an admin and pairs of members who work together. */
export async function setUpNewsroom(place: StoragePlace, pairs: number): Promise<Newsroom> {
  const desk = await deskOn(place)
  const hashed = await hashPassword(PASSWORD)
  const name = { kk: 'Сұрақ', ru: 'Вопрос', en: 'The Question' }
  await keepSite(desk, { name, languages: ['en', 'ru'], accent: USUAL_ACCENT })
  await desk.record.append(
    [
      {
        kind: 'body-added',
        subject: SPEAKER.body,
        body: { name: { en: 'The Ministry', ru: 'Министерство' }, kind: 'ministry' },
      },
      { kind: 'person-added', subject: SPEAKER.person, body: { name: { en: 'A. Official' } } },
    ],
    { actor: 'program' },
  )
  const member = async (login: string, role: Role): Promise<Keys> => {
    const { token } = await inviteMember(desk, 'program', { name: login, role, language: 'en' })
    const keys = { kind: 'password', password: hashed, totp: newTotpSecret() } as const
    const { recoveryCodes } = await join(desk, token, { name: login, login, language: 'en' }, keys)
    return { login, password: PASSWORD, code: recoveryCodes[0] as string }
  }
  const admin = await member('admin', 'admin')
  const made: Newsroom['pairs'][number][] = []
  for (let n = 1; n <= pairs; n++)
    made.push({ author: await member(`author${n}`, 'author'), editor: await member(`editor${n}`, 'editor') })
  await desk.close()
  return { admin, pairs: made }
}
