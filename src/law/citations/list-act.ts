import type { Place } from './chosen.ts'
import type { Page } from './construct.ts'
import * as words from './words.ts'

/** Articles in one list have one act: «ст. 174 и ст. 274 УК», «УК: ст. 174, ст. 274». */
export function inherit(page: Page, places: readonly Place[]): void {
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
