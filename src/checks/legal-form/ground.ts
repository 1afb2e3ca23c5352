import { dayBefore } from '../../law/days/day-beside.ts'
import type { Citation, CitedFact, Day, Law, Trilingual } from '../../law/law.ts'
import { isSameArticle } from '../../law/place.ts'
import type { CitedWords, Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { type CitedPlace, citedPlaces, factsOf } from '../../reader/cited/places.ts'
import { isOfCode } from '../../reader/cited/punishing.ts'
import { type NotInForce, notInForce } from '../../reader/cited/standing.ts'
import { tellsAct } from '../../reader/cited/tells-act.ts'
import { namedWithoutDay } from '../../reader/cited/without-day.ts'
import { lawNotChecked, provisions } from '../../reader/evidence.ts'
import { upToMark } from '../../reader/for-checks/between-marks.ts'
import type { Evidence } from '../../reader/reading.ts'
import { saysItDemands } from './act-words.ts'
import { ownForms, withBinding } from './forms.ts'
import { isOfPenalty } from './of-penalty.ts'
import { onlyToldOf } from './told-of.ts'

/** The power that a text names for its act of speech. */
export interface Ground {
  readonly words: Trilingual
  /** Where a sentence of the text other than that of the act of speech names it. */
  readonly at?: Stretch
  /** Set where the law of that day does not have it: why. */
  readonly gone?: NotInForce
  /** Set where the text tells only the name of the law, which an older one had as well, and that is the one meant. */
  readonly isSupposed?: true
  /** Set where nothing is known of the place named, and the same law gives the forms of such acts in others. */
  readonly isOfOther?: true
  readonly evidence: readonly Evidence[]
}

/** Words of one law may stand between the ground («в порядке …») and its citation. */
const BESIDE = 3
/** Words between a citation and the act of speech that it is said to be the ground of. */
const CLAUSE = 6
/** Sentences in which a ground is looked for: of the opening, on either side of the act of speech, and of the close. */
const OPENING = 8
const AROUND = 3
const CLOSE = 4

/**
 * The ground of an act of speech: named in its own sentence, or elsewhere as the ground of the body's act, or in the title.
 * A law that another sentence only tells of is none.
 */
export function groundOf(view: View, move: Move): Ground | undefined {
  const { sentence } = move
  const acts = actsOnForms(view)
  if (sentence.near('ground', move)) {
    const isOnlyToldOf = onlyToldOf(sentence)
    const cited = powersIn(view, sentence).find(
      (words) =>
        !isOnlyToldOf(words) &&
        (isOfForms(view, sentence, words, acts) || !isOfPenalty(sentence, words)) &&
        // What a demand rests on is asked of the demand itself.
        (!isOfOtherArticle(view, sentence, words) ||
          !saysItDemands(move) ||
          olderPlace(view, sentence, words) !== undefined),
    )
    if (cited) return groundAt(view, sentence, cited)
  }
  for (const n of placesAround(sentence.n, view.sentenceCount)) {
    const other = view.sentence(n)
    if (other.hits('ground').length === 0) continue
    const isOnlyToldOf = onlyToldOf(other)
    const cited = powersIn(view, other).find(
      (words) => isGround(view, other, words, acts) && !isOnlyToldOf(words),
    )
    if (cited) return { ...groundAt(view, other, cited), at: upToMark(other, withItsWords(other, cited)) }
  }
  return groundInTitle(view, acts)
}

/**
 * Provisions that the sentence of a demand names without making them its ground: «статья 174 УК запрещает рознь, поэтому требуем …»;
 * not those against which it is made («…, но требуем»), nor what threatens behind it.
 */
export function namedBefore(view: View, move: Move): readonly CitedPlace[] {
  const { sentence } = move
  const { law, on } = view
  if (!law || !on || sentence.citations().length === 0) return []
  if (['contrast', 'concession'].some((list) => sentence.hits(list).length > 0)) return []
  const demand = sentence.hits('demanded', move)[0]?.from ?? move.from
  return citedPlaces(view, law, on, sentence).filter(
    ({ at }) => at.to <= demand && !sentence.quotesOthers(at),
  )
}

/** «В порядке | статьи 31 …»: a citation with the words that make it a ground; who spoke by it is told before them. */
function withItsWords(sentence: SentenceView, cited: CitedWords): Stretch {
  const words = sentence
    .hits('ground')
    .filter(({ from, to }) => from <= cited.to + BESIDE && to >= cited.from - BESIDE)
  return { from: Math.min(cited.from, ...words.map(({ from }) => from)), to: cited.to }
}

/** References to law that may give a body its power: an article of a code says what is punished. */
function powersIn(view: View, sentence: SentenceView): readonly CitedWords[] {
  const cited = sentence.citations()
  const { articles } = sentence.ofAll
  const isOfAnyCode = cited.some(({ words }) => articles.has('code', words))
  const isOfCodeNamedBeside = (one: CitedWords): boolean => {
    if (!isOfAnyCode || tellsAct(sentence, one)) return false
    const place = placeOf(view, sentence, one)
    return view.law === undefined || place === undefined || isOfCode(view.law, place.citation.act)
  }
  return cited.filter(
    (one) => !articles.has('code', one.words) && !sentence.quotesOthers(one) && !isOfCodeNamedBeside(one),
  )
}

/**
 * Whether a citation stands as the ground of an act: in the law on this body's acts; where none is known, beside a word of the
 * act itself («обращение», "appeal"): words of demand and warning stand beside any rule that is only told of.
 */
function isGround(view: View, sentence: SentenceView, cited: CitedWords, acts: ReadonlySet<string>): boolean {
  if (!sentence.near('ground', cited, BESIDE)) return false
  if (acts.size === 0) return sentence.near('appeals', cited, CLAUSE)
  return isOfForms(view, sentence, cited, acts)
}

/** Whether a citation is of an act of law that gives this kind of body its forms. */
function isOfForms(
  view: View,
  sentence: SentenceView,
  cited: CitedWords,
  acts: ReadonlySet<string>,
): boolean {
  const place = acts.size === 0 ? undefined : placeOf(view, sentence, cited)
  return place !== undefined && acts.has(place.citation.act)
}

/** «В порядке статьи 31» where the law of that day has the forms of such acts elsewhere, and nothing is known of this article. */
function isOfOtherArticle(view: View, sentence: SentenceView, cited: CitedWords): boolean {
  const { law, on, body } = view
  const place = placeOf(view, sentence, cited)
  if (!law || !on || !body || place?.citation.article === undefined) return false
  const { citation } = place
  const forms = ownForms(law, body, on).filter((form) => form.citation.act === citation.act)
  if (forms.length === 0 || forms.some((form) => isSameArticle(form.citation, citation))) return false
  return factsOf(law, citation, on).length === 0
}

/** Acts of law that give this kind of body the forms of its acts. */
function actsOnForms({ law, on, body }: View): ReadonlySet<string> {
  if (!law || !on || !body) return new Set()
  return new Set(ownForms(law, body, on).map(({ citation }) => citation.act))
}

function placesAround(own: number, count: number): readonly number[] {
  const places = new Set<number>()
  for (let step = 1; step <= AROUND; step++) places.add(own + step).add(own - step)
  for (let n = 0; n < OPENING; n++) places.add(n)
  for (let n = count - CLOSE; n < count; n++) places.add(n)
  places.delete(own)
  return [...places].filter((n) => n >= 0 && n < count)
}

/**
 * The place of an act that stood before, where the act of that day has it not: «в порядке статьи 31» of a law whose forms stand in
 * other articles since.
 */
function olderPlace(view: View, sentence: SentenceView, cited: CitedWords): CitedPlace | undefined {
  const { law, body } = view
  const place = placeOf(view, sentence, cited)
  const since = place && law?.act(place.citation.act)?.inForce.since
  if (!law || !body || !place || since === undefined) return undefined
  const before = dayBefore(since)
  const citation = law
    .citations(view.text(sentence), sentence.language, before)
    .find(({ article }) => article === place.citation.article)
  if (citation === undefined || citation.act === place.citation.act) return undefined
  if (!ownForms(law, body, before).some((form) => isSameArticle(form.citation, citation))) return undefined
  const label = law.labelOf(citation, before)
  return label && { ...place, citation, label }
}

function placeOf(view: View, sentence: SentenceView, cited: CitedWords) {
  const { law, on } = view
  if (!law || !on) return undefined
  return citedPlaces(view, law, on, sentence).find(({ at }) => at.from === cited.from)
}

function groundAt(view: View, sentence: SentenceView, cited: CitedWords): Ground {
  const { law, on } = view
  const own = placeOf(view, sentence, cited)
  if (!law || !on || !own)
    return { words: namedWithoutDay(view, sentence, cited), evidence: lawNotChecked(view) }
  const isOfOther = isOfOtherArticle(view, sentence, cited)
  const older = isOfOther ? olderPlace(view, sentence, cited) : undefined
  const place = older ?? own
  const gone = notInForce(law, on, place)
  if (gone) {
    const supposed = older === undefined ? {} : ({ isSupposed: true } as const)
    return { words: place.label, gone, ...supposed, evidence: gone.evidence }
  }
  const evidence = textOf(view, law, on, place.citation)
  return isOfOther && older === undefined
    ? { words: place.label, isOfOther, evidence }
    : { words: place.label, evidence }
}

function groundInTitle(view: View, acts: ReadonlySet<string>): Ground | undefined {
  const { law, on } = view
  const { title } = view.metadata
  if (!law || !on || title === undefined) return undefined
  const citation = law
    .citations(title, view.language, on)
    .find(({ act, article }) => article !== undefined && acts.has(act))
  const label = citation && law.labelOf(citation, on)
  return citation && label && { words: label, evidence: textOf(view, law, on, citation) }
}

/** What the ground says of the act: as the form that it gives, else what is known of the article, each place once. */
function textOf({ body }: View, law: Law, on: Day, citation: Citation): readonly Evidence[] {
  const forms = body ? ownForms(law, body, on) : []
  const same = forms.filter((form) => isSameArticle(form.citation, citation))
  if (same.length > 0) return withBinding(same)
  const once = new Map<string, CitedFact>()
  for (const fact of factsOf(law, citation, on)) if (!once.has(fact.label.en)) once.set(fact.label.en, fact)
  return provisions([...once.values()])
}
