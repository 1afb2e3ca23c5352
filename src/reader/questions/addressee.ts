import { capitalised } from '../../law/first-letter.ts'
import type { Law, Tag, Trilingual } from '../../law/law.ts'
import { foldedName } from '../../law/pack/names.ts'
import type { Language } from '../language.ts'
import type { Metadata } from '../statement.ts'
import { worded } from '../worded.ts'

const NOBODY = worded('reader.to-nobody')

/** What stands before the name of a body in the English name of its press service. */
const PRESS_OF = /^(?:the )?(?:head of the )?(?:press \w+|spokes\w+|official \w+) (?:of|for) (?:the )?/iu

/**
 * Whom questions are put to: the speaker with the office, or with the body where the office is not known; the body itself where
 * its press service speaks. In the words of each language where the law has them.
 */
export function addresseeOf(
  metadata: Metadata,
  law: Law | undefined,
  languages: readonly Language[],
): Trilingual {
  return bodyOfPress(metadata, law, languages) ?? speakerOf(metadata, law)
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
  if (body !== undefined) return inEach(body, law)
  // The English name of such an office holds the name of its body as it stands alone.
  const told = law?.named(press)?.en.replace(PRESS_OF, '')
  return told === undefined ? undefined : law?.named(told)
}

function speakerOf({ office, speaker, body }: Metadata, law: Law | undefined): Trilingual {
  const title = office ?? body
  const told = title === undefined ? undefined : inEach(title, law)
  if (speaker === undefined) return told ?? NOBODY
  if (told === undefined) return { kk: speaker, ru: speaker, en: speaker }
  // An office stands beside its holder as one name; a body says only where somebody speaks from.
  const beside = (tag: Tag): string =>
    office === undefined ? `${speaker} (${told[tag]})` : `${speaker}, ${told[tag]}`
  return { kk: beside('kk'), ru: beside('ru'), en: beside('en') }
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

/** A name of an office or a body in each language, as the law has it; as it was given where it has not. */
export function inEach(name: string, law: Law | undefined): Trilingual {
  const known = law?.named(name)
  if (known === undefined) return { kk: name, ru: name, en: name }
  const given = foldedName(name)
  const isCapitalised = /^\p{Lu}/u.test(name)
  const told = (tag: Tag): string => {
    if (foldedName(known[tag]) === given) return name
    return isCapitalised ? capitalised(known[tag]) : known[tag]
  }
  return { kk: told('kk'), ru: told('ru'), en: told('en') }
}
