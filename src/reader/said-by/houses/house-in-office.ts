import { fold } from '../../scan/words.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { isNameOfHouse } from './speaking-houses.ts'

/** Words of a house's name at least: a kind alone tells no house. */
const FEWEST = 2

/** "head of the | regional emergency department", «департамент | басшысы»: the house that the words of an office tell, in its base form. */
export function houseInOffice(title: string, facts: SentenceFacts): string | undefined {
  const { clauses, offices, speech, baseForms } = facts.own.knowledge.language
  const words = title.split(/\s+/u)
  const isHolder = (word: string): boolean =>
    offices.holder?.test(fold(word)) === true ||
    offices.holder?.test(fold(baseForms?.body([word])?.[0] ?? '')) === true
  // «Заместитель начальника | департамента», «департамент | бастығының орынбасары»
  const isBehind = !clauses.verbsLast && speech.articles === undefined
  const noun = isBehind ? words.findLastIndex(isHolder) : words.findIndex(isHolder)
  if (noun === -1) return undefined
  const lead = words.findIndex((word) => offices.leads?.test(fold(word)))
  const isLed = speech.articles !== undefined && lead > noun
  const behind = isLed ? lead + 1 : noun + 1
  const first = speech.articles?.includes(fold(words[behind] ?? '')) ? behind + 1 : behind
  const given =
    clauses.verbsLast || (speech.articles !== undefined && !isLed) ? words.slice(0, noun) : words.slice(first)
  // «Комитетінің | баспасөз | хатшысы»
  const isPress = clauses.verbsLast && offices.press.test(words.slice(noun - 1).join(' '))
  const last = given.at(isPress ? -2 : -1) ?? ''
  const isWhose = offices.possessed?.test(last) === true || baseForms?.body([last])?.[0] !== last
  if (isPress && isWhose) given.pop()
  if (given.length < FEWEST || given.some(isHolder)) return undefined
  // «Ақпарат және қоғамдық даму | министрі»: what an office is for is no house.
  if (clauses.verbsLast && !isWhose && !isPress) return undefined
  const house = (baseForms === undefined ? given : baseForms.body(given))?.join(' ')
  return house !== undefined && isNameOfHouse(house, facts) ? house : undefined
}
