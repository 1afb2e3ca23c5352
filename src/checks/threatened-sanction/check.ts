import { casesTold } from '../../reader/cases-told.ts'
import type { Check, Move, Raise, View } from '../../reader/check.ts'
import { otherConductIn, wrongPlace, wrongSanction } from '../../reader/cited/faults.ts'
import { citedPlaces, factsOf } from '../../reader/cited/places.ts'
import { statedSum, statedTerm } from '../../reader/cited/stated.ts'
import { lawNotChecked, provisions } from '../../reader/evidence.ts'
import { meet } from '../../reader/stretch.ts'
import { topicsOf } from '../../reader/topics.ts'
import { longest } from './ranges.ts'
import { wrongNumber } from './wrong-number.ts'

/** Articles shown as evidence at most: the nearest to what the statement speaks of. */
const MOST_NORMS = 4
/** Shorter phrases («уголовное дело») also stand in threats. */
const TOLD_WORDS = 3

/** The text reminds of liability or punishment; a number that no cited article carries is a finding of its own. */
const threatenedSanction: Check = function* (view) {
  for (const move of view.moves()) {
    const { sentence } = move
    if (sentence.quotesOthers(move)) continue
    if (isImposed(move) || isAskedFor(move)) continue
    yield { at: move, trigger: view.strongest(move), ...asked(view, move) }
  }
}

/** A penalty that was already imposed threatens nobody any more. */
function isImposed({ sentence, ...move }: Move): boolean {
  if (sentence.near('imposed', move, 0)) return true
  const made = casesTold(sentence)
  const told = made.filter((hit) => hit.to - hit.from >= TOLD_WORDS)
  return told.some((hit) => meet(hit, move)) || (made.length > 0 && sentence.names().length > 0)
}

/** Who asks others to punish threatens with no power of his own. */
function isAskedFor({ sentence, ...at }: Move): boolean {
  return sentence.near('asks-for', at, 0)
}

type Asked = Omit<Raise, 'at' | 'trigger'>

function asked(view: View, move: Move): Asked {
  const { law, on } = view
  const { sentence } = move
  const words = sentence.citations()
  if (!law || !on) return base(words, lawNotChecked(view))
  const places = citedPlaces(view, law, on, sentence)
  const [gone] = wrongPlace(law, on, places)
  if (gone) return gone
  const term = statedTerm(sentence)
  const cited = places.flatMap(({ citation }) => law.norm(citation, on) ?? [])
  const topics = places.length > 0 ? [] : topicsOf(view, sentence)
  const about = (places.length > 0 ? cited : topics.length > 0 ? law.norms(on, topics) : [])
    .filter(({ kind, sanctions }) => kind !== 'civil' && sanctions.length > 0)
    .slice(0, MOST_NORMS)
  if (places.length > 0) {
    const wrong = [term, statedSum(view, sentence)].flatMap((stated) =>
      stated ? (wrongSanction(law, on, places, stated) ?? []) : [],
    )
    if (wrong[0]) return wrong[0]
    const [other] = otherConductIn(view, law, on, sentence, places)
    if (other) return other
  } else if (term && about.length > 0 && about.every((norm) => longest(norm) < term.size)) {
    return wrongNumber(law, on, term.size, about)
  }
  const facts =
    about.length > 0
      ? about
      : places.flatMap(({ citation }) => factsOf(law, citation, on)).slice(0, MOST_NORMS)
  return base(words, provisions(facts))
}

/** Which article it is, or where articles are named, whether they cover this. */
function base(words: readonly { readonly words: string }[], evidence: Asked['evidence']): Asked {
  if (words.length === 0) return { asks: 'article', missing: 'article', certainty: 'certain', evidence }
  const articles = words.map((found) => found.words).join('; ')
  return { asks: 'covers', fill: { articles }, missing: 'article', certainty: 'likely', evidence }
}

export default threatenedSanction
