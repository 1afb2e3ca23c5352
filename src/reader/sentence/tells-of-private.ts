import type { Stretch } from '../check.ts'
import { VERB } from '../vocabulary/word-kinds.ts'
import { isOf, wordAt } from './clauses.ts'
import { type Asked, personsFor } from './pronoun-sex.ts'
import type { Voices } from './voices.ts'

/** Persons of one sentence that are looked at: bounds the work on one without end. */
export const MOST = 24
/** Words at the head of a sentence that tell whom it is about. */
const HEAD = 3

/** Whether a sentence speaks of one person, and that one is private and may be meant by a pronoun. */
export function tellsOfPrivate(voices: Voices, asked: Asked): boolean {
  const { facts, persons } = voices
  const named = voices.named()
  if (voices.officials.length > 0) return false
  const isOutside = (name: Stretch): boolean =>
    !facts.quoted.some(({ from, to }) => from <= name.from && name.to <= to)
  const isKnown = (name: Stretch): boolean =>
    [...persons.slice(0, MOST), ...named].some((one) => one.from < name.to && name.from < one.to) ||
    isToldWhat(voices, name)
  const names = facts.names.filter((name) => name.kind === 'person' && isOutside(name))
  if (names.length > 0)
    return (
      names.every(isKnown) &&
      personsFor(facts, asked).some(({ from }) => names.some((name) => name.from === from))
    )
  if (named.some(isOutside)) return true
  return persons.slice(0, MOST).some((one) => isOutside(one) && isAbout(voices, one))
}

/** "Ann Low | is a nurse", «Иван Мухин | держит лавку», «Иван Мухин — слесарь» */
function isToldWhat({ facts, heard }: Voices, name: Stretch): boolean {
  if (name.from !== facts.from) return false
  const [copula] = facts.listHits('is-one', { from: name.to, to: name.to + 1 })
  const told = copula?.from === name.to ? copula.to : name.to
  return heard.some((person) => person.from === told)
}

/** One person, not several, at the head of the sentence or beside its verb of saying. */
function isAbout(voices: Voices, { from, to }: Stretch): boolean {
  const { facts } = voices
  if (facts.own.knowledge.language.speech.several?.test(wordAt(facts, to - 1))) return false
  // «Распространяется сообщение»: no pronoun of a person stands for it.
  const isKept = voices.heard.some((one) => one.from === from && one.to === to)
  if ((!isKept && isOf(facts, from, VERB)) || isOf(facts, to - 1, VERB)) return false
  // "She is a | nurse"
  if (facts.listHits('is-one', { from: from - 1, to: from }).some((copula) => copula.to === from)) return true
  // “We see it,” a woman in the queue said: behind the speech the sentence begins anew.
  const begin = facts.quoted.find((speech) => speech.from === facts.from)?.to ?? facts.from
  return from < begin + HEAD || voices.isBesideVerb(from) || voices.isBesideVerb(to - 1)
}
