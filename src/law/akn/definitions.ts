import type { DefinitionsIn } from '../corpus/definitions.ts'
import type { Passage } from '../corpus/passage.ts'
import type { Attributes } from './xml.ts'
import { element, escaped } from './xml.ts'

/** A term that a document defines. */
export interface DefinedTerm {
  readonly id: string
  readonly term: string
}

/** Marks the terms that provisions define, and remembers them for the document's references. */
export interface TermMarker {
  /** Makes the XML of a provision's lines. */
  forProvision(passage: Passage): (words: string) => string
  readonly terms: readonly DefinedTerm[]
}

export function termMarker(definitionsIn: DefinitionsIn): TermMarker {
  const terms: DefinedTerm[] = []
  let marked = 0
  return {
    terms,
    forProvision(passage) {
      const waiting = definitionsIn(passage, passage.language).map(({ term, says }) => ({ term, says }))
      return (words) => {
        const at = waiting.findIndex(({ term, says }) => defines(words, term, says))
        const [found] = at < 0 ? [] : waiting.splice(at, 1)
        if (found === undefined) return escaped(words)
        const from = words.indexOf(found.term)
        const attributes: Attributes = { refersTo: `#${idOf(found.term)}`, eId: `def_${++marked}` }
        const to = from + found.term.length
        return `${escaped(words.slice(0, from))}${element('def', attributes, escaped(found.term))}${escaped(words.slice(to))}`
      }
    },
  }

  function idOf(term: string): string {
    const known = terms.find((one) => one.term === term)
    if (known !== undefined) return known.id
    const id = `term_${terms.length + 1}`
    terms.push({ id, term })
    return id
  }
}

/** Whether a line holds the term where its definition stands. */
function defines(words: string, term: string, says: string): boolean {
  const [first = ''] = says.split('\n')
  return words.includes(term) && (words.includes(first) || first.includes(words))
}
