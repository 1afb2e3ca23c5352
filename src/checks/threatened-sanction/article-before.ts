import type { Day, Law } from '../../law/law.ts'
import type { CitedWords, SentenceView, View } from '../../reader/check.ts'
import { type CitedLaw, type CitedPlace, citedLaw } from '../../reader/cited/places.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { type PartNamed, partsNamed } from './parts-named.ts'

/** Sentences that may follow a citation and still speak of it: «Эта статья …. Максимальное наказание …». */
const FURTHEST = 3

/**
 * What a sentence without a citation speaks of where it goes on about an article: the last place that the sentence before cites, and
 * those parts of it that it names itself.
 */
export function articleBefore(view: View, law: Law, on: Day, sentence: SentenceView): CitedLaw | undefined {
  const before = sentenceCiting(view, sentence)
  if (before === undefined) return undefined
  const { places, unresolved } = citedLaw(view, law, on, before)
  const place = places.at(-1)
  const unknown = unresolved.at(-1)
  if (place === undefined || (unknown !== undefined && unknown.from > place.at.from))
    return unknown && { places: [], unresolved: [unknown] }
  return { places: spokenOf(law, on, sentence, place, partsNamed(sentence)), unresolved: [] }
}

/** The same where no law is known: the words that cite it. */
export function citedBefore(view: View, sentence: SentenceView): CitedWords | undefined {
  return sentenceCiting(view, sentence)?.citations().at(-1)
}

/** The sentence that tells the law a threat speaks of: its own, or the one before that it goes on from. */
export function sentenceOfLaw(view: View, sentence: SentenceView): SentenceView | undefined {
  return sentence.citations().length > 0 ? sentence : sentenceCiting(view, sentence)
}

/**
 * The nearest sentence with a citation, if all that follow it speak of it, or this one tells of a part of it. Right behind it a threat
 * that names no conduct of its own is one of that law, too.
 */
function sentenceCiting(view: View, sentence: SentenceView): SentenceView | undefined {
  const furthest = Math.max(0, sentence.n - FURTHEST)
  for (let n = sentence.n - 1; n >= furthest; n--) {
    const before = view.sentence(n)
    if (before.citations().length === 0) continue
    // Asked only now, since before most sentences no article is cited.
    if (partsNamed(sentence).length > 0 || (n === sentence.n - 1 && isPunishedToo(sentence))) return before
    for (let after = n + 1; after <= sentence.n; after++)
      if (!speaksOfArticle(view, view.sentence(after))) return undefined
    return before
  }
  return undefined
}

/** "Offenders face a fine", «Виновным грозит штраф»: those who did what the sentence before tells; «Репост также образует состав» adds to it. */
function isPunishedToo(sentence: SentenceView): boolean {
  const isOfIt = ['guilty-of-it', 'punished-likewise'].some((list) => sentence.hits(list).length > 0)
  return isOfIt && ownTopics(sentence).length === 0
}

function speaksOfArticle(view: View, sentence: SentenceView): boolean {
  const { article, penalty } = sentence.spokenIn.articles
  const text = view.text(sentence)
  if (article.test(text) || penalty.test(text) || partsNamed(sentence).length > 0) return true
  // «При этом в случае указанных действий в сетях ответственность достигает 12 лет»: more of the same article.
  return (
    sentence.hits('such-conduct').length > 0 &&
    sentence.figures().some(({ kind }) => kind === 'term-of-years')
  )
}

function spokenOf(
  law: Law,
  on: Day,
  sentence: SentenceView,
  place: CitedPlace,
  parts: readonly PartNamed[],
): readonly CitedPlace[] {
  const ofParts = parts.flatMap(({ part, at }): CitedPlace[] => {
    const { act, article } = place.citation
    const citation = article === undefined ? { act, part } : { act, article, part }
    const label = law.labelOf(citation, on)
    return label === undefined ? [] : [{ citation, label, at }]
  })
  return ofParts.length > 0 ? ofParts : [{ ...place, at: { from: sentence.from, to: sentence.to } }]
}
