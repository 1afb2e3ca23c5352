import { parseEntries, type Section, SheetError } from './sheet-sections.ts'

/** Heading under which a sheet names words that stand for each other in several phrases. */
export const ALTERNATIVES = 'Alternatives'

/** Words parted by «|» that stand for each other, by the name that phrases refer to them by. */
export type Alternatives = Readonly<Record<string, string>>

/** A list's phrases as they stand in the sheet, each with its place. */
type Written = readonly { readonly phrase: string; readonly place: string }[]

/**
 * What stands under Alternatives.
 * @throws SheetError where a name stands for more than single words
 */
export function alternativesOf(sections: readonly Section[], file: string): Alternatives {
  const section = sections.find(({ heading }) => heading === ALTERNATIVES)
  const entries = section === undefined ? {} : parseEntries(section, file)
  for (const [name, words] of Object.entries(entries)) {
    // A list may go on in the next line behind its mark, and nowhere else.
    entries[name] = words.replaceAll(/\s*\|\s*/gu, '|')
    if (/[\s;]/u.test(entries[name]))
      throw new SheetError(`${file}: «- ${name}:» of ## ${ALTERNATIVES} is not single words parted by «|»`)
  }
  return entries
}

/**
 * The phrases of each list of a sheet, the words written out that a phrase refers to by their name: `{persons}`. Where such a
 * name is a whole phrase it may be that of another list of the sheet, whose phrases stand there then.
 * @param shared alternatives that the lexicon has under names of its own
 * @throws SheetError where a name is unknown, stands for itself, or is another's already, and where two phrases run into one
 */
export function phrasesOfLists(
  sections: readonly Section[],
  file: string,
  shared: Alternatives,
): ReadonlyMap<string, string[]> {
  const own = alternativesOf(sections, file)
  const written = new Map<string, Written>()
  for (const section of sections)
    if (section.heading.startsWith('Words:'))
      written.set(section.heading.slice('Words:'.length).trim(), writtenIn(section, file))
  for (const name of Object.keys(own))
    if (shared[name] !== undefined || written.has(name))
      throw new SheetError(
        `${file}: «- ${name}:» of ## ${ALTERNATIVES} is the name of ${written.has(name) ? `## Words: ${name}` : 'alternatives in lexicon.md'}: give these words another`,
      )
  return new Map([...written.keys()].map((list) => [list, phrasesOf(list, [])]))

  function phrasesOf(list: string, within: readonly string[]): string[] {
    return (written.get(list) ?? []).flatMap(({ phrase, place }) => {
      const name = /^\{([^{}]*)\}$/u.exec(phrase)?.[1] ?? ''
      if (!written.has(name)) return [writtenOut(phrase, place)]
      refuseItself(name, [...within, list], place)
      return phrasesOf(name, [...within, list])
    })
  }

  function writtenOut(words: string, place: string, within: readonly string[] = []): string {
    return words.replaceAll(/\{([^{}]*)\}/gu, (reference, name: string) => {
      const meant = own[name] ?? shared[name]
      if (meant === undefined) {
        const known = Object.keys(own).map((one) => `{${one}}`)
        throw new SheetError(
          `${place}: no «- ${name}: …» for ${reference} under ## ${ALTERNATIVES}, which has ${known.join(', ') || 'none'}, nor in lexicon.md`,
        )
      }
      refuseItself(name, within, place)
      return writtenOut(meant, place, [...within, name])
    })
  }
}

function refuseItself(name: string, within: readonly string[], place: string): void {
  if (within.includes(name))
    throw new SheetError(`${place}: {${name}} stands for itself: ${[...within, name].join(' → ')}`)
}

/** @throws SheetError where two phrases would be read as one, as no semicolon stands between their lines */
function writtenIn({ body, line }: Section, file: string): Written {
  let at = line
  return body.split(';').flatMap((part) => {
    const before = part.length - part.trimStart().length
    const place = `${file}:${at + part.slice(0, before).split('\n').length - 1}`
    at += part.split('\n').length - 1
    if (/[^|\s]\s*\n\s*[^|\s]/u.test(part))
      throw new SheetError(`${place}: a line of a list ends with «;», or with «|» where its words go on`)
    const phrase = part.trim().replaceAll(/\s+/gu, ' ')
    return phrase === '' ? [] : [{ phrase, place }]
  })
}
