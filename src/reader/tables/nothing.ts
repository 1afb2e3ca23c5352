/**
 * A list of nothing that is of one kind with lists of objects: to the engine `[]` is a list of numbers. Whoever is handed now such a
 * list, now one of objects, is compiled for the one, in vain, and again for both.
 */
export function nothing<Item>(): readonly Item[] {
  const emptied: unknown[] = [{}]
  emptied.pop()
  return emptied as Item[]
}
