import {
  type Check,
  type Figure,
  type Move,
  type SentenceView,
  type Stretch,
  type View,
  withTraits,
} from '../../reader/check.ts'
import { isParted, sinceMark, withItsClause } from '../../reader/for-checks/between-marks.ts'
import { isPromised } from '../../reader/for-checks/cases-told.ts'
import { isCourtReport, whereTried } from '../../reader/for-checks/court-report.ts'
import { outright } from '../../reader/for-checks/outright.ts'
import { isTakenBack } from '../../reader/for-checks/taken-back.ts'
import { underArticle } from '../../reader/for-checks/under-article.ts'
import { meet, meetsAny } from '../../reader/stretch.ts'

/** Words between a hypothesis or a duty not to do it and the measure that they keep from being a fact. */
const BESIDE = 2
/** Sentences on each side in which the ground of a measure may stand. */
const NEAR = 2
/** Sentences between a measure and the trial of whom it was taken against. */
const TRIED = 3
/** Words between what makes a law the ground and its name. */
const LAWS_NAME = 4
/** Words between the measure and what says that it was for words. */
const BY_IT = 10
/** Words between a rumour and the measure that it tells of. */
const TOLD = 12
/** Words between an order and its number or day: «приказом министра № 45», «постановлением от 3 марта». */
const ITS_NUMBER = 5
/** Numbers in a sentence that compares two counts: «2 314 страниц, на 18 % больше, чем …». */
const COMPARED = 2
const COUNTS: ReadonlySet<Figure['kind']> = new Set(['number', 'share', 'multiple'])
/** What says that the measure was not for words, that a court decided on it, or that it was undone. */
const NO_MATTER = ['unrelated', 'in-court', 'fraud']
/** What denies in an answer that the measure asked about was taken. */
const NO_ANSWER = ['negation', 'takes-no-measure']
/** A connection that is kept cut off: what is to last has begun. */
const GOES_ON = 'cut-goes-on'
/** What is done to publications as a matter of routine, and that they are watched. */
const AS_ROUTINE = 'taken-down-daily'
const WATCHED = 'watched'
/** What goes on: a promise beside it is of something else. */
const LASTS = [GOES_ON, WATCHED]
/** Measures against anybody, those that by themselves are against words, and those told of by a "not": doors not opened to the press. */
const MEASURES = ['measure-taken', 'silenced', 'silenced-over', 'told-by-not']

/**
 * A measure against people for what they said, or against what was published, is told of as taken, and no provision is named:
 * asked once for each kind, since one answer covers all that the statement tells of.
 */
const ungroundedMeasure: Check = function* (view) {
  const taken = firstOf(eachMeant(view, MEASURES))
  // «Решением комиссии отозвана аккредитация»: whose decision it was is told.
  const asks = taken && taken.sentence.hits('decided-by').length > 0 ? 'ordered' : 'measure'
  if (taken) yield { ...told(taken), asks, missing: asks, topic: 'ungrounded-measure measure' }
  // Whoever cuts a connection off finds nobody's words to be a violation.
  const cut = firstMeant(view, GOES_ON)
  if (cut && cut.sentence !== taken?.sentence)
    yield { ...told(cut), asks: 'cut-off', missing: 'cut-off', topic: 'ungrounded-measure cut-off' }
  const handed = firstMeant(view, 'measure-handed')
  if (handed && handed.sentence !== taken?.sentence)
    yield {
      ...told(handed),
      asks: 'handed',
      fill: { under: underArticle(view) },
      missing: 'handed',
      topic: 'ungrounded-measure handed',
    }
  // «Заблокировано 340 сайтов против 310 годом ранее», "the platforms usually delete them": who decides each time can be told, what the breach was cannot.
  const many = firstOf([...eachMeant(view, MEASURES, isTally), ...eachMeant(view, [AS_ROUTINE], () => true)])
  if (many && ![taken, handed].some((other) => other?.sentence === many.sentence))
    yield { ...told(many), asks: 'many', missing: 'many', topic: 'ungrounded-measure many' }
  // Who watches is asked though the sentence threatens besides: «отслеживает публикации, и по каждой дадут оценку».
  const watched = firstMeant(view, WATCHED)
  if (watched)
    yield { ...saidSo(watched), asks: 'watched', missing: 'watched', topic: 'ungrounded-measure watched' }
}

function told(phrase: Move) {
  return { ...saidSo(phrase), unlessAsks: 'threatened-sanction' } as const
}

function saidSo(phrase: Move) {
  return { at: saidOf(phrase), trigger: [phrase], certainty: 'likely', evidence: [] } as const
}

/** The clause of a measure, without the "that" by which it is reported. */
function saidOf({ sentence, ...phrase }: Move): Stretch {
  const { from, to } = withItsClause(sentence, phrase)
  const isReported = from < phrase.from && sentence.spokenIn.speech.that.includes(sentence.word(from))
  return { from: isReported ? from + 1 : from, to }
}

type Which = (sentence: SentenceView) => boolean

/** Of each list the first measure that is meant so, statistics of many measures apart. */
function eachMeant(view: View, lists: readonly string[], which?: Which): readonly Move[] {
  return lists.flatMap((list) => firstMeant(view, list, which) ?? [])
}

function firstMeant(view: View, list: string, which: Which = tellsOfOne): Move | undefined {
  const [first] = outright(view, list, (phrase) => which(phrase.sentence) && isMeant(view, phrase, list))
  return first
}

function tellsOfOne(sentence: SentenceView): boolean {
  return !isTally(sentence)
}

function firstOf(measures: readonly Move[]): Move | undefined {
  return measures.toSorted((a, b) => a.from - b.from)[0]
}

function isMeant(view: View, phrase: Move, list: string): boolean {
  const { sentence } = phrase
  if (sentence.isQuestion && !isGivenReason(view, sentence)) return false
  if (saysNotWhy(list) ? !sentence.near('of-words', phrase, BY_IT) : isTorn(sentence, phrase, list))
    return false
  if (NO_MATTER.some((matter) => sentence.hits(matter).length > 0)) return false
  if (list !== 'silenced-over' && isForMoney(view, phrase)) return false
  if (sentence.quotesOthers(phrase) || sentence.denied(phrase)) return false
  if (!LASTS.includes(list) && isPromised(sentence, phrase)) return false
  // "He referred to a note of the security service": whose word he takes it from, and nothing that was done.
  if (meetsAny(phrase, sentence.hits('refers-to-source'))) return false
  // «Не пустили», "was not admitted" is a denial that is the measure itself.
  if (list !== 'told-by-not' && (sentence.negated(phrase) || isOfNobody(phrase))) return false
  if (sentence.near('rumoured', phrase, TOLD)) return false
  if (sentence.near('hypothesis', phrase, BESIDE) || isTakenBack(view, sentence)) return false
  return !(isOfMany(sentence, list) ? namesLaw(view, sentence.n, sentence.n) : namesGround(view, sentence))
}

/**
 * «Почему закрыли газету? | Потому что …», «Там клевета», "We protect the public": whoever says why has taken it. «Ее никто не закрывал»,
 * "It is open" has not.
 */
function isGivenReason(view: View, { n, to }: SentenceView): boolean {
  if (n + 1 >= view.sentenceCount) return false
  const answer = view.sentence(n + 1)
  const furthest = answer.spokenIn.clauses.verbsLast ? answer.to : to + 1
  if (answer.hits('gives-reason').some((reason) => reason.from < furthest)) return true
  if (answer.isQuestion || NO_ANSWER.some((list) => answer.hits(list).length > 0)) return false
  return answer.hits('answers-why').length > 0
}

/** «Сайт закрыли, | потому что его статьи возмущали» is one phrase for all its marks; those that say no reason are torn by them. */
function isTorn(sentence: SentenceView, phrase: Move, list: string): boolean {
  return list !== 'silenced-over' && isParted(sentence, phrase)
}

/** «Закрыты 11 газет. Причина – убыточность»: nobody took a measure against what has no money, unless it is what they wrote about. */
function isForMoney(view: View, phrase: Move): boolean {
  const { sentence } = phrase
  if (!sentence.near('ends-outlet', phrase, 0) || sentence.hits('said-there').length > 0) return false
  const { n } = sentence
  if (view.holds(n, 'want-of-money')) return true
  return n + 1 < view.sentenceCount && view.holds(n + 1, 'want-of-money') && view.holds(n + 1, 'states-cause')
}

/** «Удалено 612 тысяч материалов против 574 тысяч годом ранее»: statistics tell of no one measure. */
function isTally(sentence: SentenceView): boolean {
  if (sentence.hits('counted-before').length === 0) return false
  return sentence.figures().filter(({ kind }) => COUNTS.has(kind)).length >= COMPARED
}

/** "No journalist has been detained", «никого не уволили»: who stands before the measure, in its clause or as its first word. */
function isOfNobody({ sentence, ...phrase }: Move): boolean {
  const { from } = sinceMark(sentence, phrase)
  // "With no warning, | the newspaper was suspended".
  return sentence.hits('nobody-is', { from, to: phrase.to }).some((hit) => !isParted(sentence, hit))
}

/** Whether a measure of this list may be against anybody, so that what it was for must stand beside it. */
function saysNotWhy(list: string): boolean {
  return list === 'measure-taken' || list === 'measure-handed' || list === AS_ROUTINE
}

/** What is done again and again: a law or a trial told of beside it is no ground of each, or may be of something else. */
function isOfMany(sentence: SentenceView, list: string): boolean {
  return list === AS_ROUTINE || list === WATCHED || isTally(sentence)
}

/** «По статье 274», «на основании Закона «О связи»»: an article or an act, here or in the sentences beside. */
function namesGround(view: View, { n }: SentenceView): boolean {
  const last = Math.min(view.sentenceCount - 1, n + NEAR)
  for (let near = Math.max(0, n - NEAR); near <= last; near++) if (namesLaw(view, near, n)) return true
  if (isTriedFor(view, n)) return true
  for (let near = Math.max(0, n - 1); near <= n; near++)
    if (view.holds(near, 'court-decided') || namesOrder(view, near)) return true
  return false
}

/**
 * "Under the Broadcasting Act", «за нарушение закона»: "its owner said that the law does not allow it" is a complaint, and no ground; nor is
 * a law that the text goes on to.
 */
function namesLaw(view: View, n: number, measure: number): boolean {
  const sentence = view.sentence(n)
  const isOwn = (named: Stretch): boolean => n === measure || !sentence.quotesOthers(named)
  if (sentence.citations().some(isOwn)) return true
  if (!view.holds(n, 'law-named')) return false
  const laws = sentence.hits('law-named').filter(isOwn)
  if (n <= measure) return laws.length > 0
  const { verbsLast } = sentence.spokenIn.clauses
  return laws.some((law) =>
    sentence
      .hits('by-force-of')
      .some((by) => meet(by, law) || (verbsLast ? isRight(law, by) : isRight(by, law))),
  )
}

function isRight(first: Stretch, second: Stretch): boolean {
  return second.from >= first.to && second.from <= first.to + LAWS_NAME
}

/** "Jailed for threats. | … | He was found guilty at the Magistrates' Court": who decided is told; another's trial decides nothing. */
function isTriedFor(view: View, n: number): boolean {
  if (isCourtReport(view)) return true
  for (let near = Math.max(0, n - TRIED); near <= Math.min(n + TRIED, view.sentenceCount - 1); near++) {
    const sentence = view.sentence(near)
    if (whereTried(sentence).length > 0 && (near === n || tellsOfSame(sentence))) return true
  }
  return false
}

/** «Подсудимый признал вину», "he was found guilty"; not "in another case a teacher was found guilty". */
function tellsOfSame(sentence: SentenceView): boolean {
  const isSubject = sentence.hits('of-defendant').some(({ from }) => from <= sentence.from + 1)
  return isSubject || ['told-as-he', 'told-as-they'].some((list) => sentence.hits(list).length > 0)
}

/** «Приказом министра № 45», «постановлением от 3 марта»: an order that can be looked up. */
function namesOrder(view: View, n: number): boolean {
  if (!view.holds(n, 'order')) return false
  const sentence = view.sentence(n)
  const figures = sentence.figures()
  return sentence
    .hits('order')
    .some(({ from, to }) =>
      figures.some((figure) => figure.to > from - ITS_NUMBER && figure.from < to + ITS_NUMBER),
    )
}

export default withTraits(
  {
    asks: ['measure', 'ordered', 'cut-off', 'handed', 'many', 'watched'],
    missing: ['measure', 'ordered', 'cut-off', 'handed', 'many', 'watched'],
    hears: ['threatened-sanction'],
    asksOfDeed: true,
  },
  ungroundedMeasure,
)
