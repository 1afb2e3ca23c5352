import type { Day, Law, Norm, Topic } from '../../law/law.ts'
import type { SentenceView, View } from '../check.ts'
import { ofKindNamed } from './liability-kinds.ts'
import { ofConduct } from './of-conduct.ts'
import type { CitedPlace } from './places.ts'

/**
 * Norms that punish what the topics name, most to the point first: those whose own topic it is, before those that only touch it;
 * and of norms that are not about speech only such as are confirmed twice, where there are norms about speech.
 * @param sentence what names the conduct
 * @param words which kind of liability is meant, where they name one
 */
export function punishing(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  topics: readonly Topic[],
  words = '',
): readonly Norm[] {
  const norms = aboutIt(view, law, on, sentence, topics, words).filter(({ kind }) => kind !== 'civil')
  const own = norms.filter(({ topics: [first] }) => first !== undefined && topics.includes(first))
  const nearest = own.length > 0 ? own : norms
  if (!nearest.some(({ speech }) => speech)) return nearest
  return nearest.filter(({ speech, status }) => speech || status === 'V')
}

/** Norms about the topics and the conduct, whatever they touch it by. */
export function aboutIt(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  topics: readonly Topic[],
  words: string,
): readonly Norm[] {
  return ofKindNamed(ofConduct(view, sentence, law.norms(on, topics)), words, sentence.ofAll)
}

/**
 * Of the places that a threat cites, those that may punish: a norm with penalties, or an article of a code of which the pack
 * knows nothing, or one that punishes by its text. The ground of the body's own act is none. All of them where no other is left.
 */
export function punishingPlaces(law: Law, on: Day, places: readonly CitedPlace[]): readonly CitedPlace[] {
  const threatening = places.filter(({ citation }) => {
    const norm = law.norm(citation, on)
    if (norm !== undefined) return norm.kind !== 'civil'
    if (law.provisions(citation, on).length > 0) return false
    return isOfCode(law, citation.act) || law.texts?.carried(citation, on) !== undefined
  })
  return threatening.length > 0 ? threatening : places
}

/** Of an act that is no code, and of which the pack knows other things than penalties: the constitution, a law on a body. */
export function cannotPunish(law: Law, on: Day, { citation }: CitedPlace): boolean {
  const { act } = citation
  if (isOfCode(law, act) || law.texts?.carried(citation, on) !== undefined) return false
  if (law.norms(on).some((norm) => norm.citation.act === act)) return false
  return law.provisions({ act }, on).length > 0
}

/** Norms that punish, and not civil ones. */
export function isPenal({ kind, sanctions }: Norm): boolean {
  return kind !== 'civil' && sanctions.length > 0
}

/** Whether an act is a code. */
export function isOfCode(law: Law, act: string): boolean {
  return /кодекс/iu.test(law.act(act)?.title.ru ?? '')
}

/** Whether an act is a code of procedure: its measures bring a person before an office, and punish no conduct. */
export function isOfProcedure(law: Law, act: string): boolean {
  return isOfCode(law, act) && /процессуальн/iu.test(law.act(act)?.title.ru ?? '')
}
