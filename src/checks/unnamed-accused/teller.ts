import type { Move, Stretch } from '../../reader/check.ts'
import { hitsOfAny } from '../../reader/stretch.ts'

/** "As some bloggers claim, …": whoever is only said to have told something does no wrong by it. */
export function isTeller(move: Move): boolean {
  const { sentence, from, to } = move
  const isOwn = (at: Stretch): boolean => !sentence.quotesOthers(at)
  if (hitsOfAny(move, ['by-name', 'wrongdoing']).some(isOwn)) return false
  for (let token = from; token < to; token++)
    if (!isOwn({ from: token, to: token + 1 })) return !tellsTheirDeed(move, token)
  // “Some media outlets reported | that the driver lied”.
  const isUntrue = sentence.hits('said-falsely').length > 0
  if (!isUntrue && to + 2 <= sentence.to && !isOwn({ from: to + 1, to: to + 2 })) return true
  // «Бір азамат … деп жазды»: where verbs stand last, what tells of it stands right behind.
  return (
    sentence.spokenIn.clauses.verbsLast && sentence.hits('then-told', { from: to, to: to + 2 }).length > 0
  )
}

/** «Some offices, “hiding behind the law, spread gossip”»: words in marks that tell what the group before them does are of it. */
function tellsTheirDeed({ sentence, from }: Move, quoted: number): boolean {
  const { clauses, predicates, speech } = sentence.spokenIn
  if (clauses.verbsLast || quoted === from) return false
  for (let token = from; token < quoted; token++) if (speech.says.test(sentence.word(token))) return false
  const word = sentence.word(quoted)
  return (
    clauses.verbs.test(word) ||
    predicates.finite.test(word) ||
    clauses.adverbialParticiples?.test(word) === true
  )
}
