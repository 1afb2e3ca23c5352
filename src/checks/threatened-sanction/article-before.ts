import type { Day, Law, Tag } from '../../law/law.ts'
import type { CitedWords, SentenceView, View } from '../../reader/check.ts'
import { type CitedLaw, type CitedPlace, citedLaw } from '../../reader/cited/places.ts'
import { type PartNamed, partsNamed } from './parts-named.ts'

/** Sentences that may follow a citation and still speak of it: «Эта статья …. Максимальное наказание …». */
const FURTHEST = 3

/** «Эта статья предусматривает …», «часть первая …»: words that speak of an article without its number. */
const OF_AN_ARTICLE: Readonly<Record<Tag, RegExp>> = {
  ru: /(?:^|[^\p{L}])(?:(?:эт|данн|указанн|названн|упомянут|приведенн|так)\p{L}{1,4}|то[йт]|ту) (?:же )?(?:стать[яиею]|норм[аыеу])|стать(?:я|ей) (?:не )?(?:предусм|устан|содерж|влеч|кара|наказ)|санкци\p{L}{1,3} (?:этой |данной )?статьи/iu,
  kk: /(?:^|[^\p{L}])(?:бұл|осы|сол|аталған|көрсетілген|айтылған) (?:бап|баб|норма)|^[^\p{L}\d]*бап(?:тың|та|тағы|қа)?(?!\p{L})|бап(?:тың|тағы)? санкция/iu,
  en: /(?:^|[^\p{L}])(?:this|that|the|the said|the same) (?:article|section|provision|offence)(?!\p{L})/iu,
}

/** Words that begin a sentence on what an article carries: “The maximum penalty is …”. */
const OF_ITS_PENALTY: Readonly<Record<Tag, RegExp>> = {
  ru: /^[^\p{L}\d]*(?:(?:максимальн|наибольш|предельн|минимальн|высш|сам)\p{L}{2,3} (?:строг\p{L}{2,3} |возможн\p{L}{2,3} )?(?:наказани|срок|мер|санкци|штраф)|санкци|наказани[ея] (?:за это|по ней|составля|–|—|-))/iu,
  kk: /^[^\p{L}\d]*(?:ең (?:ауыр|жоғары|үлкен|ұзақ|көп) (?:жаза|мерзім|айыппұл|санкция)|санкция|жаза(?:сы)? (?:–|—|-))/iu,
  en: /^[^\p{L}\d]*(?:(?:the|its) )?(?:(?:maximum|highest|longest|minimum|statutory|prescribed)(?: possible)? (?:penalty|sentence|punishment|term|fine)|(?:part \d{1,2} )?(?:penalty|sentence|punishment) (?:is|for|under|ranges|may|can)|(?:it|this) (?:carries|provides for|is punish))/iu,
}

/**
 * What a sentence without a citation speaks of where it goes on about an article: the last place that the sentence before cites, and
 * those parts of it that it names itself.
 */
export function articleBefore(view: View, law: Law, on: Day, sentence: SentenceView): CitedLaw | undefined {
  const parts = partsNamed(sentence)
  const before = sentenceCiting(view, sentence, parts)
  if (before === undefined) return undefined
  const { places, unresolved } = citedLaw(view, law, on, before)
  const place = places.at(-1)
  const unknown = unresolved.at(-1)
  if (place === undefined || (unknown !== undefined && unknown.from > place.at.from))
    return unknown && { places: [], unresolved: [unknown] }
  return { places: spokenOf(law, on, sentence, place, parts), unresolved: [] }
}

/** The same where no law is known: the words that cite it. */
export function citedBefore(view: View, sentence: SentenceView): CitedWords | undefined {
  return sentenceCiting(view, sentence, partsNamed(sentence))?.citations().at(-1)
}

/** The nearest sentence with a citation, if all that follow it speak of it. */
function sentenceCiting(
  view: View,
  sentence: SentenceView,
  parts: readonly PartNamed[],
): SentenceView | undefined {
  if (parts.length === 0 && !speaksOfArticle(view, sentence)) return undefined
  for (let n = sentence.n - 1; n >= 0 && n >= sentence.n - FURTHEST; n--) {
    const before = view.sentence(n)
    if (before.citations().length > 0) return before
    if (!speaksOfArticle(view, before) && partsNamed(before).length === 0) return undefined
  }
  return undefined
}

function speaksOfArticle(view: View, sentence: SentenceView): boolean {
  const text = view.text(sentence)
  return OF_AN_ARTICLE[sentence.language].test(text) || OF_ITS_PENALTY[sentence.language].test(text)
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
