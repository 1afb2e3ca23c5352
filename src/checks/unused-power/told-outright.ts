import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { asksWhether } from '../../reader/for-checks/asks-whether.ts'
import { isParted, sinceMark, upToMark } from '../../reader/for-checks/between-marks.ts'
import { isToldBy } from '../../reader/for-checks/known-of.ts'
import { isOfReport, isOfRumour } from '../../reader/for-checks/of-rumour.ts'
import { isOfWork } from '../../reader/for-checks/of-work.ts'
import { isAsserted, outright, outrightIfHeard } from '../../reader/for-checks/outright.ts'
import { isTakenBack } from '../../reader/for-checks/taken-back.ts'
import { meetsAny } from '../../reader/stretch.ts'
import { isNoBreach, isNoCrime, isOfStory, namesDoer } from './crime.ts'
import { isMereUntruth } from './mere-untruth.ts'
import { isNoFact, isWholePromise } from './no-fact.ts'

/** Words between a deed and a promise of it. */
const BESIDE = 2
/** Words between a deed and what says that such things are common. */
const ITS_CLAUSE = 6
/** Words between a deed and the storm, accident or animal that did it. */
const NOBODY = 6
/** Words between a deed and what says that it was not done, or only charged. */
const BESIDE_DEED = 5
/** Words between a deed and a preposition that governs it: «за нападение …». */
const GOVERNED = 2
/** Words between a deed and a "not" that denies it. */
const DENIED = 2
/** Words that what is said of found messages takes at most. */
const OBJECT = 10

/** Offences in so many words, whatever the model makes of what stands around them. */
export function toldOutright(view: View): readonly Move[] {
  // «В сетях распространяются ложные сообщения».
  const spread = outrightIfHeard(
    view,
    'plain-spread',
    (phrase) =>
      !isParted(phrase.sentence, phrase) &&
      isSpread(view, phrase) &&
      !isMereUntruth(view, phrase.sentence) &&
      !isOfTalk(phrase.sentence),
  )
  const found = [
    // «В прямых эфирах усматриваются признаки разжигания розни».
    ...outrightIfHeard(view, 'signs-of-offence', (phrase) => isSpread(view, phrase) && isSeen(phrase)),
    // «Выявлены публикации, содержащие ложные сведения».
    ...outrightIfHeard(
      view,
      'false-posts',
      (phrase) => isToldBy('found', phrase) && isSpread(view, phrase) && !isSupposed(phrase),
    ),
    // «Известно о лицах, распространяющих ложь».
    ...outrightIfHeard(view, 'spreaders', (phrase) => isToldBy('knows-of', phrase) && isSpread(view, phrase)),
  ]
  // "Such content bears the signs of an offence": what kind of offence, no list of words need know.
  const borne = outright(view, 'bears-signs', (phrase) => isBorne(view, phrase))
  const isCrime = (phrase: Move): boolean => !isNoCrime(phrase) && isDeed(view, phrase)
  const deeds = outrightIfHeard(view, 'offence-told', isCrime)
  // «Швыряют камни в полицию», "jurors were robbed": nobody can mean anything else by these.
  const crimes = [
    ...outright(view, 'crime-told', isCrime),
    // "Posts falsely claiming a curfew were found", «продолжаются нарушения правил», "was subjected to threats".
    ...outright(view, 'wrong-told', isCrime),
    ...outright(view, 'crime-done-by', (phrase) => namesDoer(phrase) && isCrime(phrase)),
  ]
  // "This is sedition, plain and simple".
  const named = outright(view, 'offence-named', (phrase) => isCrime(phrase) && !isOfStory(phrase))
  // «Это преступление раскрыто» goes on, and calls nothing so.
  const bare = outright(
    view,
    'bare-offence',
    (phrase) => endsClause(phrase) && isDeed(view, phrase) && !isOfStory(phrase),
  )
  const told = [
    ...spread,
    ...found,
    ...borne,
    ...deeds,
    ...crimes,
    ...named,
    ...bare,
    ...outright(view, 'nothing-but-offence', (phrase) => isMeantSo(view, phrase)),
  ].map((move) => ({
    ...move,
    ...withItsWords(move),
  }))
  return [...told, ...breaches(view)]
}

/** "They advertise casinos in daytime, which the law forbids": the whole sentence tells what was done; who goes on tells of a rule. */
function breaches(view: View): readonly Move[] {
  const isBreach = (phrase: Move): boolean => {
    const { sentence } = phrase
    if (phrase.to < sentence.to || sentence.hits('negation').length > 0) return false
    if (isNoBreach(phrase) || !isMeantSo(view, phrase)) return false
    return view.speaksFor('call-to-obey', sentence) <= 0
  }
  return outright(view, 'plain-breach', isBreach).map((move) => ({ ...move, from: move.sentence.from }))
}

/** "Thugs attacked the officers", "they post racist slurs": told as done, not ruled, feared, forbidden or charged. */
function isDeed(view: View, phrase: Move): boolean {
  const { sentence } = phrase
  if (
    sentence.isQuestion ||
    !isDone(sentence, phrase) ||
    isCounted(sentence) ||
    sentence.near('to-come', phrase, BESIDE) ||
    sentence.near('general', phrase, ITS_CLAUSE) ||
    isWholePromise(sentence)
  )
    return false
  if (sentence.hits('hypothesis').length > 0 || isNoFact(sentence, phrase)) return false
  // «Заңсыз жиынға қатыспауға шақырды»: what is asked not to be done was done by nobody.
  if (sentence.near('asks-others', phrase, 0) && view.speaksFor('call-to-obey', phrase) > 0) return false
  if (isTakenBack(view, sentence) || isRumour(view, phrase)) return false
  if (describesSomebody(phrase)) return false
  // "The storm destroyed houses", «в аварии пострадали жители»: no law punishes nature or mishap.
  if (sentence.near('nobodys-deed', phrase, NOBODY)) return false
  // "Those who pursue this criminal behaviour": what was told before is pointed to.
  const points = sentence.ofAll.terms.has('pointing', sentence.word(phrase.from))
  return points || !isToldAsNoDeed(phrase)
}

/** «Не что иное, как шантаж»: what is denied is anything else. */
function isMeantSo(view: View, phrase: Move): boolean {
  const { sentence } = phrase
  if (sentence.quotesOthers(phrase) || sentence.isQuestion || isSupposed(phrase)) return false
  return !isTakenBack(view, sentence) && !isRumour(view, phrase)
}

/** «Сообщения о том, что врачи берут взятки, ходят по чатам»: nothing says that what is spread is false. */
function isOfTalk(sentence: SentenceView): boolean {
  return sentence.hits('report-that').length > 0 && sentence.hits('topic-false-information').length === 0
}

function isRumour(view: View, phrase: Move): boolean {
  return isOfRumour(view, phrase, []) || isOfReport(phrase, [phrase]) || isOfWork(phrase.sentence, [phrase])
}

function endsClause({ sentence, to }: Move): boolean {
  return to >= sentence.to || sentence.parted(to)
}

/** «Жалған қоңырау шалған оқушы анықталды»: before its noun a participle tells of whom the sentence goes on to speak. */
function describesSomebody({ sentence, to }: Move): boolean {
  const { clauses, predicates } = sentence.spokenIn
  if (!clauses.verbsLast || to >= sentence.to || sentence.parted(to)) return false
  return (
    predicates.describes?.test(sentence.word(to - 1)) === true &&
    !sentence.near('deed-goes-on', { from: to, to }, 1)
  )
}

/** Whether a deed is the speaker's own claim and not denied: "sawmills work without a licence" tells what is wrong with it. */
function isDone(sentence: SentenceView, deed: Stretch): boolean {
  if (isAsserted(sentence, deed)) return true
  if (sentence.quotesOthers(deed) || sentence.denied(deed)) return false
  const omissions = sentence.hits('omission', deed)
  const beside = { from: deed.from - DENIED, to: deed.to }
  return omissions.length > 0 && sentence.hits('negation', beside).every((hit) => meetsAny(hit, omissions))
}

/**
 * "Accused of attacking officers", «за нападение на полицейских», «шабуыл жасады деп»: what stands beside it, before, or behind where
 * verbs stand last.
 */
function isToldAsNoDeed({ sentence, from, to }: Move): boolean {
  const { verbsLast } = sentence.spokenIn.clauses
  const beside = (words: number): Stretch =>
    verbsLast ? { from: to, to: to + words } : { from: from - words, to: from }
  return (
    meetsAny(beside(BESIDE_DEED), sentence.hits('deed-not-told')) ||
    meetsAny(beside(GOVERNED), sentence.hits('deed-governed'))
  )
}

/** «Если усматриваются признаки …», «есть ли признаки …»: signs that are only supposed or looked for are of no offence. */
function isSeen(phrase: Move): boolean {
  return !isCounted(phrase.sentence) && !isSupposed(phrase)
}

/** Signs that somebody saw: unlike a spread message they may be told with the article that they are signs of. */
function isBorne(view: View, phrase: Move): boolean {
  const { sentence } = phrase
  if (!isAsserted(sentence, phrase) || isSupposed(phrase) || isOfWork(sentence, [phrase])) return false
  const cited = sentence.citations()
  const counts = sentence.figures().filter((figure) => figure.kind === 'number' && !meetsAny(figure, cited))
  return counts.length === 0 && !isNoFact(sentence, phrase) && !isTakenBack(view, sentence)
}

function isSupposed(phrase: Move): boolean {
  const { sentence } = phrase
  return sentence.hits('hypothesis').length > 0 || asksWhether(sentence, phrase, phrase)
}

/** A count of materials or of offences is what an office reports of its work. */
function isCounted(sentence: SentenceView): boolean {
  return sentence.figures().some(({ kind }) => kind === 'number')
}

/** A phrase with the words around it up to the next marks: who knows of it before, and what it is about behind. */
function withItsWords(phrase: Move): Stretch {
  return upToMark(phrase.sentence, sinceMark(phrase.sentence, phrase), OBJECT)
}

function isSpread(view: View, phrase: Move): boolean {
  const { sentence } = phrase
  if (!isAsserted(sentence, phrase) || isOfWork(sentence, [phrase])) return false
  if (sentence.hits('rumoured').length > 0) return false
  return view.speaksFor('threatened-sanction', phrase) <= 0 && !isNoFact(sentence, phrase)
}
