import type { Catalog } from '../../catalog.ts'
import { keyOfTyped } from '../../desk/law/act-names.ts'
import { holdsAct } from '../../desk/law/holds-act.ts'
import { jurisdictionOf } from '../../desk/law/jurisdiction-of.ts'
import { keysFor } from '../../desk/law/keys-for.ts'
import { placesNamed } from '../../desk/law/places-named.ts'
import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { wordsOf } from '../../law/corpus/index/letters.ts'
import { type CorpusAct, lineOf } from '../../law/corpus/passage.ts'
import type { Day } from '../../law/law.ts'
import { isTag } from '../../law/tags.ts'

/** Where what a person asked for is found. */
export type Found =
  | { readonly kind: 'provision'; readonly act: string; readonly anchor: string }
  | { readonly kind: 'act'; readonly act: string }
  /** An article of an act of the pack that the corpus does not hold. */
  | { readonly kind: 'norm'; readonly act: string; readonly article: string }
  | { readonly kind: 'term' }

/** Words that only say that a number is that of a provision. */
const ARTICLE =
  /^(?:ст|статья|статьи|статье|статью|бап|бабы|бабында|article|articles|art|section|sec|пункт|п|§)$/u
const NUMBER = /^(\d+[a-z]?(?:-\d+)*)(?:-?(?:бап|баб)\p{L}*)?$/u

/**
 * Takes what was typed for a citation («ст. 174 УК»), for an act and an article («Уголовный кодекс 174», `81097 174`), for an
 * act, or else for an expression. A citation of what the corpus does not hold is one of the pack.
 */
export function find(typed: string, catalog: Catalog, corpus: Corpus, on: Day): Found {
  return (
    byKey(typed, corpus, on) ??
    byCitation(typed, catalog, corpus, on) ??
    byTitle(typed, catalog, corpus, on) ??
    byPack(typed, catalog, corpus, on) ??
    byName(typed, catalog, corpus, on) ?? { kind: 'term' }
  )
}

/** A provision that was typed, by a citation or by an act and its number; nothing where the words may be an expression. */
export function findProvision(
  typed: string,
  catalog: Catalog,
  corpus: Corpus,
  on: Day,
): Extract<Found, { kind: 'provision' | 'norm' }> | undefined {
  const found =
    byKey(typed, corpus, on) ??
    byCitation(typed, catalog, corpus, on) ??
    // Titles of all acts are gone through only where a number may be that of an article.
    (/\d/u.test(typed) ? byTitle(typed, catalog, corpus, on) : undefined) ??
    byPack(typed, catalog, corpus, on)
  return found?.kind === 'provision' || found?.kind === 'norm' ? found : undefined
}

/** The act's own key, alone or with a number or anchor behind it. */
function byKey(typed: string, corpus: Corpus, on: Day): Found | undefined {
  if (holdsAct(corpus, typed)) return { kind: 'act', act: typed }
  const [, act, provision] = /^(.*\S)\s+(\S+)$/u.exec(typed) ?? []
  if (act === undefined || provision === undefined || !holdsAct(corpus, act)) return undefined
  return { kind: 'provision', act, anchor: anchorOf(corpus, act, provision, on) ?? provision }
}

/** An act alone, as people call it: «УК», «ҚК», "Penal Code". */
function byName(typed: string, catalog: Catalog, corpus: Corpus, on: Day): Found | undefined {
  const act = keyOfTyped(catalog, corpus, typed, on)
  return holdsAct(corpus, act) ? { kind: 'act', act } : undefined
}

/**
 * A citation as the jurisdiction reads it whose law the corpus is; where no article fits, one that the pack knows, or one that the act
 * has not.
 */
function byCitation(typed: string, catalog: Catalog, corpus: Corpus, on: Day): Found | undefined {
  const jurisdiction = jurisdictionOf(catalog, corpus.build)
  const law = jurisdiction && catalog.law(jurisdiction.code)
  if (law === undefined) return undefined
  const named = placesNamed(catalog, corpus, law, typed, { on, tag: 'ru', languages: corpus.build.languages })
  const cited = named.flatMap(({ act, citation: { article } }): Extract<Found, { kind: 'provision' }>[] =>
    act === undefined || article === undefined ? [] : [{ kind: 'provision', act, anchor: article }],
  )
  for (const { kind, act, anchor: article } of cited) {
    const anchor = anchorOf(corpus, act, article, on)
    if (anchor !== undefined) return { kind, act, anchor }
  }
  const known = named.find(({ citation }) => law.norm(citation, on) !== undefined)?.citation
  return known?.article === undefined ? cited[0] : { kind: 'norm', act: known.act, article: known.article }
}

/** The first article of an act that the pack of the corpus's jurisdiction knows by name. */
function byPack(typed: string, catalog: Catalog, corpus: Corpus, on: Day): Found | undefined {
  const law = catalog.law(jurisdictionOf(catalog, corpus.build)?.code ?? '')
  const cited = law?.citations(typed, 'ru', on).find(({ article }) => article !== undefined)
  return cited?.article === undefined ? undefined : { kind: 'norm', act: cited.act, article: cited.article }
}

/** The act's number, title, some words of the title or its first letters; with the number of a provision, or whole without one. */
function byTitle(typed: string, catalog: Catalog, corpus: Corpus, on: Day): Found | undefined {
  const parts = typed.split(/[\s,.;()«»“”"]+/u).filter((part) => part !== '')
  const names = parts.filter((part) => !ARTICLE.test(part.toLowerCase()))
  const at = names.findLastIndex((part) => NUMBER.test(part.toLowerCase()))
  const number = at < 0 ? undefined : NUMBER.exec((names[at] as string).toLowerCase())?.[1]
  for (const language of corpus.build.languages) {
    const acts = corpus.acts(on, language)
    const asWritten = wordsOf(typed).join(' ')
    const entire = acts.find(
      (act) => act.number === typed || wordsOf(act.title).join(' ') === asWritten || act.title === typed,
    )
    if (entire) return { kind: 'act', act: entire.key }
    if (number === undefined || names.length < 2) continue
    const name = names.filter((_, index) => index !== at)
    for (const act of named(name, acts, language, catalog)) {
      const anchor = anchorOf(corpus, act.key, number, on)
      if (anchor !== undefined) return { kind: 'provision', act: act.key, anchor }
    }
  }
  return undefined
}

/** Acts that may be meant, the likeliest first: of the highest rank, and of equals that with the shortest title. */
function named(
  name: readonly string[],
  acts: readonly CorpusAct[],
  language: TextLanguage,
  catalog: Catalog,
): CorpusAct[] {
  const keysOf = keysFor(catalog)(language)
  const asked = wordsOf(name.join(' ')).map((word) => new Set([word, ...keysOf(word)]))
  const alone = name[0] as string
  const isShort = name.length === 1 && isTag(language) && alone === alone.toUpperCase()
  return acts
    .filter(({ title, number }) => {
      if (name.length === 1 && number === alone) return true
      const words = wordsOf(title)
      if (isShort && initials(words) === alone.toLowerCase()) return true
      const keys = new Set(words.flatMap((word) => [word, ...keysOf(word)]))
      return asked.length > 0 && asked.every((forms) => [...forms].some((form) => keys.has(form)))
    })
    .toSorted((one, other) => one.rank - other.rank || one.title.length - other.title.length)
}

/** «УК» of «Уголовный кодекс (Общая часть)»: the first letters of the first words. */
function initials(words: readonly string[]): string {
  return words
    .slice(0, 2)
    .map((word) => word[0])
    .join('')
}

/** The stable anchor of a provision that is named by its number or anchor; of several, the one that stands that day. */
export function anchorOf(corpus: Corpus, act: string, provision: string, on: Day): string | undefined {
  for (const language of corpus.build.languages) {
    const answer = corpus.passage(act, provision, language, on)
    const line = lineOf(answer)
    if (line) return line.anchor
    if (answer.kind === 'repealed') return answer.last.anchor
    if (answer.kind === 'not-yet' || answer.kind === 'before-corpus') return answer.next.anchor
  }
  return undefined
}
