import type { Name } from '../../check.ts'
import { COLON_BEFORE, COMMA_BEFORE } from '../../scan/tokens.ts'
import { CAPITAL, INITIAL } from '../../scan/words.ts'
import { hasShape, marksBefore, textAt, wordAt } from '../../sentence/clauses.ts'
import { startsLine } from '../../sentence/lines.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { rankStart } from './courtesy.ts'
import { officeOfName } from './office-of-name.ts'
import { behindBy, lineStart, officeOfSignature, signedWithComma } from './office-of-signature.ts'

/** Lines at the end of a text among which a signature stands: a day and a place may follow. */
const LAST = 5
/** Those at its head, and words at most of one. */
const FIRST = 3
const LINE = 24
/** Words of a name at most. */
const NAME = 4

/** «… Прокурор города | А. Оспанов»: whoever signs a text with an office, in a line of its own at the end. */
export function signerOf(factsOf: (n: number) => SentenceFacts): string | undefined {
  const { sentenceCount } = factsOf(0).survey.tokens
  for (let n = sentenceCount - 1; n >= Math.max(1, sentenceCount - LAST); n--) {
    const facts = factsOf(n)
    const signed = signedWithComma(facts, behindBy(facts))
    if (signed !== undefined) return textAt(facts, signed)
    const name = facts.names.length === 1 ? facts.names[0] : nameAlone(facts)
    if (name?.kind !== 'person' || !startsLine(facts)) continue
    const signer = textAt(facts, name)
    if (isAllOf(facts, name, facts.from) || officeOfSignature(factsOf, signer) !== undefined) return signer
  }
  return undefined
}

/**
 * "By Ann Lee, Energy Minister", "From Mayor Ann Lee:", «Анна Орлова, министр труда:»: whoever one of the first lines tells, with an office, to
 * have written what follows.
 * @param saysWe whether the text says "I" or "we" outside of any quotation
 */
export function signerAbove(
  factsOf: (n: number) => SentenceFacts,
  saysWe: () => boolean,
): string | undefined {
  const { sentenceCount } = factsOf(0).survey.tokens
  for (let n = 0; n < Math.min(FIRST, sentenceCount - 1); n++) {
    const facts = factsOf(n)
    if (!startsLine(facts) || !startsLine(factsOf(n + 1)) || facts.to - facts.from > LINE) continue
    const first = behindBy(facts)
    const signer = signedFrom(facts, first)
    if (signer !== undefined && (first > facts.from || endsAtColon(facts) || saysWe())) return signer
  }
  return undefined
}

function signedFrom(facts: SentenceFacts, from: number): string | undefined {
  const [name, other] = facts.names.filter(({ kind }) => kind === 'person')
  if (name !== undefined && other === undefined && name.from >= from && isAllOf(facts, name, from))
    return textAt(facts, name)
  const signed = signedWithComma(facts, from)
  return signed && textAt(facts, signed)
}

function endsAtColon({ text, to, survey: { tokens } }: SentenceFacts): boolean {
  return text.charAt(tokens.end[to - 1] as number) === ':'
}

/** "| Claire Dubois |": capitals that are all of a line, of which nobody knows whether they are a name. */
function nameAlone(facts: SentenceFacts): Name | undefined {
  const { from, to } = facts
  if (to - from < 2 || to - from > NAME) return undefined
  for (let token = from; token < to; token++) {
    const isApart = token > from && (marksBefore(facts, token) & COMMA_BEFORE) !== 0
    if (!hasShape(facts, token, CAPITAL | INITIAL) || isApart || isOfHouse(facts, token)) return undefined
  }
  return { from, to, kind: 'person' }
}

/** "Customs | Press Desk", "Harbour | Authority", "Mayor": a word that tells of a house or an office. */
function isOfHouse(facts: SentenceFacts, token: number): boolean {
  const { names, offices } = facts.own.knowledge.language
  const word = wordAt(facts, token)
  return offices.holder?.test(word) === true || names.run?.apart.test(word) === true
}

/** Whether a line holds nothing but a name and an office: «На фото | прокурор города А. Оспанов» is none. */
function isAllOf(facts: SentenceFacts, name: Name, from: number): boolean {
  const office = officeOfName(facts, name, 'base')
  if (office === undefined || hasColon(facts, from)) return false
  const line = Math.max(from, lineStart(facts, Math.min(name.from, office.from)))
  if (office.from >= name.to) return name.from === line && office.to === facts.to
  const { articles } = facts.own.knowledge.language.speech
  const first = articles?.includes(wordAt(facts, line)) ? line + 1 : line
  const isBefore = office.to === name.from || office.to === rankStart(facts, name.from)
  return office.from === first && isBefore && name.to === facts.to
}

/** «Фото: …» */
function hasColon(facts: SentenceFacts, from: number): boolean {
  for (let token = from + 1; token < facts.to; token++)
    if (marksBefore(facts, token) & COLON_BEFORE) return true
  return false
}
