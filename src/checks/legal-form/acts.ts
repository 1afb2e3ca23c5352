import type { Move, View } from '../../reader/check.ts'
import { meet } from '../../reader/stretch.ts'
import { callsToObey, isFormal, isPromise, namesItsBody, saysItself } from './act-words.ts'
import { actsOfOffice } from './acts-of-office.ts'
import { callsOfBody } from './calls-of-body.ts'
import { onlyTellsLaw } from './law-told.ts'
import { actsOfNamedBody } from './named-in-text.ts'
import { demandsOfOfficers } from './of-officer.ts'
import { actsOutright, bansOrWarns, saidOutright } from './outright-acts.ts'
import { isInserted, isOwnAct, isToldOnly } from './own-act.ts'
import { warnsByOffice } from './powers.ts'
import { isNotice } from './service.ts'
import { isUnnamed, threatsTold } from './unnamed-body.ts'

/** As far down as what a body that warns by its office says is an act of speech where nothing plainer is. */
const DOUBTED = -1.3
/** As far down as one that asks the public to obey is an act of speech of such a body. */
const FAINT = -1.4
/** As far down as a form of an office that its body uses is one. */
const FORMAL = -1.6

/** Acts of speech to the public, in the order of speech: those in a soft voice where there are no others. */
export function actsOfSpeech(view: View): readonly Move[] {
  const plain = plainActs(view)
  return plain.length > 0 ? plain : callsOfBody(view).filter((move) => isOwnAct(view, move))
}

function plainActs(view: View): readonly Move[] {
  const plain = view.moves(0, ({ score }) => score >= 0).filter((move) => isOwnAct(view, move))
  if (!warnsByOffice(view)) return actsOfUnknown(view, plain)
  const faint = view.moves(FAINT, saysItself).filter((move) => isOwnAct(view, move))
  const obeyed = faint.filter((move) => move.score < 0 && (callsToObey(view, move) || namesItsBody(move)))
  const named = saidOutright(view, 'named-act').filter(
    (move) => !move.sentence.near('told', move, 0) && !isNotice(move),
  )
  const forms = named.filter((move) => isFormal(move) && !plain.some((other) => meet(move, other)))
  const weighed = [...plain, ...obeyed, ...forms]
  const others = [...formsOfBody(view), ...actsOutright(view)].filter((move) => isOwnAct(view, move))
  const acts = [...weighed, ...others.filter((move) => !weighed.some((each) => meet(move, each)))]
  acts.sort((a, b) => a.from - b.from)
  if (acts.length > 0) return acts
  const doubted = faint.filter(({ score }) => score >= DOUBTED)
  if (doubted.length > 0) return doubted
  // "Police will not tolerate …" forbids in so many words, whatever the model makes of it.
  const stern = saidOutright(view, 'stern-words').filter((move) => !isPromise(move))
  if (stern.length > 0) return stern
  // «Об этом говорится в обращении прокурора»: the text calls itself an act, whatever stands in it.
  return named
}

/** Acts of a body that is not known to warn by its office: those of an office that the text names stand beside the others. */
function actsOfUnknown(view: View, plain: readonly Move[]): readonly Move[] {
  const acts = plain.length > 0 ? plain : plainestOfUnknown(view)
  // What is doubted counts where nothing plainer was said before it.
  const plainest = Math.min(...acts.map(({ from }) => from))
  const first = actsOfOffice(view).filter((move) => move.from < plainest && isOwnAct(view, move))
  return [...acts, ...first].toSorted((a, b) => a.from - b.from)
}

/** Where the model hears none: bans, stern words of a body that the text names, threats told. */
function plainestOfUnknown(view: View): readonly Move[] {
  // «Министерство запрещает публиковать …»: any body with powers uses one where it forbids.
  const banned = [...bansOrWarns(view), ...demandsOfOfficers(view)].filter((move) => isOwnAct(view, move))
  if (banned.length > 0 || !isUnnamed(view)) return banned
  const named = actsOfNamedBody(view).filter((move) => isOwnAct(view, move))
  if (named.length > 0) return named
  return threatsTold(view).filter(
    (move) => !isToldOnly(move) && !isInserted(move) && !isNotice(move) && !onlyTellsLaw(view, move),
  )
}

/** «Агентство в последний раз предостерегает»: a form of an office whose body stands there too. */
function formsOfBody(view: View): readonly Move[] {
  return view.moves(FORMAL, (move) => isFormal(move) && namesItsBody(move))
}
