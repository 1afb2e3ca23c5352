import type { Move, View } from './check.ts'
import type { StatementFacts } from './statement-facts.ts'
import { HIT } from './survey/hits.ts'
import { nothing } from './tables/nothing.ts'

/**
 * What phrases score in a language whose model was not taught the check: as much as what the model hears and is not sure of yet. A cited
 * threat is asked about from there on, a bare word in a brief sentence not yet.
 */
const UNWEIGHED = 0.55

const NONE = nothing<Move>()

/** Moves where the model was not taught a check in the sentence's language: the check's lists alone decide. */
export function movesByLists(seen: StatementFacts, check: string, view: View): readonly Move[] {
  const { survey, vocabulary } = seen
  if (!survey.languages.some((tag) => vocabulary.of(tag).speaksByLists(check))) return NONE
  const found: Move[] = []
  for (let n = 0; n < view.sentenceCount; n++) {
    if (!vocabulary.of(survey.languageOf(n)).speaksByLists(check)) continue
    const { hits, own } = seen.facts(n)
    const { numbers } = hits
    const { isOwn, places } = own.listsOf(check)
    const denied = places('denied').own
    for (let at = hits.from; at < hits.to; at += HIT) {
      const place = numbers[at] as number
      if (!isOwn[place] || place === denied) continue
      found.push({
        from: numbers[at + 1] as number,
        to: numbers[at + 2] as number,
        score: UNWEIGHED,
        sentence: view.sentence(n),
      })
    }
  }
  return found
}
