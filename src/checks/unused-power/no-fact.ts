import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { isPointing } from '../../reader/for-checks/points-back.ts'
import { isPublicWrong } from '../../reader/for-checks/public-wrong.ts'
import { hasNothingBut, meet, meetsAny } from '../../reader/stretch.ts'

/** What keeps an offence beside it from being stated as fact: «в случае …», «закон запрещает …», «в письме обвиняют …», «пломбы вскрывают при наблюдателях», «займутся проверкой фактов …». */
const NO_FACT = ['hypothesis', 'forbidden', 'ruled', 'charged', 'opened-by-rule', 'to-be-examined']
/** The same, unless the model is sure: «борьба с …», «слухи о …», «о фактах … можно сообщить», «клевета – грех». */
const HARDLY_FACT = ['prevention', 'rumoured', 'to-be-reported', 'lawful-choice', 'sin']
/** From here on it is: that an offence is told of as a fact, whatever is told beside it. */
const BELIEVED = 2
/** Words between the two. */
const BESIDE = 2
/** A rule begins its sentence. */
const AT_START = 4
/** Words between a promise and what it is about. */
const BEHIND_PROMISE = 4

/** Whether an offence is only supposed, fought, rumoured, forbidden, listed by law or charged, or true of all of its kind. */
export function isNoFact(sentence: SentenceView, at: Stretch, score = 0): boolean {
  if (isListedByLaw(sentence, at) || isRuleOfDeed(sentence)) return true
  if (isCareless(sentence, at) || isOfLetter(sentence, at)) return true
  if (NO_FACT.some((list) => sentence.near(list, at, BESIDE))) return true
  if (score >= BELIEVED) return false
  if (sentence.hits('asks-to-examine').length > 0 || isOfKind(sentence, at)) return true
  return HARDLY_FACT.some((list) => sentence.near(list, at, BESIDE))
}

/** "The negligence of a few drivers": what went wrong on a road is no offence yet, unless one is told of besides. */
function isCareless(sentence: SentenceView, at: Stretch): boolean {
  if (isPublicWrong(sentence)) return false
  return hasNothingBut({ ...at, sentence, score: 0 }, 'careless-folk', [
    'offence',
    'crime-told',
    'offence-told',
  ])
}

/**
 * «В анонимке написано, что инспекторы вымогают деньги»: the letter says so, and not whoever tells of it, unless he sets something
 * against it, or goes on: "what the petition says, | and others forged signatures".
 */
function isOfLetter(sentence: SentenceView, at: Stretch): boolean {
  const goesOn = (behind: number): boolean => {
    for (let token = behind; token <= at.from; token++)
      if (sentence.parted(token) && sentence.spokenIn.clauses.coordinators.includes(sentence.word(token)))
        return true
    return false
  }
  return sentence.hits('letter-accuses').some(({ from, to }) => {
    if (from >= at.to || goesOn(to)) return false
    return sentence.hits('contrast', { from, to: sentence.to }).length === 0
  })
}

/** «Перечень приведён в статье 12: призывы …», «к запрещённой информации относятся …»: what a law lists nobody has done yet. */
function isListedByLaw(sentence: SentenceView, { to }: Stretch): boolean {
  const opensList = (list: string): boolean => sentence.hits(list).some((hit) => hit.from < to)
  if (opensList('lists-forbidden')) return true
  if (!opensList('gives-list')) return false
  return sentence.citations().length > 0 || sentence.hits('earthly-law').length > 0
}

/** «Ложные сообщения создают угрозу» is true of all of them, and tells of none. */
function isOfKind(sentence: SentenceView, at: Stretch): boolean {
  if (sentence.ofAll.terms.has('pointing', sentence.word(sentence.from))) return false
  return sentence.hits('kind-of-offence').some((hit) => meet(hit, at) && hit.from - sentence.from <= AT_START)
}

/** "Will arrest those who spread lies": what stands behind a promise or a threat is what it is about. */
export function isStillToCome({ sentence, from }: Move): boolean {
  const toCome = sentence.hits('to-come')
  if (toCome.length === 0) return false
  if (meetsAny({ from: from - BEHIND_PROMISE, to: from }, toCome)) return true
  return isWholePromise(sentence)
}

/** «Өміріне қол сұғып, қадірін кетіргендерге шара қолданылатын болады»: where verbs stand last, no other tells what was done. */
export function isWholePromise(sentence: SentenceView): boolean {
  const { clauses, predicates } = sentence.spokenIn
  if (!clauses.verbsLast || !sentence.hits('to-come').some(({ to }) => to === sentence.to)) return false
  for (let token = sentence.from + 1; token < sentence.to; token++)
    if (sentence.parted(token) && predicates.finite.test(sentence.word(token - 1))) return false
  return true
}

/** «Распространение ложной информации – преступление по статье 274» tells what the law calls an offence, and of none. */
export function statesRule(move: Move): boolean {
  const { sentence } = move
  if (sentence.citations().length === 0) return false
  // «Эти публикации – распространение …» tells of a case.
  if (sentence.ofAll.terms.has('pointing', sentence.word(sentence.from))) return false
  return sentence.hits('rule').some((hit) => meet(hit, move) && hit.from - sentence.from <= AT_START)
}

/**
 * «Насмешки над слабым – преступление», "selling alcohol to minors is a crime": a deed is called a crime whoever does it. «Блогеры
 * опорочили врачей, это преступление», "the arson of the town hall is a crime" tell of one.
 */
function isRuleOfDeed(sentence: SentenceView): boolean {
  const [called] = sentence.hits('deed-called-crime').filter(({ to }) => to === sentence.to)
  if (called === undefined || sentence.hits('vague-group').length > 0) return false
  if (sentence.hits('one-deed').some(({ to }) => to <= called.from)) return false
  const { finite } = sentence.spokenIn.predicates
  for (let token = sentence.from; token < called.from; token++) {
    if (token > sentence.from && sentence.partsClauses(token)) return false
    // A deed that is pointed at is one, and not all of its kind.
    if (finite.test(sentence.word(token)) || isPointing(sentence, token)) return false
  }
  return !sentence.ofAll.terms.has('pointing', sentence.word(called.from)) || called.from > sentence.from
}

/** «Распространение … влечёт ответственность» says what the law punishes, not that it was done. */
export function namesLiability(view: View, move: Move): boolean {
  const { sentence } = move
  const behind = { from: move.to, to: sentence.to }
  return sentence.citations().length > 0 && view.speaksFor('threatened-sanction', behind) > 0
}
