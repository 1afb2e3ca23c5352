import type { Move, Raise, View } from '../../reader/check.ts'
import { hitsIn, hitsOfAny, meetsAny } from '../../reader/stretch.ts'
import { tellsMeasuresBeside } from './measures-beside.ts'

type Asked = Pick<Raise, 'asks' | 'missing' | 'evidence' | 'behind' | 'askedWith'>

/** What those who are called on are to be, honest or responsible, or to cherish: peace, unity. Nobody takes measures for either. */
const OF_THEM = ['virtues', 'of-care', 'cherished']

/** What turns to somebody, rather than saying how things are. */
const CALLS_ON = ['appeal', 'asks-others', 'mild-request', 'demand', 'group', 'plain', 'calls-on-values']

/** «Сохраняйте спокойствие и не поддавайтесь на провокации» is one plea, and asked about in one breath: no call asks for measures. */
const behind = (asks: string): Pick<Asked, 'behind'> => ({ behind: { beside: 'call-to-obey', asks } })
const SAID = { evidence: [] } as const

const MEASURE: Asked = { ...SAID, asks: 'measure', missing: 'measure', ...behind('measure-too') }
/** «Автобусы будут в 17:00. Сохраняйте спокойствие»: where the measures stand beside the appeal, what it asks for besides. */
const BESIDES: Asked = { ...SAID, asks: 'besides', missing: 'besides', ...behind('besides-too') }
/** Nobody can take measures behind another's conscience or love of peace: asked is what gave rise to the appeal to it. */
const OCCASION: Asked = { ...SAID, asks: 'occasion', missing: 'occasion', ...behind('occasion-too') }
/** Where the text tells whose conduct it was: what follows from that for others, unless a call beside it asks them for it. */
const CONDUCT: Asked = { ...SAID, asks: 'conduct', missing: 'conduct', askedWith: 'call-to-obey' }
/** «Ради нравственности», "in the interests of stability": a value is not called on, but the reason of a measure. */
const REASON: Asked = { ...SAID, asks: 'reason', missing: 'reason' }
const FAITH: Asked = { ...SAID, asks: 'faith', missing: 'faith' }
const SILENCE: Asked = { ...SAID, asks: 'silence', missing: 'silence' }
/** What is told of as breached calls on nobody. */
export const BREACHED: Asked = { ...SAID, asks: 'breached', missing: 'breached' }

/**
 * Of what those who are called on are to be or to cherish, or of any other value that is held up to the press, what they did, or what they
 * are to do, where that is told; of calm or patience, what is done for them; of a faith or silence, by what right.
 * @param isOccasionTold whether another sentence tells what somebody did
 */
export function askedOf(view: View, move: Move, isOccasionTold: () => boolean): Asked {
  const asked = askedAlone(move, isOccasionTold)
  if (asked !== MEASURE || !tellsMeasuresBeside(view, move.sentence)) return asked
  // «Материнство свято»: a maxim asks nobody for anything.
  return hitsIn(move, 'calm').length > 0 || !isMaxim(move) ? BESIDES : asked
}

function askedAlone(move: Move, isOccasionTold: () => boolean): Asked {
  const has = (list: string): boolean => hitsIn(move, list).length > 0
  if (has('call-to-silence') && !has('calm')) return SILENCE
  if (has('call-to-faith') && move.sentence.hits('clergy').length === 0) return FAITH
  const theirs = hitsOfAny(move, OF_THEM)
  const isOfThem = theirs.length > 0 && hitsIn(move, 'values').every((value) => meetsAny(value, theirs))
  if (has('calm')) return MEASURE
  if (isReason(move)) return REASON
  if (!(isOfThem && !isMaxim(move)) && !has('press-told')) return MEASURE
  return isOccasionTold() ? CONDUCT : OCCASION
}

/** Whether something is taken away from somebody for the sake of a value, and nobody is called on. */
function isReason(move: Move): boolean {
  const { sentence } = move
  if (hitsIn(move, 'purpose').length === 0 || sentence.hits('restricted-for').length === 0) return false
  return [...CALLS_ON, 'modal'].every((list) => list === 'group' || sentence.hits(list).length === 0)
}

/** «Предки завещали нам ценить мир», «наша сила – в единстве»: where nobody is called on, nobody's conduct was the occasion. */
function isMaxim(move: Move): boolean {
  return !CALLS_ON.some((list) => move.sentence.hits(list).length > 0) && !opensImperative(move)
}

/** "Argue with us, | but remember your duty", where imperatives have no form of their own. */
function opensImperative({ sentence, from, to }: Move): boolean {
  const { predicates, clauses } = sentence.spokenIn
  for (let token = from; token < to; token++) {
    if (predicates.imperative?.test(sentence.word(token)) !== true) continue
    if (token === sentence.from || sentence.parted(token)) return true
    const before = sentence.word(token - 1)
    if (clauses.turns.includes(before) || clauses.coordinators.includes(before)) return true
  }
  return false
}
