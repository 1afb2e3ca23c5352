/** Whether two claims may be about one thing: the thieves of one sentence are not the liars of another. */
export function isSameMatter(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): boolean {
  return one === undefined || other === undefined || one.some((matter) => other.includes(matter))
}
