import { type Check, type Move, type SentenceView, type View, withTraits } from '../../reader/check.ts'
import { withItsClause } from '../../reader/for-checks/between-marks.ts'
import { isPromised } from '../../reader/for-checks/cases-told.ts'
import { isAsserted, outright } from '../../reader/for-checks/outright.ts'
import { isTakenBack } from '../../reader/for-checks/taken-back.ts'

/** Words between a hypothesis or a duty not to do it and the measure that they keep from being a fact. */
const BESIDE = 2
/** Sentences on each side in which the ground of a measure may stand. */
const NEAR = 2
/** Words between the measure and what says that it was for words. */
const BY_IT = 10
/** Words between a rumour and the measure that it tells of. */
const TOLD = 12
/** What says that the measure was not for words, or that a court decided on it. */
const NO_MATTER = ['unrelated', 'in-court', 'fraud']

/**
 * A measure against people for what they said, or against what was published, is told of as taken, and no provision is named:
 * asked once for each kind, since one answer covers all that the statement tells of.
 */
const ungroundedMeasure: Check = function* (view) {
  const taken = firstMeant(view, 'measure-taken')
  if (taken)
    yield { ...told(taken), asks: 'measure', missing: 'measure', topic: 'ungrounded-measure measure' }
  const handed = firstMeant(view, 'measure-handed')
  if (handed && handed.sentence !== taken?.sentence)
    yield { ...told(handed), asks: 'handed', missing: 'handed', topic: 'ungrounded-measure handed' }
}

function told(phrase: Move) {
  const at = withItsClause(phrase.sentence, phrase)
  return {
    at,
    trigger: [phrase],
    certainty: 'likely',
    evidence: [],
    unlessAsks: 'threatened-sanction',
  } as const
}

function firstMeant(view: View, list: string): Move | undefined {
  const [first] = outright(view, list, (phrase) => isMeant(view, phrase))
  return first
}

function isMeant(view: View, phrase: Move): boolean {
  const { sentence } = phrase
  if (!sentence.near('of-words', phrase, BY_IT)) return false
  if (NO_MATTER.some((list) => sentence.hits(list).length > 0)) return false
  if (!isAsserted(sentence, phrase) || isPromised(sentence, phrase)) return false
  if (sentence.near('rumoured', phrase, TOLD)) return false
  if (sentence.near('hypothesis', phrase, BESIDE) || isTakenBack(view, sentence)) return false
  return !namesGround(view, sentence)
}

/** «По статье 274», «на основании Закона «О связи»»: an article or an act, here or in the sentences beside. */
function namesGround(view: View, { n }: SentenceView): boolean {
  const last = Math.min(view.sentenceCount - 1, n + NEAR)
  for (let near = Math.max(0, n - NEAR); near <= last; near++)
    if (view.sentence(near).citations().length > 0) return true
  return false
}

export default withTraits(
  { asks: ['measure', 'handed'], missing: ['measure', 'handed'], hears: ['threatened-sanction'] },
  ungroundedMeasure,
)
