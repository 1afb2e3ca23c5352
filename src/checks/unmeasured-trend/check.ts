import type { CitedFact } from '../../law/law.ts'
import { wordedFrom } from '../../law/worded.ts'
import { type Check, type Move, type Raise, type View, withTraits } from '../../reader/check.ts'
import { provisions } from '../../reader/evidence.ts'
import { certaintyOf } from '../../reader/for-checks/certainty.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { bySentence, hitsIn, meetsAny } from '../../reader/stretch.ts'
import { countBefore, givenCount } from './given-count.ts'
import { type Growth, growthsIn, isSlower, shownOf } from './growth.ts'
import { apartFromOthers, measureOf } from './measured.ts'
import messages from './messages.json' with { type: 'json' }
import { claimsNoGrowth } from './no-growth.ts'
import { publishedFigures } from './published.ts'
import { roughCounts } from './rough-count.ts'
import { subjectOf } from './subject.ts'

const worded = wordedFrom(messages)

/** A share or a multiple without the period that it is of. */
const UNDATED = { asks: 'measured', missing: 'period' } as const

/** Something is said to have grown or to be massive, with no figure and period for that very thing. */
const unmeasuredTrend: Check = function* (view) {
  const { law, on, body } = view
  const raised: Move[] = []
  for (const move of growthsIn(view)) {
    const measure = measureOf(view, move)
    if (measure === 'measured' || claimsNoGrowth(view, move)) continue
    const own = law && on && body ? law.statistics(body, on) : []
    const published = law && on ? publishedFigures(view, law, on, move.sentence) : []
    const at = apartFromOthers(move)
    raised.push({ ...move, ...at })
    const matters = subjectOf(move, at)
    yield {
      at,
      trigger: shownOf(move) ?? view.strongest(move),
      ...(matters ? { matters } : {}),
      ...(measure === 'undated' ? UNDATED : asked(view, move, own[0])),
      certainty: measure === 'undated' || isSlower(move) ? 'likely' : certaintyOf(move),
      evidence: [
        ...provisions(own.slice(0, 1)),
        ...provisions(published, worded('unmeasured-trend.official')),
      ],
    }
  }
  yield* roughCounts(view, bySentence(raised))
}

type Asked = Pick<Raise, 'asks' | 'fill' | 'missing'>

/** What is asked about a growth: the comparison alone where the text gives a count, else the count itself. */
function asked(view: View, move: Growth, own: CitedFact | undefined): Asked {
  const given = countBefore(view, move) ?? givenCount(view, move)
  if (given) return { asks: 'given', fill: { given: view.text(given) }, missing: 'comparison' }
  if (isShare(move)) return { asks: 'share', missing: 'share' }
  if (isActivity(move)) return { asks: 'activity', missing: 'figure' }
  const isMass = isOnlyMass(view, move)
  if (isOfNoCase(move)) return { asks: isMass ? 'extent' : 'measured', missing: isMass ? 'number' : 'figure' }
  if (isMass) return { asks: 'mass', missing: 'number' }
  if (!own) return { asks: 'figure', missing: 'figure' }
  return { asks: 'figure-own', fill: { keeps: own.says, provision: own.label }, missing: 'figure' }
}

/** "Especially active on social media" says how somebody behaves, and counts no cases. */
function isActivity(move: Move): boolean {
  return move.sentence.near('activity', move, 0) && !move.sentence.near('growth', move, 0)
}

/** "Most of the posts are false" compares no two periods: it says how many of how many. */
function isShare(move: Growth): boolean {
  const shares = hitsIn(move, 'share-of')
  const isToldSo = move.saidBy?.list === 'more-than-counted'
  return (
    hitsIn(move, 'more-than-counted').some((told) => meetsAny(told, shares)) && (isToldSo || !hasGrown(move))
  )
}

function hasGrown(move: Move): boolean {
  return move.sentence.near('growth', move, 0) || move.sentence.near('plain', move, 0)
}

/** «Выявлены многочисленные публикации», "a wave of abuse": nothing is said to have grown, and there is no earlier period. */
function isOnlyMass(view: View, move: Growth): boolean {
  const { trends } = move.sentence.spokenIn
  const said = view.text(move).toLowerCase()
  return trends?.much.test(said) === true && !trends.change.test(said)
}

/** «Стало много людей», «выросло внимание»: there are no cases to be counted. */
function isOfNoCase(move: Move): boolean {
  if (!move.sentence.near('no-case', move, 0) || move.sentence.near('counted', move, 0)) return false
  return ownTopics(move.sentence).length === 0
}

export default withTraits(
  {
    asks: ['figure', 'figure-own', 'measured', 'given', 'activity', 'count', 'share', 'mass', 'extent'],
    missing: ['figure', 'comparison', 'period', 'source', 'share', 'number'],
    hears: ['call-to-obey'],
  },
  unmeasuredTrend,
)
