import type { SentenceView, Stretch } from '../../reader/check.ts'
import { markBehind } from '../../reader/for-checks/between-marks.ts'
import { hitsOfAny, wholeOf } from '../../reader/stretch.ts'
import { firstHolding } from '../../reader/tables/halving.ts'
import { SPEECH } from './act-words.ts'

/** Words between a provision and the verb that tells what it says, or what concedes it. */
const BESIDE = 4

/** What stands around the provisions of a sentence, in the order of the text: a sentence may cite hundreds. */
interface Around {
  readonly acts: readonly Stretch[]
  readonly tells: readonly Stretch[]
  readonly contrasts: readonly Stretch[]
}

/**
 * Tells of provisions whether their sentence only tells of them, and rests no act of speech on them: what the law says («Статья 20
 * гарантирует …»), or that something is demanded all the same.
 */
export function onlyToldOf(sentence: SentenceView): (cited: Stretch) => boolean {
  let known: Around | undefined
  return (cited) => {
    known ??= around(sentence)
    return isOpposed(known, cited) || isConceded(sentence, cited) || isRecited(sentence, known, cited)
  }
}

function around(sentence: SentenceView): Around {
  const spoken = hitsOfAny(wholeOf(sentence), SPEECH)
  return {
    acts: inOrder(spoken.filter((act) => sentence.hits('provision-tells', act).length === 0)),
    tells: inOrder(sentence.hits('provision-tells')),
    contrasts: inOrder(sentence.hits('contrast')),
  }
}

/** "Article 20 guarantees it, but | the Ministry demands": the act stands against the provision. */
function isOpposed({ acts, tells, contrasts }: Around, { to }: Stretch): boolean {
  const [first, last] = [acts[0], acts.at(-1)]
  const contrast = firstFrom(contrasts, to)
  if (first === undefined || last === undefined || contrast === undefined) return false
  if (first.from >= contrast.from && last.from >= contrast.to) return true
  const told = firstFrom(tells, to)
  const furthest = contrasts[firstHolding(0, contrasts.length, (at) => isPast(contrasts[at], last)) - 1]
  return told !== undefined && furthest !== undefined && told.from < furthest.from
}

function isPast(contrast: Stretch | undefined, act: Stretch): boolean {
  return contrast !== undefined && contrast.to > act.from
}

/** «Хотя статья 20 …», «20-бабына қарамастан» */
function isConceded(sentence: SentenceView, { from, to }: Stretch): boolean {
  if (sentence.spokenIn.clauses.verbsLast) {
    const behind = { from: to - 1, to: markBehind(sentence, to) }
    return sentence.hits('concession', behind).some((hit) => hit.from >= behind.from)
  }
  return sentence
    .hits('concession', { from: from - BESIDE - 1, to: from })
    .some((hit) => hit.to <= from && markBehind(sentence, hit.to) >= from)
}

/** «Статья 20 | гарантирует свободу слова», "guaranteed by | Article 20"; not «закрепляет право прокурора предупредить». */
function isRecited(sentence: SentenceView, { acts, tells }: Around, { from, to }: Stretch): boolean {
  const end = markBehind(sentence, to)
  if ((firstFrom(acts, to)?.from ?? end) < end) return false
  const reach = sentence.spokenIn.clauses.verbsLast ? end : Math.min(end, to + BESIDE)
  if ((firstFrom(tells, to)?.from ?? reach) < reach) return true
  return sentence.hits('provision-tells', { from: from - BESIDE, to: from }).some((verb) => verb.to <= from)
}

/** The first that begins at a word or behind it. */
function firstFrom(stretches: readonly Stretch[], from: number): Stretch | undefined {
  return stretches[firstHolding(0, stretches.length, (at) => (stretches[at] as Stretch).from >= from)]
}

function inOrder(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.toSorted((one, other) => one.from - other.from)
}
