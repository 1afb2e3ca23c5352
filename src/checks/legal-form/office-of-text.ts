import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { markBehind } from '../../reader/for-checks/between-marks.ts'
import { hitsOfAny, meetsAny, wholeOf } from '../../reader/stretch.ts'
import { SPEECH } from './act-words.ts'
import { departmentsIn, isUnnamed, OFFICES, restrainsWords } from './unnamed-body.ts'

/** Words between an office and what it does; more where the verb stands last. */
const [SUBJECT, SUBJECT_BEFORE] = [9, 16]
/** Sentences before an act in which its office may be named, and behind it. */
const [BEFORE, BEHIND] = [6, 2]
/** Who else may speak in a text, and has no such power; mayors have some. */
const WITHOUT_POWER = ['only-asks', 'no-power']
const OTHERS = [...WITHOUT_POWER, 'head-of-executive']
/** What stands for an office that was named before: "the agency", «ведомство», and any act in the first person. */
const STANDS_FOR = ['own-house', 'said-of-body', 'in-person', 'stands-for-office']

/**
 * Whether a text that nothing else tells the body of names an office as whose act this is: in its sentence, in the frame that a
 * reporter puts around its words, or before, where the sentence itself says only "he", "the agency" or "we".
 */
export function isOfOfficeInText(view: View, move: Move): boolean {
  if (!isUnnamed(view)) return false
  if (isBehindOffice(move) || isFramedBehind(move.sentence, move.to)) return true
  return standsFor(move) && (isNamedBefore(view, move) || isFramedBeyond(view, move))
}

/** «Полиция области просит …»: an office stands before the verb, and nobody else nearer to it. */
export function isBehindOffice(move: Move): boolean {
  const { sentence } = move
  const reach = sentence.spokenIn.clauses.verbsLast ? SUBJECT_BEFORE : SUBJECT
  const [verb] = hitsOfAny(move, SPEECH).toSorted((a, b) => a.from - b.from)
  if (verb === undefined) return false
  const before = (bodies: readonly Stretch[]): Stretch[] => bodies.filter(({ to }) => to <= verb.from)
  const office = before(hitsOfAny(wholeOf(sentence), OFFICES)).findLast(({ to }) => verb.from - to <= reach)
  return office !== undefined && before(othersIn(sentence)).every(({ to }) => to < office.from)
}

/** «…, — заявили в прокуратуре», «… – делінген полиция хабарламасында»: behind a mark, a verb of saying and an office. */
function isFramedBehind(sentence: SentenceView, from: number): boolean {
  const { speech } = sentence.spokenIn
  const offices = hitsOfAny(wholeOf(sentence), OFFICES).filter((office) => office.from >= from)
  return offices.some((office) => {
    const mark = lastMarkBefore(sentence, office.from, from)
    if (mark === undefined) return false
    const end = markBehind(sentence, office.to)
    for (let token = mark; token < end; token++) if (speech.says.test(sentence.word(token))) return true
    return false
  })
}

function lastMarkBefore(sentence: SentenceView, at: number, least: number): number | undefined {
  for (let token = at; token >= least && token > sentence.from; token--)
    if (sentence.parted(token)) return token
  return undefined
}

/** "He urged …", «Ведомство призывает …», «напоминается, что …», «шақырамыз»: whoever does it was named elsewhere. */
function standsFor({ sentence, ...at }: Move): boolean {
  if (sentence.spokenIn.speech.pronouns.test(sentence.word(sentence.from))) return true
  if (othersIn(sentence).length > 0) return false
  const stands = STANDS_FOR.some(
    (list) => sentence.near(list, at, 0) || (list !== 'in-person' && sentence.hits(list).length > 0),
  )
  return stands || isSaidByNobody(sentence)
}

/** «Следует помнить об ответственности», where no verb tells that somebody else says it: "…, the school's head told parents". */
function isSaidByNobody(sentence: SentenceView): boolean {
  const asked = sentence.hits('asked-outright')
  if (asked.length === 0) return false
  for (let token = sentence.from; token < sentence.to; token++) {
    if (meetsAny({ from: token, to: token + 1 }, asked)) continue
    if (sentence.spokenIn.speech.says.test(sentence.word(token))) return false
  }
  return true
}

/**
 * «Шақырамыз» in the words of a mosque, a party or an assembly: they ask in person where the text names no office at all, and may.
 */
export function isOfPowerless(view: View, move: Move): boolean {
  const { sentence, ...at } = move
  if (!isUnnamed(view) || !sentence.near('in-person', at, 0)) return false
  if (['demanded', 'formal'].some((list) => sentence.near(list, at, 0))) return false
  if (OFFICES.some((list) => view.mentions(list))) return false
  const powerless = restrainsWords(move) ? WITHOUT_POWER : [...WITHOUT_POWER, 'other-departments']
  for (let n = sentence.n; n >= Math.max(0, sentence.n - BEFORE); n--)
    if (powerless.some((list) => view.holds(n, list))) return true
  return false
}

/** Of the houses that a text names before an act, whether the nearest is an office. */
function isNamedBefore(view: View, { sentence }: Move): boolean {
  for (let n = sentence.n - 1; n >= Math.max(0, sentence.n - BEFORE); n--) {
    if (OFFICES.some((list) => view.holds(n, list)) && actsThere(view.sentence(n))) return true
    if ([...OTHERS, 'other-departments'].some((list) => view.holds(n, list))) return false
  }
  return false
}

/** «Жәбірленуші полицияға арыз берді», "call the police": whom others turn to, or whom something is done to, says nothing there. */
function actsThere(sentence: SentenceView): boolean {
  const met = sentence.hits('office-met')
  return hitsOfAny(wholeOf(sentence), OFFICES).some((office) => !meetsAny(office, met))
}

/** «… шақырамыз. … тартылады», – деп жазды Ақпарат министрі»: a quotation goes on, and its frame stands behind all of it. */
function isFramedBeyond(view: View, { sentence }: Move): boolean {
  const last = Math.min(view.sentenceCount - 1, sentence.n + BEHIND)
  for (let n = sentence.n + 1; n <= last; n++) {
    if (!OFFICES.some((list) => view.holds(n, list))) continue
    const next = view.sentence(n)
    return isFramedBehind(next, next.from)
  }
  return false
}

function othersIn(sentence: SentenceView): readonly Stretch[] {
  const whole = wholeOf(sentence)
  return [...hitsOfAny(whole, OTHERS), ...departmentsIn(whole)]
}
