import { isSameName } from '../../law/fold.ts'
import type { Law, Trilingual } from '../../law/law.ts'
import { officeOfBody } from '../../law/office-names/of-body.ts'
import { inEach } from '../../law/tags.ts'
import type { Language } from '../language.ts'
import { oneBody } from '../said-by/houses/one-body.ts'
import { nameInEach, officeBehind } from '../said-by/name-in-each.ts'
import { personBeside, personInEach } from '../said-by/person-in-each.ts'
import type { Metadata } from '../statement.ts'
import { worded } from '../worded.ts'
import { speakerGiven, tellsBody, tellsMore } from './office-given.ts'

/** Whoever makes a statement of which nothing is known. */
export const NOBODY = worded('reader.to-nobody')

/** What stands before the name of a body in the English name of its press service. */
const PRESS_OF = /^(?:the )?(?:head of the )?(?:press \w+|spokes\w+|official \w+) (?:of|for) (?:the )?/iu

/**
 * Whom questions are put to: the speaker with the office, or with the body where the office is not known; the body itself where
 * its press service speaks. In the words of each language where the law has them.
 * @param officeTold the office that the text gives to a person
 */
export function addresseeOf(
  metadata: Metadata,
  law: Law | undefined,
  languages: readonly Language[],
  officeTold: (person: string) => string | undefined = () => undefined,
): Trilingual {
  return (
    bodyOfPress(metadata, law, languages) ??
    withOfficeTold(metadata, law, languages, officeTold) ??
    speakerOf(metadata, law, languages)
  )
}

/** The speaker with the office that the text alone tells, or tells more of, and the body, where that office does not tell it as well. */
function withOfficeTold(
  metadata: Metadata,
  law: Law | undefined,
  languages: readonly Language[],
  officeTold: (person: string) => string | undefined,
): Trilingual | undefined {
  const { speaker, body, language } = metadata
  if (speaker === undefined) return undefined
  const given = speakerGiven(metadata)
  const title = officeTold(given.person)
  if (title === undefined) return undefined
  const read = languages.find(({ tag }) => tag === language)
  if (given.office !== undefined && !tellsMore(title, given.office, read)) return undefined
  const isTold = body === undefined || tellsBody(title, body, languages)
  const whole = isTold ? undefined : officeOfBody(title, body)
  const known = whole ?? officeBehind(title, law)
  // Where a body is told in each language, it stands there rather than an office in the words of one.
  if (body !== undefined && known.kk === known.ru && known.ru === known.en) return undefined
  const holder = personBeside(given.person, known, law, language)
  if (isTold || whole !== undefined) return holder
  const house = nameInEach(body, law)
  return inEach((tag) => `${holder[tag]} (${house[tag]})`)
}

function bodyOfPress(
  { office, speaker, body }: Metadata,
  law: Law | undefined,
  languages: readonly Language[],
): Trilingual | undefined {
  const press = [office, speaker].find(
    (name) => name !== undefined && languages.some(({ offices }) => offices.press.test(name)),
  )
  if (press === undefined) return undefined
  if (body !== undefined) return nameInEach(body, law)
  // The English name of such an office holds the name of its body as it stands alone.
  const told = law?.named(press)?.en.replace(PRESS_OF, '')
  return told === undefined ? undefined : law?.named(told)
}

function speakerOf(metadata: Metadata, law: Law | undefined, languages: readonly Language[]): Trilingual {
  const { office, speaker, body, language } = metadata
  const title = office ?? body
  if (speaker === undefined) return title === undefined ? NOBODY : nameInEach(title, law)
  if (title === undefined) return personInEach(speaker, law, language)
  // Who names a body as the speaker, too, names it once.
  if (isSameName(speaker, title)) return nameInEach(title, law)
  const house = body === undefined ? undefined : oneBody(speaker, body, law)
  if (house !== undefined) return house
  const given = speakerGiven(metadata)
  if (office === undefined && given.office !== undefined && tellsBody(given.office, title, languages))
    return personInEach(speaker, law, language)
  // An office stands beside its holder as one name; a body says only where somebody speaks from.
  return personBeside(
    speaker,
    title,
    law,
    language,
    office === undefined ? (person, told) => `${person} (${told})` : undefined,
  )
}

/** Whom all questions are put to; nothing where they are put to several. */
export function onlyAddressee([first, ...others]: readonly Trilingual[]): Trilingual | undefined {
  return others.every(({ en }) => en === first?.en) ? first : undefined
}

/** Whom most questions are put to. */
export function usualAddressee(addressees: readonly Trilingual[]): Trilingual | undefined {
  const times = new Map<string, number>()
  for (const { en } of addressees) times.set(en, (times.get(en) ?? 0) + 1)
  const most = Math.max(...times.values())
  return addressees.find(({ en }) => times.get(en) === most)
}
