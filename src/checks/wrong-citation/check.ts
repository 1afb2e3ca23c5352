import type { Law } from '../../law/law.ts'
import type { Check, Raise, SentenceView, Stretch, View } from '../../reader/check.ts'
import { type Fault, otherConductIn, wrongPlace, wrongSanction } from '../../reader/cited/faults.ts'
import { citedPlaces } from '../../reader/cited/places.ts'
import { type StatedPenalty, statedSum, statedTerm } from '../../reader/cited/stated.ts'
import { otherMatter } from './provided.ts'
import { citingSentences } from './sentences.ts'

/** How far from a number its penalty is named. */
const NEAR = 6

/** A provision that the statement cites is not there that day, is about something else, or does not carry what was said. */
const wrongCitation: Check = function* (view) {
  const { law, on } = view
  if (!law || !on) return
  for (const sentence of citingSentences(view)) {
    if (sentence.citations().some((cited) => sentence.quotesOthers(cited))) continue
    yield* faultsIn(view, law, on, sentence)
  }
}

function* faultsIn(view: View, law: Law, on: string, sentence: SentenceView): Generator<Raise> {
  const places = citedPlaces(view, law, on, sentence)
  const gone = wrongPlace(law, on, places)
  // Old and coming law is told of by its day, and past cases were judged by the law of their time.
  if (!tellsOfOtherDays(sentence)) for (const fault of gone) yield at(placeOf(fault), fault)
  const standing = places.filter((place) => !gone.some((fault) => fault.places.includes(place)))
  if (standing.length === 0 || gone.length > 0 || sentence.hits('case-made').length > 0) return
  for (const { stated, where } of statedIn(view, sentence)) {
    const fault = wrongSanction(law, on, standing, stated)
    if (fault) yield at(where, fault)
  }
  const matter = otherMatter(view, law, on, sentence, standing)
  if (matter) yield { ...matter, trigger: [matter.at] }
  if (sentence.hits('penalty').length === 0 && sentence.hits('punishes').length === 0) return
  for (const fault of otherConductIn(view, law, on, sentence, standing)) yield at(placeOf(fault), fault)
}

function tellsOfOtherDays(sentence: SentenceView): boolean {
  return (
    sentence.hits('case-made').length > 0 ||
    sentence.hits('other-days').length > 0 ||
    sentence.figures().some(({ kind }) => kind === 'year' || kind === 'date')
  )
}

/** Numbers of the sentence that name a penalty. */
function statedIn(
  view: View,
  sentence: SentenceView,
): readonly { readonly stated: StatedPenalty; readonly where: Stretch }[] {
  const term = statedTerm(sentence, (figure) => sentence.near('penalty', figure, NEAR))
  const sum = statedSum(view, sentence)
  const figure = sum && sentence.figures().find(({ value }) => value === sum.size)
  return [
    ...(term ? [{ stated: term, where: term.at }] : []),
    ...(sum && figure ? [{ stated: sum, where: { from: figure.from, to: figure.to } }] : []),
  ]
}

function placeOf({ places }: Fault): Stretch {
  const [first] = places
  if (first === undefined) throw new Error('a fault is always about a place')
  return first.at
}

function at(where: Stretch, fault: Fault): Raise {
  return { at: where, trigger: [where], ...fault }
}

export default wrongCitation
