const CONCEPTS = /поняти|термин|ұғым/iu
const ITEM = /^\d+(?:-\d+)*\)\s+(?<term>(?:[^()–—;]|\([^()]*\))+?)\s+[–—-](?:\s|$)/u
/** «(далее – реестр)» names a short form, which is no part of the term. */
const SHORT_FORM = /\s*\((?:далее|бұдан әрі)[^()]*\)/giu
const LONGEST_TERM = 200

/**
 * Terms of an article of concepts: the corpus marks it by its heading and each term by an item with a dash, long or short (T9).
 */
export function conceptsIn(heading: string, lines: readonly string[]): readonly string[] {
  const intro = lines.slice(0, 2).find((line) => /:\s*$/u.test(line)) ?? ''
  if (!CONCEPTS.test(heading) && !CONCEPTS.test(intro)) return []
  return lines.flatMap((line) => {
    const term = ITEM.exec(line.slice(0, LONGEST_TERM))?.groups?.term
    return term === undefined ? [] : [term.replace(SHORT_FORM, '').trim()]
  })
}
