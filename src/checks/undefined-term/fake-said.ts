import type { SentenceView, Stretch, View } from '../../reader/check.ts'
import { asksWhether } from '../../reader/for-checks/asks-whether.ts'
import { isEquatedAt, sinceMark } from '../../reader/for-checks/between-marks.ts'
import { isSupposed } from '../../reader/for-checks/if-so.ts'
import { isAsserted } from '../../reader/for-checks/outright.ts'
import { hitsIn, meet } from '../../reader/stretch.ts'
import { isAdjective, plainestOf } from './expression.ts'
import { isCutShort } from './terms-of.ts'
import type { Use } from './uses.ts'

const FAKE = 'term-fake'
/** Phrases in which a word for a fake is a finding, a verdict or a charge: «очередной фейк», "arrested over fake news". */
const SAID = 'fake-said'
/** Who holds no office. */
const OTHERS = ['outsider', 'outsider-besides']
/** Words of a clause before its subject: "a well-known | professor". */
const SUBJECT = 2

/** Words for a fake that do the work of a category: by them a report is judged, or somebody is held. */
export function fakeUses(view: View): readonly Use[] {
  const said = view.with(FAKE).flatMap((sentence) => {
    // What is said to be untrue in the same breath needs no other word for it.
    if (sentence.hits('told-untrue').length > 0) return []
    const phrase = sentence.hits(SAID).find((hit) => isMeant(sentence, hit)) ?? equated(view, sentence)
    return phrase ? [{ ...phrase, sentence, score: 0 }] : []
  })
  // «Очередной фейк» is said by the official, «назвал фейком …» mostly by who reports it.
  const phrase = plainestOf(said)
  if (phrase === undefined) return []
  const hits = hitsIn(phrase, FAKE)
  const at = plainestOf(hits.filter((hit) => !isCutShort(phrase.sentence, hit, hits)))
  return at ? [{ family: FAKE, at, score: 0, sentence: phrase.sentence }] : []
}

function isMeant(sentence: SentenceView, phrase: Stretch): boolean {
  return (
    isAsserted(sentence, phrase) &&
    !isSupposed(sentence, phrase) &&
    !asksWhether(sentence, phrase, phrase) &&
    !isOthersVerdict(sentence, phrase)
  )
}

/** Whether a use is what somebody without an office calls something. */
export function isCalledSoByOthers({ family, sentence, at }: Use): boolean {
  if (family !== FAKE) return false
  const said = sentence.hits(SAID).filter((phrase) => meet(phrase, at))
  return said.length > 0 && said.every((phrase) => isOthersVerdict(sentence, phrase))
}

/** "The opposition called the figures fake news", «профессор назвал доклад фейком»: the verdict of who holds no office. */
function isOthersVerdict(sentence: SentenceView, phrase: Stretch): boolean {
  if (sentence.quotesOthers(phrase)) return true
  const { from } = sinceMark(sentence, phrase)
  // «Министрлік оппозиция таратқан видеоны фейк деп атады»: where verbs stand last, others may stand before it as objects.
  const latest = from + (sentence.spokenIn.clauses.verbsLast ? 0 : SUBJECT)
  return OTHERS.some((list) =>
    sentence
      .hits(list, { from, to: latest + 1 })
      .some((hit) => hit.from >= from && hit.from <= latest && hit.to <= phrase.from),
  )
}

/** «Сообщение – | очередной фейк»: behind a dash that means "is". */
function equated(view: View, sentence: SentenceView): Stretch | undefined {
  return sentence.hits(FAKE).find((hit) => {
    if (hit.to - hit.from > 1) return false
    let { from } = hit
    while (from - 1 > sentence.from && isAdjective(sentence, from - 1) && !sentence.parted(from)) from--
    const isLast = hit.to === sentence.to || sentence.parted(hit.to)
    return isLast && isEquatedAt(view, from) && isMeant(sentence, hit)
  })
}
