import type { SentenceView, Stretch, View } from '../../reader/check.ts'
import { isAsserted } from '../../reader/for-checks/outright.ts'
import { meetsAny } from '../../reader/stretch.ts'
import { isAdjective } from './expression.ts'
import { isEveryday, isOrdinary } from './terms-of.ts'
import type { Use } from './uses.ts'

/** Phrases by which something is given a name of a wrong: «назвали это … диверсией», «… диверсия деп атады». */
const CALLED = 'called-category'
/** Words at the head of a sentence that tell whom it is about. */
const HEAD = 3
/** Words of a name in quotation marks at most. */
const NAME = 3

/** What the speaker calls by a name of their own making, whatever kind of wrong it likens it to. */
export function namedUses(view: View): readonly Use[] {
  const uses: Use[] = []
  for (const sentence of view.with(CALLED))
    for (const hit of sentence.hits(CALLED)) {
      const at = nameIn(sentence, hit)
      if (at === undefined || isOrdinary(sentence, at) || isEveryday(sentence, at)) continue
      if (!isAsserted(sentence, hit) || isNamedByOthers(sentence)) continue
      uses.push({ family: `${CALLED} ${sentence.word(at.to - 1)}`, at, score: 0, sentence })
    }
  return uses
}

/** "A blogger called it “…”": a name that a private person at the head of a sentence gives, in quotation marks. */
export function isOthersName({ sentence, at }: Use): boolean {
  const quotation = sentence.quotation(at)
  return quotation !== undefined && quotation.to - quotation.from <= NAME && isNamedByOthers(sentence)
}

/** "A blogger called it …": a private person at the head of a sentence gives the name. */
function isNamedByOthers(sentence: SentenceView): boolean {
  if (sentence.hits(CALLED).length === 0) return false
  return ['private-voice', 'others-source', 'private-person'].some((list) =>
    sentence.hits(list).some(({ from }) => from < sentence.from + HEAD),
  )
}

/** The noun with what makes it a name; a bare noun likens, and names nothing. */
function nameIn(sentence: SentenceView, hit: Stretch): Stretch | undefined {
  const { verbsLast } = sentence.spokenIn.clauses
  const noun = verbsLast ? hit.from : hit.to - 1
  let from = noun
  while (from > sentence.from && !sentence.parted(from) && isAdjective(sentence, from - 1)) from--
  if (from === noun && verbsLast) from = withWordBefore(sentence, noun)
  return from === noun ? undefined : { from, to: noun + 1 }
}

/** «Білімге қарсы | диверсия», «онлайн | бұзақылық»: any word describes there, unless it points or tells what is called so. */
function withWordBefore(sentence: SentenceView, noun: number): number {
  const before = noun - 1
  if (before < sentence.from || sentence.parted(noun)) return noun
  if (meetsAny({ from: before, to: noun }, sentence.names())) return noun
  const { terms } = sentence.spokenIn
  const word = sentence.word(before)
  return terms.calledSo?.test(word) || terms.demonstratives.test(word) ? noun : before
}
