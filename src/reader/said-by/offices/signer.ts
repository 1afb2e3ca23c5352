import type { Name } from '../../check.ts'
import { COLON_BEFORE } from '../../scan/tokens.ts'
import { marksBefore, textAt, wordAt } from '../../sentence/clauses.ts'
import { startsLine } from '../../sentence/lines.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { rankStart } from './courtesy.ts'
import { officeOfName } from './office-of-name.ts'
import { lineStart, officeOfSignature, signedWithComma } from './office-of-signature.ts'

/** Lines at the end of a text among which a signature stands: a day and a place may follow. */
const LAST = 3

/** «… Прокурор города | А. Оспанов»: whoever signs a text with an office, in a line of its own at the end. */
export function signerOf(factsOf: (n: number) => SentenceFacts): string | undefined {
  const { sentenceCount } = factsOf(0).survey.tokens
  for (let n = sentenceCount - 1; n >= Math.max(1, sentenceCount - LAST); n--) {
    const facts = factsOf(n)
    const signed = signedWithComma(facts)
    if (signed !== undefined) return textAt(facts, signed)
    const name = facts.names.length === 1 ? facts.names[0] : undefined
    if (name?.kind !== 'person' || !startsLine(facts)) continue
    const signer = textAt(facts, name)
    return isAllOf(facts, name) || officeOfSignature(factsOf, signer) !== undefined ? signer : undefined
  }
  return undefined
}

/** Whether a line holds nothing but a name and an office: «На фото | прокурор города А. Оспанов» is none. */
function isAllOf(facts: SentenceFacts, name: Name): boolean {
  const office = officeOfName(facts, name, 'base')
  if (office === undefined || hasColon(facts)) return false
  const line = lineStart(facts, Math.min(name.from, office.from))
  if (office.from >= name.to) return name.from === line && office.to === facts.to
  const { articles } = facts.own.knowledge.language.speech
  const first = articles?.includes(wordAt(facts, line)) ? line + 1 : line
  const isBefore = office.to === name.from || office.to === rankStart(facts, name.from)
  return office.from === first && isBefore && name.to === facts.to
}

/** «Фото: …» */
function hasColon(facts: SentenceFacts): boolean {
  for (let token = facts.from + 1; token < facts.to; token++)
    if (marksBefore(facts, token) & COLON_BEFORE) return true
  return false
}
