import type { CitedFact, Trilingual } from '../../law/law.ts'
import { isParted, withItsClause } from '../../reader/between-marks.ts'
import type { Check, Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { provisions } from '../../reader/evidence.ts'
import { outright } from '../../reader/outright.ts'
import type { Evidence } from '../../reader/reading.ts'
import { meet } from '../../reader/stretch.ts'
import { ownTopics } from '../../reader/topics.ts'

/** Words around the move in which a share or a multiple still speaks of the same thing. */
const REACH = 6
/** Words between a growth and its figure that a mark may part: "growth in cases - from 30 % to 40 %". */
const BESIDE = 2
/** «214 случаев против 63» */
const COUNTS_COMPARED = 2
/** Below this a word of growth or of mass must stand in the stretch: "is spreading" says neither. */
const PLAIN = 4.5
/** Below this they must stand there in so many words («стало много», "are full of"). */
const DOUBTED = -0.3
/** As far down as such words say what the model doubts. */
const FAINT = -1.2
/** Words of growth and of mass. */
const SAY_SO = ['growth', 'mass', 'more', 'plain']

const OFFICIAL: Trilingual = {
  kk: 'Сол күнге дейін жарияланған ресми цифрлар',
  ru: 'Официальные цифры, опубликованные к этому дню',
  en: 'Official figures that were public on that day',
}
const OF_THE_PRESS: Trilingual = {
  kk: 'Сол күнге дейін баспасөз хабарлаған цифрлар',
  ru: 'Цифры, о которых к этому дню сообщила пресса',
  en: 'Figures that the press had reported by that day',
}

/** Something is said to have grown or to be massive, with no figure and period for that very thing. */
const unmeasuredTrend: Check = function* (view) {
  const { law, on, body } = view
  const moves = view.moves(FAINT)
  for (const move of [...moves, ...saidOutright(view, moves)]) {
    if (isMeasured(view, move) || isOthers(move) || isNotYet(move) || isNoClaim(move) || !saysGrowth(move))
      continue
    const own = law && on && body ? law.statistics(body, on) : []
    const published = law && on ? ownTopics(move.sentence).flatMap((topic) => law.figures(topic, on)) : []
    yield {
      at: move,
      trigger: view.strongest(move),
      asks: own[0] ? 'figure-own' : 'figure',
      ...(own[0] ? { fill: { keeps: own[0].says, provision: own[0].label } } : {}),
      missing: 'figure',
      certainty: 'certain',
      evidence: [...provisions(own.slice(0, 1)), ...[...new Set(published)].flatMap(publishedFigure)],
    }
  }
}

/** "So much disinformation", «стремительное распространение» says it in so many words, whatever the model makes of it. */
function* saidOutright(view: View, moves: readonly Move[]): Generator<Move> {
  for (const hit of outright(view, 'plain-trend')) {
    const { sentence } = hit
    if (moves.some((move) => move.sentence.n === sentence.n && saysGrowth(move))) continue
    if (sentence.negated(hit) || sentence.denied(hit) || sentence.near('hypothesis', hit, BESIDE)) continue
    if (sentence.hits('negation').some(({ to }) => to <= hit.from && to > hit.from - REACH)) continue
    // What grows stands before the words that say so where these end the clause.
    yield { ...withItsClause(sentence, hit), sentence, score: PLAIN }
  }
}

/** A figure of one secondary source is the press's, not the body's own. */
function publishedFigure(fact: CitedFact): Evidence[] {
  return provisions([fact], fact.status === 'S' ? OF_THE_PRESS : OFFICIAL)
}

function saysGrowth(move: Move): boolean {
  const { sentence, score } = move
  if (score < DOUBTED) return sentence.near('plain', move, 0)
  return score >= PLAIN || SAY_SO.some((list) => sentence.near(list, move, 0))
}

/** "The article claimed that cases rise", «… деген ақпарат тарады»: what others say is no claim of the speaker. */
function isOthers(move: Move): boolean {
  return move.sentence.quotesOthers(move) || move.sentence.near('claimed', move, BESIDE)
}

/** "Risks increasing tensions", «для эскалации»: what is feared, aimed at or prevented did not grow. */
function isNotYet(move: Move): boolean {
  return move.sentence.near('not-yet', move, 0)
}

/** "Stepped up its patrols", «увеличение расхода воды»: one's own work and the weather are no trend that is held against anybody. */
function isNoClaim(move: Move): boolean {
  const { sentence } = move
  if (sentence.near('weather', move, 0)) return true
  const own = sentence.hits('own-work').filter((hit) => meet(hit, move))
  if (own.length === 0) return false
  const said = SAY_SO.flatMap((list) => sentence.hits(list)).filter((hit) => meet(hit, move))
  return said.every((hit) => own.some((work) => meet(work, hit)))
}

function isMeasured(view: View, move: Move): boolean {
  if (measures(move.sentence, move)) return true
  const next = move.sentence.n + 1
  return next < view.sentenceCount && compares(view.sentence(next))
}

function measures(sentence: SentenceView, { from, to }: Move): boolean {
  const figures = sentence.figures()
  const compared = figures.some(
    (figure) =>
      (figure.kind === 'share' || figure.kind === 'multiple') &&
      figure.from < to + REACH &&
      figure.to > from - REACH &&
      !isOfOther(sentence, figure, { from, to }),
  )
  if (compared) return true
  // A count speaks of the same thing only in the same words: «и штрафы составили 4 млн» measures the fines.
  const counted = figures.some((figure) => figure.kind === 'number' && figure.from >= from && figure.to <= to)
  const dated =
    figures.some(({ kind }) => kind === 'year' || kind === 'date') || sentence.hits('period').length > 0
  return counted && dated
}

/** Whether a comma or another mark stands between a figure and the move: it then speaks of something else. */
function isOfOther(sentence: SentenceView, figure: Stretch, move: Stretch): boolean {
  const [first, last] = figure.from >= move.to ? [move.to, figure.from] : [figure.to, move.from]
  return last - first > BESIDE && isParted(sentence, { from: first - 1, to: last + 1 })
}

/**
 * The sentence right behind measures the growth after all: it gives the share or the multiple, and the period; or two counts, and
 * which other time the second is of.
 */
function compares(sentence: SentenceView): boolean {
  const figures = sentence.figures()
  const isDated = sentence.hits('period').length > 0 || figures.some(({ kind }) => kind === 'year')
  if (!isDated) return false
  if (figures.some(({ kind }) => kind === 'share' || kind === 'multiple')) return true
  return (
    figures.filter(({ kind }) => kind === 'number').length >= COUNTS_COMPARED &&
    sentence.hits('other-time').length > 0
  )
}

export default unmeasuredTrend
