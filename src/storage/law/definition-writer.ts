import type { DatabaseSync } from 'node:sqlite'
import type { TextLanguage } from '../../law/corpus/act.ts'
import { markedDefinitions } from '../../law/corpus/definitions/marked.ts'
import type { DefinitionsIn, FoundDefinition } from '../../law/corpus/definitions.ts'
import { keyedForms, namesOfTerm } from '../../law/corpus/search/term-forms.ts'

/** A passage whose definitions are wanted. */
export interface Defining {
  readonly id: number
  readonly heading: string
  readonly text: string
  /** JSON of the terms that the format of the corpus marks as defined in it. */
  readonly terms: string | null
}

/** Writes what passages of a language define, by all forms of each term. */
export function createDefinitionWriter(
  db: DatabaseSync,
  language: TextLanguage,
  keysOf: (folded: string) => readonly string[],
  definitionsIn: DefinitionsIn,
): (passage: Defining) => void {
  const insert = db.prepare('insert into definition values (?, ?, ?, ?, ?)')
  const formsOf = (term: string) => new Set(namesOfTerm(term).flatMap((name) => keyedForms(name, keysOf)))
  return (passage) => {
    const known = new Set<string>()
    const put = ({ term, says, scope }: FoundDefinition) => {
      for (const form of formsOf(term)) {
        known.add(form)
        insert.run(passage.id, form, term, says, scope)
      }
    }
    for (const found of definitionsIn(passage, language)) put(found)
    if (passage.terms === null) return
    for (const marked of markedDefinitions(passage.text, JSON.parse(passage.terms) as string[])) {
      // What the law's own words tell of a definition is more than a mark does.
      if (known.isDisjointFrom(formsOf(marked.term))) put(marked)
    }
  }
}
