import { casesTold } from '../../reader/cases-told.ts'
import type { Check, Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { meet } from '../../reader/stretch.ts'

const LIABILITY = 0.5
/** What keeps an offence beside it from being stated as fact: «в случае …», «борьба с …», «слухи о …», «закон запрещает …», «не должно …». */
const NO_FACT = ['hypothesis', 'prevention', 'rumoured', 'forbidden', 'ruled']
/** Words between the two. */
const BESIDE = 2
/** Words in which a promise stands beside what it promises. */
const BEFORE = 5
/** A rule begins its sentence … */
const AT_START = 4
/** … and speaks of nothing at hand: «эти публикации – распространение …» tells of a case. */
const AT_HAND =
  /^(?:эт(?:и|о|от|а)|их|его|ее|данн\p{L}{2,3}|так(?:ие|ая|ой|ое)|подобн\p{L}{2,3}|these|this|those|their|his|her|its|such|our|бұл|осы|сол|мұндай|олар\p{L}{0,5}|оның|аталған)$/u

/**
 * Offences are stated as fact, and the text tells of no case, charge, identified author or court: asked once, where it is
 * said most plainly, since one answer covers all that the statement tells of.
 */
const unusedPower: Check = function* (view) {
  if (view.with('case-made').some(tellsOfCase)) return
  let plainest: Move | undefined
  for (const move of view.moves()) {
    if (move.sentence.quotesOthers(move) || namesLiability(view, move)) continue
    if (statesRule(move) || move.sentence.hits('defines').length > 0) continue
    if (isNoFact(move.sentence, move)) continue
    if (!plainest || move.score > plainest.score) plainest = move
  }
  if (plainest) {
    if (isWorkedOn(view)) return
    yield {
      at: plainest,
      trigger: view.strongest(plainest),
      asks: 'cases',
      missing: 'cases',
      certainty: plainest.sentence.near('signs', plainest) ? 'likely' : 'certain',
      evidence: [],
    }
    return
  }
  const at = plainSpread(view)
  if (at && !isWorkedOn(view))
    yield { at, trigger: [at], asks: 'cases', missing: 'cases', certainty: 'likely', evidence: [] }
}

/** «В сетях распространяются ложные сообщения» states the offence in so many words. */
function plainSpread(view: View): Stretch | undefined {
  for (const sentence of view.with('plain-spread')) {
    for (const at of sentence.hits('plain-spread')) {
      if (isParted(sentence, at) || sentence.quotesOthers(at) || sentence.negated(at) || sentence.denied(at))
        continue
      if (view.speaksFor('threatened-sanction', at) > 0 || isNoFact(sentence, at)) continue
      return at
    }
  }
  return undefined
}

function isNoFact(sentence: SentenceView, at: Stretch): boolean {
  return NO_FACT.some((list) => sentence.near(list, at, BESIDE))
}

function isParted(sentence: SentenceView, { from, to }: Stretch): boolean {
  for (let token = from + 1; token < to; token++) if (sentence.parted(token)) return true
  return false
}

/** A hypothesis tells of no case. */
function tellsOfCase(sentence: SentenceView): boolean {
  if (sentence.hits('hypothesis').length > 0) return false
  return casesTold(sentence).some((hit) => !isFalselyTold(sentence, hit))
}

/** «Ведется работа по установлению авторов»: somebody looks for who did it, or has stopped it. */
function isWorkedOn(view: View): boolean {
  return view.with('worked-on').some((sentence) =>
    sentence.hits('worked-on').some((hit) => {
      if (sentence.negated(hit) || isFalselyTold(sentence, hit)) return false
      return !sentence.near('to-come', hit, BEFORE) && !sentence.near('hypothesis', hit, BESIDE)
    }),
  )
}

/** «Ложные сообщения о задержании известных лиц» tell of no detention. */
function isFalselyTold(sentence: SentenceView, told: Stretch): boolean {
  const isOfMessage = sentence.hits('told-of').some((hit) => meet(hit, told))
  return isOfMessage && sentence.hits('topic-false-information').length > 0
}

/** «Распространение ложной информации – преступление по статье 274» tells what the law calls an offence, and of none. */
function statesRule({ sentence, ...at }: Move): boolean {
  if (sentence.citations().length === 0 || AT_HAND.test(sentence.word(sentence.from))) return false
  return sentence.hits('rule').some((hit) => meet(hit, at) && hit.from - sentence.from <= AT_START)
}

/** «Распространение … влечёт ответственность» says what the law punishes, not that it was done. */
function namesLiability(view: View, move: Move): boolean {
  return view.speaksFor('threatened-sanction', move) > Math.max(LIABILITY, move.score)
}

export default unusedPower
