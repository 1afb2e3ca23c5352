import type { Move, Raise } from '../../reader/check.ts'
import { hitsIn, hitsOfAny, meetsAny } from '../../reader/stretch.ts'

type Asked = Pick<Raise, 'asks' | 'missing' | 'evidence' | 'behind'>

/** What those who are called on are to be, honest or responsible, or to cherish: peace, unity. Nobody takes measures for either. */
const OF_THEM = ['virtues', 'of-care', 'cherished']

/** What turns to somebody, rather than saying how things are. */
const CALLS_ON = ['appeal', 'asks-others', 'mild-request', 'demand', 'group', 'plain', 'calls-on-values']

/** «Сохраняйте спокойствие и не поддавайтесь на провокации» is one plea, and asked about in one breath: no call asks for measures. */
const behind = (asks: string): Pick<Asked, 'behind'> => ({ behind: { beside: 'call-to-obey', asks } })
const SAID = { evidence: [] } as const

const MEASURE: Asked = { ...SAID, asks: 'measure', missing: 'measure', ...behind('measure-too') }
/** Nobody can take measures behind another's conscience or love of peace: asked is what gave rise to the appeal to it. */
const OCCASION: Asked = { ...SAID, asks: 'occasion', missing: 'occasion', ...behind('occasion-too') }
const FAITH: Asked = { ...SAID, asks: 'faith', missing: 'faith' }
const SILENCE: Asked = { ...SAID, asks: 'silence', missing: 'silence' }
/** What is told of as breached calls on nobody. */
export const BREACHED: Asked = { ...SAID, asks: 'breached', missing: 'breached' }

/**
 * Of what those who are called on are to be or to cherish, or of any other value that is held up to the press, what they did; of calm or
 * patience, what is done for them; of a faith or silence, by what right.
 */
export function askedOf(move: Move): Asked {
  const has = (list: string): boolean => hitsIn(move, list).length > 0
  if (has('call-to-silence') && !has('calm')) return SILENCE
  if (has('call-to-faith') && move.sentence.hits('clergy').length === 0) return FAITH
  const theirs = hitsOfAny(move, OF_THEM)
  const isOfThem = theirs.length > 0 && hitsIn(move, 'values').every((value) => meetsAny(value, theirs))
  if (has('calm')) return MEASURE
  return (isOfThem && !isMaxim(move)) || has('press-told') ? OCCASION : MEASURE
}

/** «Предки завещали нам ценить мир», «наша сила – в единстве»: where nobody is called on, nobody's conduct was the occasion. */
function isMaxim({ sentence }: Move): boolean {
  return !CALLS_ON.some((list) => sentence.hits(list).length > 0)
}
