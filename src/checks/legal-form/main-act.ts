import type { Move, View } from '../../reader/check.ts'
import { upToMark } from '../../reader/for-checks/between-marks.ts'
import { hasNothingBut } from '../../reader/stretch.ts'
import { callsToObey, isFormal, isOneOf, isPrudent, namesItsBody, SPEECH } from './act-words.ts'
import { isOfOfficeInText } from './office-of-text.ts'
import { opensWithBody } from './opening-body.ts'
import { THREATENED } from './unnamed-body.ts'

/** From here on the model is sure of an act of speech. */
const PLAIN = 1.6
/** From here on it is one in the speaker's own words, which then says what an announced appeal is. */
const OWN_WORDS = 0.8
/** From here on so sure that it is one of the office, though its subject stands elsewhere: «Она требует …», «Редакторов предупредили о недопустимости …». */
const SURE = 2
/** Share of the weightiest score from which an act of speech is as plain. */
const NEARLY = 0.8
/** Lists of all words of such acts. */
const ALL = [...SPEECH, 'left-undone', 'requests']
/** What an act of speech weighs more where it plainly asks the public to obey. */
const MORE = 1

/**
 * The act of speech that a text is asked about. First a form that acts of an office have («предостерегает», «үндеу жасады», "orders");
 * then what the body or an official in person («призываем», "we urge") wants done or left, and what it threatens with; after these
 * what is only prudent ("be vigilant"), and a request or a reminder, since any house may ask and remind. Of several the first that
 * is nearly as weighty as the weightiest: an authority says first what it does.
 */
export function mainOf(view: View, acts: readonly Move[]): Move | undefined {
  const moves = withoutGreeting(view, withoutAnnouncing(view, withoutTitle(view, acts)))
  const ofBody = moves.filter(
    (move) => namesItsBody(move) || isOfOpeningBody(view, move) || isOfOfficeTold(view, move),
  )
  const weigh = (move: Move): number => weightOf(view, move)
  const own = moves.filter((move) => weigh(move) >= PLAIN && isOneOf(move, ['in-person']))
  const isOfOffice = (move: Move): boolean =>
    ofBody.includes(move) || own.includes(move) || isOneOf(move, ['named-act']) || move.score >= SURE
  // «Полиция предупредила о фейках» asks nothing of the public yet, «призываем не пересылать» does.
  const asking = [...ofBody.filter((move) => asksOrThreatens(view, move)), ...own]
  for (const among of [
    moves.filter((move) => isFormal(move) && isOfOffice(move)),
    asking.filter(
      (move) => (!isMild(move) && asks(view, move) && !isPrudent(move)) || warnsOfPenalty(view, move),
    ),
    asking.filter((move) => !isMild(move) && !isPrudent(move)),
    asking.filter((move) => !isMild(move)),
    asking,
    ofBody,
    moves,
  ]) {
    if (among.length === 0) continue
    const most = Math.max(...among.map(weigh))
    const [first] = among
      .filter((move) => weigh(move) >= Math.min(most, most * NEARLY))
      .sort((a, b) => a.from - b.from)
    if (first) return first
  }
  return undefined
}

/** What an act of speech weighs: one that asks the public to obey, or tells a penalty, as much as a plain one at least. */
function weightOf(view: View, move: Move): number {
  if (!callsToObey(view, move) && !warnsOfPenalty(view, move)) return move.score
  return move.score < 0 ? PLAIN : move.score + MORE
}

/** A headline tells in short, and often in an editor's words, what the text says itself. */
function withoutTitle(view: View, acts: readonly Move[]): readonly Move[] {
  const { title } = view.metadata
  if (title === undefined || acts.length < 2) return acts
  const told = acts.filter(({ sentence }) => !title.includes(view.text(sentence)))
  return told.length > 0 ? told : acts
}

/** «Үндеу жасады», "made an appeal" tells that somebody speaks; what is asked stands in their own words, where these are given. */
function withoutAnnouncing(view: View, acts: readonly Move[]): readonly Move[] {
  if (!acts.some((act) => isOneOf(act, ['in-person']) && weightOf(view, act) >= OWN_WORDS)) return acts
  return acts.filter((act) => !isOneOf(act, ['appeal-made']) || asksToLeave(act))
}

/** «МВД обращается к участникам. Милиция требует …»: whoever only turns to somebody says behind that what he wants. */
function withoutGreeting(view: View, acts: readonly Move[]): readonly Move[] {
  if (acts.length < 2) return acts
  const told = acts.filter((act) => asksOrThreatens(view, act) || !hasNothingBut(act, 'only-addresses', ALL))
  return told.some((act) => namesItsBody(act) || isFormal(act)) ? told : acts
}

/** «Обратилась с просьбой», "asks", «еске салады», and calls to report somebody, unless it is not to spread something. */
function isMild(move: Move): boolean {
  return isOneOf(move, ['requests', 'reminds', 'called-to-help']) && !isOneOf(move, ['left-undone'])
}

function asksOrThreatens(view: View, move: Move): boolean {
  return asks(view, move) || view.speaksFor('threatened-sanction', move) >= THREATENED
}

function asks(view: View, move: Move): boolean {
  return isOneOf(move, ['demands', 'asked-outright']) || callsToObey(view, move) || asksToLeave(move)
}

/** «Прокуратура ескертеді: … айыппұл төлейді. Заңға бағынуға шақырамыз»: a penalty weighs as much as the call behind it. */
function warnsOfPenalty(view: View, move: Move): boolean {
  return (
    isOneOf(move, ['warns']) && !isMild(move) && view.speaksFor('threatened-sanction', move) >= THREATENED
  )
}

/** "The force condemns …, | and calls on readers to retract …": the body stands where the sentence opens. */
function isOfOpeningBody(view: View, move: Move): boolean {
  return isOneOf(move, ['left-undone']) && opensWithBody(view, move.sentence)
}

/** "He urged …", «Ведомство напоминает …»: a reporter tells whose act it is; what the office says in person is weighed as its own words. */
function isOfOfficeTold(view: View, move: Move): boolean {
  return !isOneOf(move, ['in-person']) && isOfOfficeInText(view, move)
}

/** "Warned residents | and visitors not to post …": what is to be left may stand behind what is quoted. */
function asksToLeave(move: Move): boolean {
  return move.sentence.near('left-undone', upToMark(move.sentence, move), 0)
}
