import type { Meant, Mention, Named } from './acts.ts'
import { type Age, ageAlone } from './age.ts'
import type { Construct, Page } from './construct.ts'
import { text } from './look.ts'
import { isClause, nearness, REACH, sentences } from './nearness.ts'
import * as words from './words.ts'

/** How far an act named once goes on to be meant. */
const CARRY = 120
/** How far a word that only points to an act reaches, where acts are named too. */
const CLUE = 10

/** The act of an article, and what its name tells of which one it is. */
export interface Chosen extends Meant {
  readonly year?: number
  readonly age?: Age
}

interface Place {
  readonly construct: Construct
  readonly left: Mention | undefined
  readonly right: Mention | undefined
  chosen?: Chosen
  /** Which side the act stands on, where it stands right beside the article. */
  side?: 'left' | 'right'
}

/** For each construct its act, where the text tells one. */
export function chooseActs(
  page: Page,
  constructs: readonly Construct[],
  named: Named,
): (Chosen | undefined)[] {
  const around = neighbours(constructs, named.mentions)
  const claimed = new Map<Mention, 'left' | 'right'>()
  around.forEach((place, index) => {
    beside(page, place, around[index - 1], around[index + 1], claimed)
  })
  inherit(page, around)
  fromKnown(around)
  loose(page, around, named, claimed)
  return around.map(
    ({ construct, chosen }) => chosen && { ...chosen, ...ageAlone(page.tokens, construct.end) },
  )
}

/** The nearest acts on both sides of each construct; on the right only before the next construct. */
function neighbours(constructs: readonly Construct[], mentions: readonly Mention[]): Place[] {
  let next = 0
  return constructs.map((construct, index) => {
    while ((mentions[next]?.end ?? Infinity) <= construct.start) next++
    let after = next
    while ((mentions[after]?.start ?? Infinity) < construct.end) after++
    const left = mentions[next - 1]
    const right = mentions[after]
    const until = constructs[index + 1]?.start ?? Infinity
    return { construct, left, right: right !== undefined && right.start < until ? right : undefined }
  })
}

/** The act right beside the article. */
function beside(
  page: Page,
  place: Place,
  previous: Place | undefined,
  next: Place | undefined,
  claimed: Map<Mention, 'left' | 'right'>,
): void {
  const { construct, left, right } = place
  const take = (mention: Mention, side: 'left' | 'right'): void => {
    place.chosen = mention
    place.side = side
    claimed.set(mention, side)
  }
  if (construct.act !== undefined) {
    take(construct.act, construct.act.start < construct.start ? 'left' : 'right')
    return
  }
  const isOpen = left !== undefined && left.end >= (previous?.construct.end ?? 0)
  const toLeft = isOpen && !left.isOneOf ? nearness(page, left.end, construct.start) : 'none'
  const toRight = right === undefined ? 'none' : nearness(page, construct.end, right.start)
  const isFree = left !== undefined && claimed.get(left) !== 'right'
  const isOf = right !== undefined && /^(?:of|осы)$/.test(text(page.tokens, construct.end))
  if (construct.actFirst) {
    if (left !== undefined && toLeft !== 'none' && isFree) take(left, 'left')
    else if (right !== undefined && toRight === 'beside' && !leansRight(page, right, next))
      take(right, 'right')
  } else if (left !== undefined && toLeft === 'beside' && isFree && !isOf) take(left, 'left')
  else if (left !== undefined && isOpen && isFree && toRight === 'comma' && isEach(page, left, place, next))
    take(left, 'left')
  else if (right !== undefined && toRight === 'beside') take(right, 'right')
  else if (left !== undefined && toLeft !== 'none' && isFree) take(left, 'left')
  else if (right !== undefined && toRight === 'comma' && !leansRight(page, right, next)) take(right, 'right')
}

/** "The Code has Article 274, the Law has Article 8": each clause names its act first. */
function isEach(page: Page, left: Mention, { construct, right }: Place, next: Place | undefined): boolean {
  return (
    right !== undefined &&
    next !== undefined &&
    next.left === right &&
    isClause(page, left.end, construct.start) &&
    isClause(page, right.end, next.construct.start) &&
    (next.right === undefined || nearness(page, next.construct.end, next.right.start) !== 'beside')
  )
}

/** Whether an act belongs to the construct behind it. */
function leansRight(page: Page, mention: Mention, next: Place | undefined): boolean {
  return next !== undefined && nearness(page, mention.end, next.construct.start) !== 'none'
}

/** Articles in one list have one act: «ст. 174 и ст. 274 УК», «УК: ст. 174, ст. 274». */
function inherit(page: Page, places: readonly Place[]): void {
  const isJoined = places.map((place, index) => {
    const next = places[index + 1]
    return next !== undefined && joins(page, place, next)
  })
  const backward = (first: boolean): void => {
    for (let index = places.length - 2; index >= 0; index--) {
      const [place, next] = [places[index], places[index + 1]]
      if (place === undefined || next?.chosen === undefined || place.chosen !== undefined) continue
      if (!isJoined[index] || (first && next.side !== 'right') || place.construct.actFirst) continue
      place.chosen = next.chosen
      place.side = 'right'
    }
  }
  backward(true)
  for (let index = 1; index < places.length; index++) {
    const [previous, place] = [places[index - 1], places[index]]
    if (place === undefined || previous?.chosen === undefined || place.chosen !== undefined) continue
    if (!isJoined[index - 1]) continue
    place.chosen = previous.chosen
    place.side = 'left'
  }
}

/** Only what joins a list stands between two constructs, the act of the first aside. */
function joins({ tokens, closings }: Page, place: Place, next: Place): boolean {
  const act = place.right
  let index = place.construct.end
  for (let count = 0; index < next.construct.start; count++) {
    if (act !== undefined && index === act.start) {
      if (place.side !== 'right') return false
      index = act.end
      continue
    }
    const { kind, text: word } = tokens[index] ?? { kind: 'end', text: '' }
    const close = closings.get(index)
    if (kind === 'end' || count > 8) return false
    if (close !== undefined && close < next.construct.start) index = close + 1
    else if (
      kind === 'word' &&
      !words.AND.test(word) &&
      !words.JOINING.test(word) &&
      !words.ANCHOR.test(word)
    )
      return false
    else index++
  }
  return true
}

/** «По статье 274 …» where another place of the text says «ст. 274 УК». */
function fromKnown(places: readonly Place[]): void {
  const known = new Map<string, Chosen | undefined>()
  for (const { construct, chosen } of places) {
    if (chosen === undefined || chosen.rows.length === 0) continue
    for (const { article } of construct.entries) {
      const other = known.get(article)
      known.set(article, known.has(article) && !isSame(other, chosen) ? undefined : chosen)
    }
  }
  for (const place of places) {
    if (place.chosen !== undefined) continue
    const [first] = place.construct.entries
    const chosen = first && known.get(first.article)
    if (chosen !== undefined && place.construct.entries.every(({ article }) => known.get(article) === chosen))
      place.chosen = chosen
  }
}

function isSame(one: Chosen | undefined, other: Chosen): boolean {
  return one?.rows === other.rows && one.own === other.own && one.age === other.age && one.year === other.year
}

/** The act that is named farther away, or that a clue tells. */
function loose(
  page: Page,
  places: readonly Place[],
  named: Named,
  claimed: ReadonlyMap<Mention, 'left' | 'right'>,
): void {
  const strong = named.mentions.filter(({ isWeak, isOneOf }) => !isWeak && !isOneOf)
  const isNamed = named.mentions.some(({ isWeak }) => !isWeak)
  const hint = !isNamed && !named.isAbroad ? only(named.clues.map(({ rows }) => rows)) : undefined
  const ends = sentences(page)
  let next = 0
  let clue = 0
  let carried: { readonly at: number; readonly chosen: Chosen } | undefined
  places.forEach((place, index) => {
    const { construct } = place
    for (; (strong[next]?.end ?? Infinity) <= construct.start; next++) {
      const mention = strong[next] as Mention
      if (mention.rows.length > 0 && !claimed.has(mention)) carried = { at: mention.end, chosen: mention }
    }
    while ((named.clues[clue]?.end ?? Infinity) <= construct.start) clue++
    const left = strong[next - 1]
    const same = (one: number, other: number): boolean => ends[one] === ends[other]
    const near = left !== undefined && same(left.start, construct.start) ? left : undefined
    const after = place.right?.isWeak ? undefined : place.right
    const right =
      after !== undefined && same(after.start, construct.end - 1) && after.start - construct.end <= REACH
        ? after
        : undefined
    const pointer = named.clues[clue - 1]
    const pointed =
      pointer !== undefined && construct.start - pointer.end <= CLUE && same(pointer.start, construct.start)
    const following = places[index + 1]
    const options: readonly (Chosen | undefined | false)[] = [
      place.chosen,
      near !== undefined && !claimed.has(near) && isClause(page, near.end, construct.start) && near,
      right !== undefined &&
        isClause(page, construct.end, right.start) &&
        !leansRight(page, right, following) &&
        right,
      pointed && !named.isAbroad && (near === undefined || pointer.start > near.end) && pointer,
      near,
      carried !== undefined && construct.start - carried.at <= CARRY && carried.chosen,
      right,
      following?.side === 'right' && same(following.construct.start, construct.start) && following.chosen,
      hint !== undefined && { rows: hint },
    ]
    const chosen = options.find((option) => option !== undefined && option !== false)
    if (chosen) place.chosen = chosen
    if (place.chosen !== undefined && place.chosen.rows !== hint)
      carried = { at: construct.end, chosen: place.chosen }
  })
}

function only<T>(values: readonly T[]): T | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined
}
