/**
 * The first whole number of `[from, to)` for which something holds that holds for every one behind it too, found by halving; `to`
 * where it holds for none.
 */
export function firstHolding(from: number, to: number, holds: (number: number) => boolean): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
