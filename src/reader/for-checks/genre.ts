import type { SentenceView, Stretch, View } from '../check.ts'
import type { Language } from '../language.ts'
import type { Genre, Quote } from '../reading.ts'
import { meet } from '../stretch.ts'
import { whoOrders } from './of-court.ts'

/** Acts of speech, and the lists of phrases that show them. */
const KINDS: readonly (readonly [Genre['kind'], readonly string[]])[] = [
  ['warning', ['warn']],
  ['denial', ['deny']],
  ['appeal', ['appeal', 'demand']],
  ['answer', ['answer']],
]

/** «Напомним, …»: how news tell again what was before. Whom it warns of what stands in other words. */
const TOLD_AGAIN = 'told-again'
const MOST_GROUNDS = 3

/**
 * The statement's genre: what its title calls it, or else the kind of which its acts of speech are most; a report where there are none.
 * @param languages all of them, since a title may be in another one than the text
 */
export function genreOf(view: View, languages: readonly Language[]): Genre {
  const titled = kindInTitle(view.metadata.title, languages) ?? kindInOpening(view)
  let named: Genre | undefined
  let most: Genre = { kind: 'report', grounds: [] }
  let count = 0
  for (const [kind, lists] of KINDS) {
    const acts = actsIn(view, lists)
    if (kind === titled) named = { kind, grounds: acts.grounds }
    if (acts.count <= count) continue
    count = acts.count
    most = { kind, grounds: acts.grounds }
  }
  // «Үндеу» that also warns is an appeal; what tells of no act of speech is none, whatever its title.
  return count > 0 && named !== undefined ? named : most
}

function kindInTitle(title: string | undefined, languages: readonly Language[]): Genre['kind'] | undefined {
  const written = title?.trim().toLowerCase()
  if (written === undefined) return undefined
  return languages.flatMap(({ speech }) => speech.titled ?? []).find(([, words]) => words.test(written))?.[0]
}

/** «Аким ответил на вопросы журналистов. …»: an opening that only tells of an answer tells what follows, too. */
function kindInOpening(view: View): Genre['kind'] | undefined {
  const found = KINDS.filter(([, lists]) => sentencesWith(view, lists)[0] === 0)
  const told = found.filter(([, lists]) => saidOnce(view.sentence(0), lists).length > 0)
  return told.length === 1 && told[0]?.[0] === 'answer' ? 'answer' : undefined
}

function actsIn(view: View, lists: readonly string[]): { readonly count: number; readonly grounds: Quote[] } {
  const grounds: Quote[] = []
  let count = 0
  for (const n of sentencesWith(view, lists))
    for (const act of saidOnce(view.sentence(n), lists))
      if (count++ < MOST_GROUNDS) grounds.push(view.quote(act))
  return { count, grounds }
}

/** Sentences that have a phrase of any of the lists, in order. */
function sentencesWith(view: View, lists: readonly string[]): readonly number[] {
  const [first = [], ...others] = lists
    .map((list) => view.numbersWith(list))
    .filter(({ length }) => length > 0)
  if (others.length === 0) return first
  return [...new Set([...first, ...others.flat()])].sort((a, b) => a - b)
}

/** «Расталмаған | хабар», «тыйым салынған | ұйым»: where verbs stand last, a form of one that describes a noun is no act of speech. */
function onlyDescribes(sentence: SentenceView, hit: Stretch): boolean {
  const { describes, finite } = sentence.spokenIn.predicates
  return (
    describes?.test(sentence.word(hit.to - 1)) === true &&
    hit.to < sentence.to &&
    !sentence.parted(hit.to) &&
    !finite.test(sentence.word(hit.to))
  )
}

/** «Суд | запретил»: an act of a court's own law. */
function isOfCourt(sentence: SentenceView, hit: Stretch): boolean {
  return sentence.spokenIn.bodies.courts !== undefined && whoOrders(sentence, hit)?.isCourt === true
}

/** The phrases of the lists that are the speaker's own, those that share words as one: «призываем» is both a form and a beginning. */
function saidOnce(sentence: SentenceView, lists: readonly string[]): readonly Stretch[] {
  const own: Stretch[] = []
  const toldAgain = sentence.hits(TOLD_AGAIN)
  for (const list of lists)
    for (const hit of sentence.hits(list))
      if (
        !toldAgain.some((again) => meet(again, hit)) &&
        !sentence.quotesOthers(hit) &&
        !onlyDescribes(sentence, hit) &&
        !isOfCourt(sentence, hit)
      )
        own.push(hit)
  if (own.length < 2) return own
  own.sort((a, b) => a.from - b.from || a.to - b.to)
  const said: Stretch[] = []
  for (const hit of own) {
    const last = said.at(-1)
    if (last && meet(last, hit)) said[said.length - 1] = { from: last.from, to: Math.max(last.to, hit.to) }
    else said.push(hit)
  }
  return said
}
