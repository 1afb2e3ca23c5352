import type { Move, View } from '../../reader/check.ts'
import { betweenMarks } from '../../reader/for-checks/between-marks.ts'
import { bySentence, hitsOfAny, meetsAny } from '../../reader/stretch.ts'
import { callsToObey, isOneOf, saysItself } from './act-words.ts'
import { isBehindOffice, isOfOfficeInText } from './office-of-text.ts'
import { asksToLeave, saidOutright } from './outright-acts.ts'
import { isUnnamed, THREATENED } from './unnamed-body.ts'

/** As far down as what an office says, that only the text names, is an act of speech. */
const FAINT = -1.6
/** From here on words surely tell the public whom to trust. */
const TRUSTED = 2
/** Verbs by which anybody asks. */
const ASKING = ['in-person', 'appeals', 'requests']
/** What is wise, and asked of whoever tells something: of locked doors it is advice. */
const PRUDENCE = ['careful-telling', 'prudent']
/** What tells that words are meant. */
const WORDS = ['message', 'topic-false-information']

/**
 * What an office that only the text names asks of the public, warns of or recalls, though the model doubts it: reporters part the
 * office from its words, by a sentence or by the frame around a quotation.
 */
export function actsOfOffice(view: View): readonly Move[] {
  if (!isUnnamed(view)) return []
  const faint = view.moves(FAINT, saysItself).filter((move) => asksOf(view, move))
  const left = asksToLeave(view).map((move) => ({ ...move, ...betweenMarks(move.sentence, move) }))
  const outright = [
    ...left.filter((move) => asksOf(view, move)),
    ...saidOutright(view, 'asked-outright'),
    ...ASKING.flatMap((list) => saidOutright(view, list)).filter((move) => isOwnTrust(view, move)),
  ]
  const faintIn = bySentence(faint)
  return [...faint, ...outright.filter((move) => !meetsAny(move, faintIn(move.sentence)))]
    .filter((move) => isOfOfficeInText(view, move))
    .toSorted((a, b) => a.from - b.from)
}

function asksOf(view: View, move: Move): boolean {
  if (callsToObey(view, move)) return true
  // «В сообщении напоминается, что … наказуемо»
  if (isOneOf(move, ['reminds']) && view.speaksFor('threatened-sanction', move) >= THREATENED) return true
  return (isOneOf(move, PRUDENCE) && isOfWords(move)) || tellsWhomToTrust(view, move)
}

/** "Not to believe rumours", «проверять сообщения» */
export function isOfWords({ sentence }: Move): boolean {
  return WORDS.some((list) => sentence.hits(list).length > 0)
}

/** What "she" or "the department" asks to trust may be a school's or a mayor's. */
function isOwnTrust(view: View, move: Move): boolean {
  return (isOneOf(move, ['in-person']) || isBehindOffice(move)) && tellsWhomToTrust(view, move)
}

/** «Призываем доверять только официальной информации», of an office that the text names. */
export function tellsWhomToTrust(view: View, move: Move): boolean {
  // A verb with what it asks: an opening clause tells of something else.
  const asks = hitsOfAny(move, ASKING).map((verb) => ({
    ...move,
    ...betweenMarks(move.sentence, verb),
  }))
  return (
    [move, ...asks].some((stretch) => view.speaksFor('exclusive-trust', stretch) >= TRUSTED) &&
    isOfOfficeInText(view, move)
  )
}
