import type { Tag } from '../../law/law.ts'
import type { Desk } from '../desk.ts'
import { signingKey } from '../public-record/signing-key.ts'
import { inviteAgain, inviteMember } from '../staff/invite-member.ts'
import { hasAdmin } from '../staff/list-members.ts'
import messages from './messages.json' with { type: 'json' }
import { noteSample } from './sample-state.ts'
import { keepSite, type SiteSettings, siteSettings } from './site-settings.ts'

/** Whether the site has a name and somebody who can let others in. */
export async function isSetUp(desk: Desk): Promise<boolean> {
  return (await siteSettings(desk)) !== undefined && (await hasAdmin(desk))
}

/**
 * Names the site, makes the key that signs its public record, and invites its first admin; may be done again until that one has
 * joined.
 * @param sample whether sample content is wanted once the admin has joined
 * @returns the token of the admin's invitation; nothing where there is an admin by now
 * @throws Problem `site-…`
 */
export async function setUpSite(
  desk: Desk,
  wanted: SiteSettings,
  language: Tag,
  sample = false,
): Promise<string | undefined> {
  if (await isSetUp(desk)) return undefined
  await keepSite(desk, wanted)
  // From the first day there is one key that people can know the site by.
  await signingKey(desk.config.folder)
  await noteSample(desk, { state: sample ? 'wanted' : 'none' })
  if (await hasAdmin(desk)) return undefined
  const invited = (await desk.record.members.all()).find(
    ({ role, status }) => role === 'admin' && status === 'invited',
  )
  if (invited) return inviteAgain(desk, 'program', invited.id)
  const { token } = await inviteMember(desk, 'program', {
    name: messages['first-admin'][language],
    role: 'admin',
    language,
  })
  return token
}
