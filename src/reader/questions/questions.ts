import type { Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import { allAsOfDay, dayRead } from '../as-of-day.ts'
import type { Raised } from '../quotes/raised.ts'
import type { Finding, Question } from '../reading.ts'
import { UNNAMED } from '../said-by/source-at.ts'
import type { Statement } from '../statement.ts'
import { nothing } from '../tables/nothing.ts'
import { NOBODY } from './addressee.ts'
import { longestOf, withAskedBehind, wordsOf } from './asked-behind.ts'
import { type Asking, askingsOf, type Placed } from './asking.ts'
import { asksIn } from './giving-way.ts'
import { houseByNoun } from './house-by-noun.ts'
import { ownTextsFirst } from './own-text-first.ts'
import type { Values } from './question.ts'
import type { Say } from './say.ts'

/**
 * Findings with their questions. What is asked of another claim is only referred to; a finding that another one asks for stands without.
 * @param own whom the statement's own words are asked of
 */
export function askedOf(
  say: Say,
  statement: Statement,
  raised: readonly Raised[],
  own: Trilingual,
): { findings: Finding[]; questions: Question[] } {
  const findings: Finding[] = []
  const questions: Question[] = []
  const on = dayRead(statement)
  const asks = asksIn(raised, ({ briefly }) => briefly?.beside)
  const { found, ids } = numbered(raised, own)
  for (const { raise, claim, to, id, asking, behind } of found) {
    const { check, quote, asked, trigger, certainty } = raise
    const words = wordsOf(raise)
    const values = valuesOf(raise, words)
    const evidence = allAsOfDay(ownTextsFirst(raise.evidence, statement.language), on)
    const missing = say(check, 'missing', raise.missing, values)
    findings.push(
      asked === undefined
        ? { id, check, claim, quote, trigger, certainty, evidence, missing }
        : { id, check, claim, quote, asked, trigger, certainty, evidence, missing },
    )
    if (asking.kind === 'in-full')
      questions.push({
        finding: id,
        claim,
        to,
        text: inOneBreath(say, raise, askedBriefly(raise, asks), behind),
      })
    else if (asking.kind === 'again') {
      const { askedAt, place } = asking
      const repeats = ids[place] as string
      const again = say(check, 'questions', 'again', { ...values, n: repeats })
      const first = firstAsked(say, raise, asks)
      // The same words twice would ask nothing more; a letter that is cut has what they point to (askedInFull).
      const isSame = first.en === firstAsked(say, raised[place] as Raised, asks).en
      const text = isSame ? again : inEach((tag) => `${again[tag]} ${first[tag]}`)
      questions.push({ finding: id, claim, to, text, askedAt, repeats })
    }
  }
  return { findings, questions }
}

/** What a raise is asked first, without its words. */
function firstAsked(
  say: Say,
  raise: Raised,
  isAsked: (check: string, sentence: number) => boolean,
): Trilingual {
  const asks = askedBriefly(raise, isAsked)
  return say(raise.check, 'questions', asks, valuesOf(raise, wordsOf(raise)), 'briefly')
}

/** The question of a raise, and behind it those of others about the same words. */
function inOneBreath(say: Say, raise: Raised, asks: string, behind: readonly Raised[]): Trilingual {
  const longest = longestOf([raise, ...behind])
  const words = wordsOf(longest)
  const first = say(
    raise.check,
    'questions',
    asks,
    valuesOf(raise, words),
    longest.isReported ? 'reported' : 'in-full',
  )
  return behind.reduce((before, other) => {
    const next = say(other.check, 'questions', other.behind?.asks ?? other.asks, valuesOf(other, words))
    return inEach((tag) => `${before[tag]} ${next[tag]}`)
  }, first)
}

/** What fills the places of a question: most questions put nothing but the words. */
function valuesOf({ fill }: Raised, words: string): Values {
  return fill === undefined ? { quote: words } : { ...fill, quote: words }
}

/** Its own question, without what another check asks of the same sentence. */
function askedBriefly(
  { asks, briefly, sentence }: Raised,
  isAsked: (check: string, sentence: number) => boolean,
): string {
  return briefly !== undefined && isAsked(briefly.beside, sentence) ? briefly.asks : asks
}

interface Numbered extends Placed {
  readonly asking: Asking
  readonly id: string
  /** Raises that are asked about behind its question. */
  readonly behind: readonly Raised[]
}

/**
 * Raises with the numbers of their claims and findings, and the number by place. Within a claim those that are asked in full come
 * first, so that the questions that people see numbered have no gaps, and those without a question last; of each kind in the order
 * in which the words that they rely on stand.
 */
function numbered(
  raised: readonly Raised[],
  own: Trilingual,
): { readonly found: readonly Numbered[]; readonly ids: readonly string[] } {
  const placed = placedIn(raised, own)
  const askings = withAskedBehind(placed, askingsOf(placed))
  const behind = Map.groupBy(
    placed.flatMap(({ raise }, place) => {
      const asking = askings[place] as Asking
      return asking.kind === 'behind' ? [{ raise, host: asking.place }] : []
    }),
    ({ host }) => host,
  )
  const found: Numbered[] = []
  const ids: string[] = []
  for (let first = 0; first < placed.length; ) {
    const { claim } = placed[first] as Placed
    let end = first
    while (placed[end]?.claim === claim) end++
    const before = found.length
    const places = byWords(placed, first, end)
    for (const kind of ['in-full', 'again', 'behind', 'covered'] as const)
      for (const place of places) {
        const { raise, to } = placed[place] as Placed
        const asking = askings[place] as Asking
        if (asking.kind !== kind) continue
        const id = `${claim}.${found.length - before + 1}`
        ids[place] = id
        const others = behind.get(place)?.map(({ raise }) => raise) ?? NONE
        found.push({ raise, claim, to, asking, id, behind: others })
      }
    first = end
  }
  return { found, ids }
}

/** Places of the raises of a claim in the order of the first words that raised each; those of one word stay as they are. */
function byWords(placed: readonly Placed[], first: number, end: number): readonly number[] {
  const places = Array.from({ length: end - first }, (_, at) => first + at)
  // Most claims have one raise.
  if (places.length === 1) return places
  return places.toSorted((a, b) => firstWordOf(placed[a] as Placed) - firstWordOf(placed[b] as Placed))
}

function firstWordOf({ raise: { trigger, quote } }: Placed): number {
  return Math.min(...trigger.map(({ start }) => start), quote.end)
}

/** One claim for each sentence, and whom its raises are put to. */
function placedIn(raised: readonly Raised[], own: Trilingual): readonly Placed[] {
  let claim = 0
  let last = -1
  const isOfOne = tellsNobody(raised, own)
  return raised.map((raise) => {
    if (raise.sentence !== last) claim++
    last = raise.sentence
    return { raise, claim, to: houseByNoun(isOfOne ? own : (raise.source ?? own)) }
  })
}

/** Whether nobody is known to say anything: one letter then calls its one addressee by one name. */
function tellsNobody(raised: readonly Raised[], own: Trilingual): boolean {
  if (own !== NOBODY || raised.every(({ source }) => source !== undefined)) return false
  return raised.every(({ source }) => source === undefined || source === UNNAMED)
}

const NONE = nothing<Raised>()
