import { countriesNamed } from '../../../law/countries-named.ts'
import type { Stretch } from '../../check.ts'
import { QUOTE_OPENS } from '../../scan/tokens.ts'
import { ALL_CAPITALS } from '../../scan/words.ts'
import { hasShape, marksBefore, PARTS, textAt, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { isLetters, isOfName } from '../offices/body-name.ts'

/** "Kirin | Bureau | of Communications": a house by its kind, which no list of bodies holds. */
export function kindBehindCapitals(facts: SentenceFacts, first: number, to: number): Stretch | undefined {
  const { offices, speech } = facts.own.knowledge.language
  // «Жена министра»: where words have cases, what stands behind another tells whose that is.
  const last = speech.articles ? to : Math.min(to, first + 1)
  for (let token = first; token < last && isOfName(facts, token); token++)
    if (offices.ofMany.test(wordAt(facts, token)) && isOrdinary(facts, token))
      return { from: token, to: token + 1 }
  return undefined
}

/** «ГКНБ | просит», "SIS | warned": letters that stand for a body nobody has listed. */
export function lettersAt(facts: SentenceFacts, first: number, to: number): Stretch | undefined {
  if (first >= to || !isLetters(facts, first)) return undefined
  const isName = first + 1 < to && hasShape(facts, first + 1, ALL_CAPITALS) && !isInBrackets(facts, first + 1)
  return isName || !isOrdinary(facts, first) ? undefined : { from: first, to: first + 1 }
}

/** «Өзбекстан | СІМ»: such letters behind the country whose body it is. */
export function lettersOfCountry(facts: SentenceFacts, first: number, to: number): Stretch | undefined {
  const letters = lettersAt(facts, first + 1, to)
  if (letters === undefined || marksBefore(facts, first + 1) !== 0) return undefined
  const isCountry = countriesNamed(textAt(facts, { from: first, to: first + 1 })).length > 0
  return isCountry ? { from: first, to: letters.to } : undefined
}

/** «…, – заявил | ДСО»: letters that no list holds as the subject; behind a verb of several they are who is told: «сообщили | РБК». */
export function lettersBehind(
  facts: SentenceFacts,
  token: number,
  end: number,
  verb?: number,
): Stretch | undefined {
  const { within } = facts.own.knowledge.language.speech
  if (verb === undefined || token < verb || within === undefined) return undefined
  const letters = within.says.test(wordAt(facts, verb)) ? undefined : lettersAt(facts, token, end)
  if (letters === undefined) return undefined
  return letters.to === end || marksBefore(facts, letters.to) & PARTS ? letters : undefined
}

function isInBrackets({ brackets }: SentenceFacts, token: number): boolean {
  return brackets.some(({ from, to }) => from <= token && token < to)
}

/** "MP", "TV", "USA", "VPN": offices, newsrooms, countries and things are no body that speaks for itself. */
function isOrdinary(facts: SentenceFacts, token: number): boolean {
  const { holder, newsHouses, noBody } = facts.own.knowledge.language.offices
  // «АҚШ-тың»: the case is no part of it.
  const [word = ''] = hasShape(facts, token, ALL_CAPITALS)
    ? [wordAt(facts, token)]
    : wordAt(facts, token).split('-')
  if (noBody?.test(word)) return isBeforeMark(facts, token)
  return [holder, newsHouses].every((kind) => kind?.test(word) !== true)
}

/** «ТОО | «Водоканал»»: what kind a body is of stands before its own name. */
function isBeforeMark(facts: SentenceFacts, token: number): boolean {
  return token + 1 < facts.to && (marksBefore(facts, token + 1) & QUOTE_OPENS) !== 0
}
