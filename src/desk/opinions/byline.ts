import { z } from 'zod'
import type { Tag } from '../../law/law.ts'
import { TAGS } from '../../law/tags.ts'
import { Problem } from '../../problem.ts'
import type { InLanguages } from '../../record/facts/values.ts'
import { inLanguages } from '../../record/facts/values.ts'
import type { Desk } from '../desk.ts'
import type { Member } from '../staff/member.ts'
import { checkName } from '../staff/person.ts'
import { demand } from '../staff/roles.ts'

const setting = (member: string): string => `byline ${member}`
const form = z.object(inLanguages.shape)

/**
 * An author's name as it is printed, in each language; what they are called at the desk where nothing else was chosen.
 * @throws Problem `byline-missing` where the member was forgotten
 */
export async function bylineOf({ settings, staff }: Desk, member: string): Promise<InLanguages> {
  const [kept, account] = await Promise.all([settings.get(setting(member)), staff.accounts.get(member)])
  const chosen: InLanguages = kept === undefined ? {} : form.parse(JSON.parse(kept))
  const name = account?.name
  const names: InLanguages = { ...(name === undefined ? {} : inItsLetters(name)), ...chosen }
  if (Object.keys(names).length === 0) throw new Problem('byline-missing', 'refused')
  return names
}

/** A name in the languages in whose letters it is written: «Ержан Қ.» is how it stands in Kazakh, and “Yerzhan” nowhere else. */
function inItsLetters(name: string): InLanguages {
  if (/[әғқңөұүһі]/iu.test(name)) return { kk: name }
  if (/\p{Script=Cyrillic}/u.test(name)) return { kk: name, ru: name }
  return { kk: name, ru: name, en: name }
}

/**
 * Chooses how an author's name is printed from now on: one's own, or another's by whoever may publish.
 * @throws Problem `staff-not-allowed`, `staff-name-…`
 */
export async function setByline(
  { settings }: Desk,
  by: Member,
  member: string,
  typed: Partial<Readonly<Record<Tag, string>>>,
): Promise<void> {
  if (by.id !== member) demand(by, 'publish-opinion')
  const names: InLanguages = {}
  for (const tag of TAGS) {
    const name = typed[tag] ?? ''
    if (name.trim() !== '') names[tag] = checkName(name)
  }
  await settings.set(setting(member), JSON.stringify(names))
}
