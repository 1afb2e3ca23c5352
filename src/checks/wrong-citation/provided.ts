import type { Day, Law } from '../../law/law.ts'
import type { Raise, SentenceView, Stretch, View } from '../../reader/check.ts'
import { aboutOf } from '../../reader/cited/conduct.ts'
import { begun } from '../../reader/cited/named.ts'
import { type CitedPlace, factsOf } from '../../reader/cited/places.ts'
import { provisions } from '../../reader/evidence.ts'
import { meet } from '../../reader/stretch.ts'

/** Words that say what is provided stand so near to the verb. */
const REACH = 5
/** Shorter words and a single one tell too little; «сөз» is a word for speech. */
const LONG = 3
const LEAST_WORDS = 2

/**
 * «Статья 20 гарантирует свободу слова», «свобода слова гарантируется статьей 20»: the cited text holds none of the words that it
 * is said to provide, or by the pack another article of the act does. Asked only where one place is cited.
 */
export function otherMatter(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  places: readonly CitedPlace[],
): Omit<Raise, 'trigger'> | undefined {
  const [place, second] = places
  if (place === undefined || second !== undefined) return undefined
  const matter = matterOf(sentence, place.at)
  if (matter === undefined) return undefined
  const words = longWords(sentence, matter)
  const byPack = law.speaksOf(place.citation, words, sentence.language, on)
  // Words that many articles have tell none of them: where the pack knows another one, only what tells that one counts.
  const telling = byPack?.speaks === false ? byPack.saying : words
  const byText = law.texts?.speaksOf(place.citation, telling, sentence.language, on)
  if ((byText ?? byPack?.speaks) !== false) return undefined
  const [fact] = factsOf(law, place.citation, on)
  if (fact === undefined) return undefined
  return {
    at: place.at,
    asks: 'other-conduct',
    fill: { article: begun(place.label), about: aboutOf(fact), conduct: view.text(matter) },
    missing: 'article',
    certainty: 'likely',
    topic: `other conduct: ${place.label.en}`,
    evidence: provisions(byPack?.speaks === false ? [fact, byPack.elsewhere] : [fact]),
  }
}

/** What is provided: behind an active verb; before a passive one, and before any where verbs stand last. */
function matterOf(sentence: SentenceView, cited: Stretch): Stretch | undefined {
  const [passive] = sentence.hits('provided')
  const [verb] = sentence.hits('provides').filter((hit) => passive === undefined || !meet(hit, passive))
  const isTold = (matter: Stretch): boolean => longWords(sentence, matter).length >= LEAST_WORDS
  const told = (isVerbLast: boolean, around: Stretch): Stretch | undefined =>
    [isVerbLast ? before(sentence, around, cited) : behind(sentence, around, cited)].find(isTold)
  if (passive !== undefined) return told(true, passive) ?? told(false, passive)
  if (verb === undefined) return undefined
  // «Свободу слова гарантирует статья 20»: the article right behind its verb, and what it provides before both.
  const isArticleLast = cited.from >= verb.to && cited.from - verb.to <= 1
  return told(sentence.language === 'kk' || isArticleLast, verb)
}

/** Words before a verb up to a mark, from the first that names something; a reference right before the verb is passed over. */
function before(sentence: SentenceView, verb: Stretch, cited: Stretch): Stretch {
  const isBetween = cited.to <= verb.from && verb.from - cited.to <= 1
  const to = isBetween ? cited.from : verb.from
  let from = to
  while (from > sentence.from && to - from < REACH && !isCited(from - 1, cited) && !sentence.parted(from))
    from--
  while (from < to && isEmpty(sentence, sentence.word(from))) from++
  return { from, to }
}

function behind(sentence: SentenceView, verb: Stretch, cited: Stretch): Stretch {
  const isBetween = cited.from >= verb.to && cited.from - verb.to <= 1
  const from = isBetween ? cited.to : verb.to
  let to = from
  while (to < sentence.to && to - from < REACH && !isCited(to, cited) && !sentence.parted(to)) to++
  return { from, to }
}

function isCited(token: number, { from, to }: Stretch): boolean {
  return from <= token && token < to
}

function longWords(sentence: SentenceView, { from, to }: Stretch): string[] {
  return Array.from({ length: to - from }, (_, index) => sentence.word(from + index)).filter(
    (word) => !isEmpty(sentence, word),
  )
}

function isEmpty({ ofAll }: SentenceView, word: string): boolean {
  return word.length < LONG || ofAll.terms.has('empty', word)
}
