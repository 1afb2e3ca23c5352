import type { Move, Raise } from '../../reader/check.ts'
import { upToMark } from '../../reader/for-checks/between-marks.ts'
import { hitsOfAny } from '../../reader/stretch.ts'

/** Words at least before a clause of honour that tell of other things than that. */
const LONG = 10
const RIGHTS = ['honour', 'private']

/**
 * "They contain calls to violence, insults and false reports, | humiliating the honour of the villagers": behind a long list of other wrongs
 * only the clause that tells of the right is quoted, or nobody sees whose it is.
 */
export function ownClause(move: Move): Pick<Raise, 'at' | 'isPhrase'> {
  const { sentence, to } = move
  const { adverbialParticiples, participles } = sentence.spokenIn.clauses
  let token = to - 1
  while (token > sentence.from && !sentence.parted(token)) token--
  const word = sentence.word(token)
  const isClause = adverbialParticiples?.test(word) || participles?.test(word)
  // “Urged all to avoid “joining in …”” goes on a clause.
  if (sentence.quotation({ from: token, to: token + 1 })?.from === token) return { at: move }
  const before = { ...move, from: sentence.from, to: token }
  if (!isClause || token - sentence.from < LONG || !isList(before)) return { at: move }
  const clause = { ...move, ...upToMark(sentence, { from: token, to: token + 1 }) }
  const isOwn = hitsOfAny(clause, RIGHTS).length > 0 && hitsOfAny(before, RIGHTS).length === 0
  return isOwn ? { at: clause, isPhrase: true } : { at: move }
}

function isList({ sentence, from, to }: Move): boolean {
  const { coordinators } = sentence.spokenIn.clauses
  for (let token = from; token < to; token++) if (coordinators.includes(sentence.word(token))) return true
  return false
}
