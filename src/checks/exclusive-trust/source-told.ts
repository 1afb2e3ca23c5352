import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { gapBefore } from '../../reader/for-checks/gap-before.ts'

/** Marks behind which it is told what something is. */
const TELLS_WHAT = /[:(]/u
/** «health.kz», "https://…", «@health_kz»: where something can be read. */
const ADDRESS =
  /https?:\/\/|(?:^|[\s(«"“:])@[a-z\d_]{3}|[a-z\d-]{2}\.(?:[a-z\d-]{2,20}\.){0,3}[a-z]{2,6}(?![\p{L}\d])/u

/**
 * "Trust only official sources: the site gov.example and the channel of the headquarters", «… источникам. Это сайт министерства …»: which they
 * are stands behind a colon, in brackets, behind "namely", in an address, or in the next sentence.
 */
export function tellsSource(view: View, move: Move): boolean {
  const { sentence } = move
  if (hasAddress(view, sentence)) return true
  const start = startOfWhat(view, move)
  if (start !== undefined && namesOne(sentence, { from: start, to: sentence.to })) return true
  if (sentence.n + 1 >= view.sentenceCount) return false
  const next = view.sentence(sentence.n + 1)
  if (!next.hits('they-are').some(({ from }) => from === next.from)) return false
  return hasAddress(view, next) || namesOne(next, next)
}

function hasAddress(view: View, at: Stretch): boolean {
  return ADDRESS.test(view.text(at).toLowerCase())
}

/** The word from which on it is told what the sources are. */
function startOfWhat(view: View, { sentence, from }: Move): number | undefined {
  const namely = sentence.hits('namely')
  for (let token = from + 1; token < sentence.to; token++)
    if (
      namely.some((hit) => hit.to === token) ||
      (sentence.parted(token) && TELLS_WHAT.test(gapBefore(view, token)))
    )
      return token
  return undefined
}

/** A source by what it is; "…: rumours do harm, the ministry said" tells only who says so. */
function namesOne(sentence: SentenceView, at: Stretch): boolean {
  const isNamed = ['where-told', 'named-source'].some((list) => sentence.hits(list, at).length > 0)
  return isNamed && sentence.hits('report', at).length === 0
}
