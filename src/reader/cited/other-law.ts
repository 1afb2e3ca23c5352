import type { SentenceView, Stretch } from '../check.ts'
import { tokensOf } from '../stretch.ts'
import { clausesIn } from './clause.ts'
import type { SentenceText } from './sentence-text.ts'
import type { PlacedPenalty } from './stated.ts'

/** Words that tell of the law as it stood before; «ранее судимым» tells of a person. */
export function formerLawIn(sentence: SentenceView): readonly Stretch[] {
  const former = sentence.hits('former-law')
  if (former.length === 0) return former
  const persons = sentence.hits('convicted-before')
  return former.filter((words) => !persons.some(({ from }) => from === words.from))
}

/**
 * Penalties of a sentence without those of the law as it stood before («ранее предусматривалось до 15 лет»), and those of minors,
 * for whom the law lowers it, marked as such: «несовершеннолетним грозит до 10 лет».
 */
export function ofLawOfDay(
  placed: SentenceText,
  penalties: readonly PlacedPenalty[],
): readonly PlacedPenalty[] {
  const { sentence } = placed
  const former = formerLawIn(sentence)
  const minors = minorsIn(sentence)
  if (penalties.length === 0 || (former.length === 0 && minors === undefined)) return penalties
  const clauseOf = clausesIn(placed, sentence.citations())
  const isOfFormer = formerLawOf(sentence, former)
  return penalties
    .filter(({ at }) => !isOfFormer(clauseOf(at), at))
    .map((penalty) =>
      minors?.includes(clauseOf(penalty.at), penalty.at) ? { ...penalty, isOfMinors: true } : penalty,
    )
}

/** Asks whether a penalty in a clause is one of the law as it stood before. */
function formerLawOf(
  sentence: SentenceView,
  former: readonly Stretch[],
): (clause: Stretch, penalty: Stretch) => boolean {
  const words = tokensOf(former)
  const last = former.reduce((most, { from }) => Math.max(most, from), -1)
  // "Used to carry up to 15 years and now carries up to 20": the nearer word tells.
  const now = sentence.hits('law-now').filter(({ from }) => from > last)
  const nowWords = tokensOf(now)
  const known = new Map<number, { readonly has: boolean; readonly now: number }>()
  return (clause, penalty) => {
    if (former.length === 0) return false
    let told = known.get(clause.from)
    if (told === undefined) {
      const tokens = [...tokensOf([clause])]
      const first = tokens.find((token) => nowWords.has(token))
      told = { has: tokens.some((token) => words.has(token)), now: first ?? Number.POSITIVE_INFINITY }
      known.set(clause.from, told)
    }
    return told.has && told.now >= penalty.from
  }
}

/** Minors who are punished, and not those whom a deed was done to. */
function minorsIn(
  sentence: SentenceView,
): { readonly includes: (clause: Stretch, penalty: Stretch) => boolean } | undefined {
  const victims = tokensOf(sentence.hits('done-to-minors'))
  const minors = sentence.hits('minors-punished').filter((words) => tokensOf([words]).isDisjointFrom(victims))
  if (minors.length === 0) return undefined
  const first = minors.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY)
  const end = minors.reduce((least, { to }) => Math.min(least, to), Number.POSITIVE_INFINITY)
  // «Если преступление совершено подростком, срок – до 10 лет»: all behind the first, and what shares its clause.
  return { includes: (clause, penalty) => end <= penalty.from || first < clause.to }
}
