import { parseEntries, type Section, SheetError } from './sheet-sections.ts'

/** Heading under which a sheet names words that stand for each other in several phrases. */
export const ALTERNATIVES = 'Alternatives'

/**
 * The phrases of each list of a sheet, the words written out that a phrase refers to by their name: `{persons}`.
 * @throws SheetError where a name is unknown, stands for itself, or names more than single words
 */
export function phrasesOfLists(sections: readonly Section[], file: string): ReadonlyMap<string, string[]> {
  const named = namedAlternatives(sections, file)
  const lists = new Map<string, string[]>()
  for (const { heading, body, line: firstLine } of sections) {
    if (!heading.startsWith('Words:')) continue
    const lines = body.split('\n').map((line, index) => named(line, `${file}:${firstLine + index}`))
    const phrases = lines.join(' ').split(';')
    lists.set(
      heading.slice('Words:'.length).trim(),
      phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== ''),
    )
  }
  return lists
}

/** Writes out the names in a line. */
type Named = (line: string, place: string, within?: readonly string[]) => string

function namedAlternatives(sections: readonly Section[], file: string): Named {
  const section = sections.find(({ heading }) => heading === ALTERNATIVES)
  const entries = section === undefined ? {} : parseEntries(section, file)
  for (const [name, words] of Object.entries(entries)) {
    // A list may go on in the next line behind its mark, and nowhere else.
    entries[name] = words.replaceAll(/\s*\|\s*/gu, '|')
    if (/[\s;]/u.test(entries[name]))
      throw new SheetError(`${file}: «- ${name}:» of ## ${ALTERNATIVES} is not single words parted by «|»`)
  }
  const writtenOut: Named = (line, place, within = []) =>
    line.replaceAll(/\{([^{}]*)\}/gu, (reference, name: string) => {
      const words = entries[name]
      if (words === undefined) {
        const known = Object.keys(entries).map((one) => `{${one}}`)
        throw new SheetError(
          `${place}: no «- ${name}: …» for ${reference} under ## ${ALTERNATIVES}, which has ${known.join(', ') || 'none'}`,
        )
      }
      if (within.includes(name))
        throw new SheetError(`${place}: ${reference} stands for itself: ${[...within, name].join(' → ')}`)
      return writtenOut(words, place, [...within, name])
    })
  return writtenOut
}
