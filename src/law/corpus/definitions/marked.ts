import type { FoundDefinition } from '../definitions.ts'

/**
 * Definitions of terms that the format of a corpus marks. The mark says what is defined; the words are those of the paragraph
 * that it stands in. A term that no paragraph holds has no definition to show.
 */
export function markedDefinitions(text: string, terms: readonly string[]): readonly FoundDefinition[] {
  const paragraphs = text.split('\n')
  return terms.flatMap((term) => {
    const says = paragraphs.find((paragraph) => paragraph.includes(term))
    return says === undefined ? [] : [{ term, says, scope: 'act' as const }]
  })
}
