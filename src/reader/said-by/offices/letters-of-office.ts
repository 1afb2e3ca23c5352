/** Letters at least that stand for an office. */
const FEWEST = 2
/** Letters at most that stand for a house. */
const MOST = 5
/** A shorter word gives no letter: "Inspector General | of | Police". */
const SHORTEST = 3

/** "CS" for "Interior Cabinet Secretary": letters with which words of an office begin that follow each other. */
export function isCutDown(letters: string, office: readonly string[]): boolean {
  return letters.length >= FEWEST && initialsOf(office).includes(letters)
}

/** What an office may be cut down to, its noun among the words whose letters these are: "CS", "ICS" for "Interior Cabinet Secretary". */
export function lettersOf(office: readonly string[], noun: number): string[] {
  const upTo = office.slice(0, noun + 1)
  const before = initialsOf(upTo)
  const behind = initialsOf(office.slice(noun + 1))
  const letters: string[] = []
  for (let start = 0; start < before.length; start++)
    for (const told of new Set([before.slice(start), before.slice(start) + behind]))
      if (told.length >= FEWEST) letters.push(told)
  return letters
}

/** What the house of an office may be cut down to: «КНБ» for «Председатель Комитета национальной безопасности», "CA" for "head of the Communications Authority". */
export function lettersOfHouse(office: readonly string[], noun: number): string[] {
  return [office.slice(0, noun), office.slice(noun + 1)].flatMap((words) => {
    const initials = initialsOf(words)
    const letters: string[] = []
    for (let start = 0; start < initials.length; start++)
      for (let to = start + FEWEST; to <= Math.min(initials.length, start + MOST); to++)
        letters.push(initials.slice(start, to))
    return letters
  })
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => word.length >= SHORTEST)
    .map((word) => word.charAt(0))
    .join('')
}
