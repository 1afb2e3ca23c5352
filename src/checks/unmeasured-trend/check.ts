import type { Check, Move, SentenceView, View } from '../../reader/check.ts'
import { provisions } from '../../reader/evidence.ts'
import { topicsOf } from '../../reader/topics.ts'

/** Words around the move in which a figure still speaks of the same thing. */
const REACH = 10

const PUBLISHED = {
  kk: 'Сол күні жарияланған ресми цифрлар',
  ru: 'Официальные цифры, опубликованные к этому дню',
  en: 'Official figures that were public on that day',
}

/** Something is said to have grown or to be massive, with no figure and period for that very thing. */
const unmeasuredTrend: Check = function* (view) {
  const { law, on, body } = view
  for (const move of view.moves()) {
    if (isMeasured(view, move) || move.sentence.quotesOthers(move)) continue
    const own = law && on && body ? law.statistics(body, on) : []
    const published =
      law && on ? topicsOf(view, move.sentence).flatMap((topic) => law.figures(topic, on)) : []
    yield {
      at: move,
      trigger: view.strongest(move),
      asks: own[0] ? 'figure-own' : 'figure',
      ...(own[0] ? { fill: { provision: own[0].label } } : {}),
      missing: 'figure',
      certainty: 'certain',
      evidence: [...provisions(own.slice(0, 1)), ...provisions([...new Set(published)], PUBLISHED)],
    }
  }
}

function isMeasured(view: View, move: Move): boolean {
  if (measures(move.sentence, move)) return true
  const next = move.sentence.n + 1
  return next < view.sentenceCount && compares(view.sentence(next))
}

function measures(sentence: SentenceView, { from, to }: Move): boolean {
  const near = sentence.figures().filter((figure) => figure.from < to + REACH && figure.to > from - REACH)
  if (near.some(({ kind }) => kind === 'share' || kind === 'multiple')) return true
  const counted = near.some(({ kind }) => kind === 'number')
  const dated =
    near.some(({ kind }) => kind === 'year' || kind === 'date') || sentence.hits('period').length > 0
  return counted && dated
}

/** The sentence right behind gives the share or the multiple, and the period: the growth is measured after all. */
function compares(sentence: SentenceView): boolean {
  const figures = sentence.figures()
  return (
    figures.some(({ kind }) => kind === 'share' || kind === 'multiple') &&
    (sentence.hits('period').length > 0 || figures.some(({ kind }) => kind === 'year'))
  )
}

export default unmeasuredTrend
