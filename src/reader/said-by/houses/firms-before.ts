import type { Trilingual } from '../../../law/law.ts'
import type { Stretch } from '../../check.ts'
import { fold } from '../../scan/words.ts'
import { wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { markedAt } from '../marked-at.ts'
import { nameInEach } from '../name-in-each.ts'
import { firmByKind } from './firm-by-kind.ts'
import { firmIn } from './firm-in-capitals.ts'

/** Sentences back in which a firm is looked for. */
const BACK = 12
/** Letters at most in which the ends of two forms of a word differ. */
const ENDING = 2

/** A firm as a sentence names it: its own name apart from its kind, and the whole in its base form, where that can be told. */
interface Firm {
  readonly own: string
  readonly kind: string
  readonly name: string | undefined
}

/**
 * The one firm of those named before a word that may stand for it: «Завод «Тарн» … | на заводе», "Norvik Power … | the company".
 * @param to the first word of the sentence itself that is not before it
 */
export function firmBefore(
  facts: SentenceFacts,
  to: number,
  word: string,
  factsOf: (n: number) => SentenceFacts,
): Trilingual | undefined {
  const firms: Firm[] = []
  for (let n = Math.max(0, facts.n - BACK); n <= facts.n; n++) {
    const before = factsOf(n)
    firms.push(...firmsIn(before, n === facts.n ? to : before.to))
  }
  const name = soleOf(firms.filter(({ kind }) => kind.includes(word.slice(0, -ENDING)))) ?? soleOf(firms)
  return name === undefined ? undefined : nameInEach(name)
}

/** The name of the only firm among some, as it was told first. */
function soleOf(firms: readonly Firm[]): string | undefined {
  const [first] = firms
  if (first === undefined || firms.some(({ own }) => own !== first.own)) return undefined
  return firms.find(({ name }) => name !== undefined)?.name
}

function firmsIn(facts: SentenceFacts, to: number): Firm[] {
  const { ofFirm } = facts.own.knowledge.language.offices
  if (ofFirm === undefined) {
    const firm = to === facts.to ? firmIn(facts) : undefined
    const name = firm && markedAt(facts, firm)
    return name === undefined ? [] : [{ own: name, kind: '', name }]
  }
  const firms: Firm[] = []
  for (let token = facts.from; token < to; token++) {
    const firm = firmByKind(facts, token)
    if (firm === undefined) continue
    firms.push({ own: ownName(facts, firm), kind: wordAt(facts, token), name: baseOf(facts, firm) })
    token = firm.to - 1
  }
  return firms
}

/** «Компания «Тарн»» and «АО «Тарн»» are one firm. */
function ownName(facts: SentenceFacts, { from, to }: Stretch): string {
  const { ofFirm } = facts.own.knowledge.language.offices
  let name = from
  while (name < to - 1 && ofFirm?.test(wordAt(facts, name))) name++
  return fold(markedAt(facts, { from: name, to }))
}

function baseOf(facts: SentenceFacts, firm: Stretch): string | undefined {
  const { baseForms, speech } = facts.own.knowledge.language
  let { from } = firm
  while (from > facts.from && speech.beforeBody?.test(wordAt(facts, from - 1))) from--
  const words = markedAt(facts, { from, to: firm.to }).split(/\s+/u)
  return baseForms?.body(words)?.join(' ')
}
