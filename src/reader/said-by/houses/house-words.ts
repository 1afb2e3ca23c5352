import type { Stretch } from '../../check.ts'
import type { Field } from '../../language/offices.ts'
import { isOf, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { PRONOUN } from '../../vocabulary/word-kinds.ts'
import { beginsContracted } from '../offices/body-name.ts'
import { fieldsOf, shareField } from '../offices/fields.ts'

/** Letters by which two forms of a word are the same. */
const SAME = 6
/** Letters of a word at least by which a house is known. */
const SHORTEST = 4

/** How well words without a name tell that a house is meant: by its kind or what it is about, or by what any house may be called. */
export type Meant = 'kind' | 'any'

/** A house by what its name tells of it. */
export interface HouseTold {
  readonly stems: ReadonlySet<string>
  /** First letters of what stands for its name: «МВД». */
  readonly letters: string
  /** Words of it that are drawn together: «Минтранс». */
  readonly contracted: readonly string[]
  readonly fields: ReadonlySet<Field>
}

/** What the name of a house tells, in any language. */
export function houseTold(names: readonly string[], facts: SentenceFacts): HouseTold {
  const words = names.flatMap((name) => name.match(/[\p{L}\p{N}]+/gu) ?? [])
  const { contracted, noBody } = facts.own.knowledge.language.offices
  return {
    stems: new Set(words.map(stemOf)),
    letters: words
      .filter((word) => word.length > 1 && word === word.toUpperCase() && !noBody?.test(word.toLowerCase()))
      .join('')
      .toLowerCase(),
    contracted: words.map((word) => word.toLowerCase()).filter((word) => contracted?.test(word)),
    fields: fieldsOf(names.join(' ; ').toLowerCase(), [facts.own.knowledge.language]),
  }
}

/** Whether all of some words can mean a house or its people: «стражи порядка», "the agency’s officials", «департамент мамандары». */
export function meantBy(facts: SentenceFacts, { from, to }: Stretch, house: HouseTold): Meant | undefined {
  const { offices, speech } = facts.own.knowledge.language
  let meant: Meant | undefined
  let isWhose = false
  for (let token = from; token < to; token++) {
    const word = wordAt(facts, token).replace(/['’]s?$/u, '')
    const kind = kindOf(facts, token, word, house)
    if (kind !== undefined) meant = meant === 'kind' ? meant : kind
    else if (isOf(facts, token, PRONOUN)) isWhose = true
    else if (
      !speech.articles?.includes(word) &&
      !offices.people?.test(word) &&
      !offices.ofItsPlace?.test(word)
    )
      return undefined
  }
  return meant ?? (isWhose && to - from > 1 ? 'any' : undefined)
}

/** Whether a word of a sentence is of the name of a house, or of an office in it. */
export function tellsOf(facts: SentenceFacts, house: HouseTold): boolean {
  for (let token = facts.from; token < facts.to; token++) {
    const word = wordAt(facts, token)
    if (word.length >= SHORTEST && house.stems.has(stemOf(word))) return true
  }
  return false
}

/** What an office, in its own words, tells of the house whose it is: its name or its matter, nothing at all, or another house. */
export function officeWithin(
  words: readonly string[],
  house: HouseTold,
  facts: SentenceFacts,
): 'told' | 'bare' | 'other' {
  const { offices, speech } = facts.own.knowledge.language
  const { lesser, ofAnyOffice, leads, ofItsPlace, people, ofAnyHouse, holder, ofMany, ofKind } = offices
  const isOne = (word: string, kinds: readonly (RegExp | undefined)[]): boolean =>
    kinds.some((kind) => kind?.test(word)) || speech.articles?.includes(word) === true
  let within: 'told' | 'bare' = 'bare'
  for (const word of words) {
    if (isOne(word, [lesser, ofAnyOffice, leads, ofItsPlace, people, ofAnyHouse, speech.pronouns])) continue
    const fields = fieldsOf(word, [facts.own.knowledge.language])
    const isOfHouse = shareField(fields, house.fields) || house.stems.has(stemOf(word))
    const isAny = isOne(word, [holder, ofMany, ofKind])
    if (isOfHouse) within = isAny ? within : 'told'
    else if (fields.size > 0 || !isAny) return 'other'
  }
  return within
}

function kindOf(facts: SentenceFacts, token: number, word: string, house: HouseTold): Meant | undefined {
  const { offices } = facts.own.knowledge.language
  const staff = Object.entries(offices.staff ?? {}).some(
    ([field, words]) => house.fields.has(field as Field) && words.test(word),
  )
  if (staff) return 'kind'
  const isKind =
    offices.ofMany.test(word) ||
    facts.listHits('body').some((hit) => hit.from <= token && token < hit.to) ||
    offices.ofKind?.test(word) === true
  const isOfName = word.length >= SHORTEST && house.stems.has(stemOf(word))
  const isBegun = house.contracted.some((name) => beginsContracted(word, name))
  if (isKind && (isOfName || isBegun || house.letters.includes(word.charAt(0)))) return 'kind'
  if (shareField(fieldsOf(word, [facts.own.knowledge.language]), house.fields)) return 'kind'
  // No word for an authority means a firm.
  const mayBeAny = offices.ofAnyHouse?.test(word) && !house.fields.has('business')
  return mayBeAny || offices.press.test(word) ? 'any' : undefined
}

function stemOf(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е').slice(0, SAME)
}
