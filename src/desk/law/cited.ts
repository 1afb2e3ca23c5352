import type { Catalog } from '../../catalog.ts'
import { inCitations } from '../../law/citations/any-language.ts'
import type { TextLanguage } from '../../law/corpus/act.ts'
import { standingIn } from '../../law/corpus/answers/standing.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { notesInPlace } from '../../law/corpus/notes-in-place.ts'
import { type Piece, pieceOf } from '../../law/corpus/part.ts'
import type { PassageAnswer } from '../../law/corpus/passage.ts'
import { fold } from '../../law/fold.ts'
import type { Citation, Day, Law, Standing, Tag, Trilingual } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import { keysOfActs } from './act-names.ts'
import { type AnnexNamed, anchorsMeant, annexAnchors, annexLabel, annexNamed } from './annexes.ts'
import { readTyped } from './as-typed.ts'
import { citedByNumber } from './cited-by-number.ts'
import { citedByTitle, labelByTitle } from './cited-titles.ts'
import { jurisdictionOf } from './jurisdiction-of.ts'

/** The text of a cited place in one language. */
export interface CitedText {
  readonly language: TextLanguage
  readonly found: PassageAnswer
  /** The words of the cited part or point. */
  readonly part?: string
  /** The part or point that the text has not, with what the editors say in its place: nothing else is given for it. */
  readonly lacks?: NonNullable<Piece['lacks']> & { readonly notes: readonly string[] }
  /** The text has no note of its own, which is cited. */
  readonly isWithoutNote?: true
  /** What of the citation the text numbers. */
  readonly held: Pick<Citation, 'part' | 'point'>
}

/** A place in law that words cite, with its texts where a corpus holds them; the first is in the likeliest language. */
export interface CitedPlace {
  readonly citation: Citation
  readonly label: Trilingual | undefined
  /** Key of the act in the corpus. */
  readonly act?: string
  /** Whether it stands that day, by the pack and the texts. */
  readonly stands: Standing
  readonly texts: readonly [CitedText, ...CitedText[]]
}

/**
 * Reads the citations of words and looks each up in a corpus.
 * @param tag language of the words
 * @param languages of the texts to give, the likeliest first
 * @throws Problem where no jurisdiction has the corpus's name: only a pack knows how its acts are cited
 */
export function citedPlaces(
  catalog: Catalog,
  corpus: Corpus,
  words: string,
  {
    on,
    tag,
    languages,
  }: { readonly on: Day; readonly tag: Tag; readonly languages: readonly TextLanguage[] },
): CitedPlace[] {
  const { name } = corpus.build
  const law = catalog.law(jurisdictionOf(catalog, corpus.build)?.code ?? name)
  if (law === undefined)
    throw new Problem('law-cite-jurisdiction', 'usage', {
      name,
      codes: [...catalog.jurisdictions.keys()].join(', '),
    })
  const keyOf = keysOfActs(catalog, corpus, law)
  const inCorpus = (id: string): string | undefined => keyOf(id, on)
  const cited = placesNamed(catalog, corpus, law, words, { on, tag, languages })
  const stands = standingIn(law, corpus, inCorpus)
  return cited.map(({ citation, act, label }) => ({
    citation,
    label,
    ...(act === undefined ? {} : { act }),
    stands: stands(citation, on),
    texts: textsOf(corpus, act, citation, on, languages),
  }))
}

/** A place that words name, with the key of its act in the corpus. */
export type PlaceNamed = Pick<CitedPlace, 'citation' | 'act' | 'label'>

/** The places that words cite, be the act known to the pack or by its number or its title to the corpus. */
export function placesNamed(
  catalog: Catalog,
  corpus: Corpus,
  law: Law,
  words: string,
  {
    on,
    tag,
    languages,
  }: { readonly on: Day; readonly tag: Tag; readonly languages: readonly TextLanguage[] },
): readonly PlaceNamed[] {
  const keyOf = keysOfActs(catalog, corpus, law)
  const inAnnex = placesInAnnex(catalog, corpus, law, words, { on, tag, languages })
  if (inAnnex !== undefined) return inAnnex
  const numbered = citedByNumber(catalog, corpus, law, words, { on, languages })
  const inPack = (said: string): readonly PlaceNamed[] =>
    law.citations(said, tag, on).map((citation) => {
      const act = keyOf(citation.act, on)
      return { citation, label: law.labelOf(citation, on), ...(act === undefined ? {} : { act }) }
    })
  const asWritten = [
    ...inPack(numbered.words),
    ...citedByTitle(law, corpus, numbered.words, { on, languages }, (id) => keyOf(id, on)),
  ]
  const places = asWritten.length > 0 ? asWritten : readTyped(inPack, numbered.words)
  // Of an article whose act is named by its number no other act is meant.
  const isNumbered = ({ citation }: PlaceNamed): boolean =>
    numbered.cited.some((one) => one.citation.article === citation.article)
  return ofNote(words, law, on, [...numbered.cited, ...places.filter((one) => !isNumbered(one))])
}

/** «Примечание к ст. 378 УК» means that note, and no more. */
function ofNote(words: string, law: Law, on: Day, places: readonly PlaceNamed[]): readonly PlaceNamed[] {
  const [place, another] = places
  if (place === undefined || another || !NOTE.test(fold(words))) return places
  const citation = { ...place.citation, part: 'note' }
  const isWhole = place.citation.part === undefined && place.citation.point === undefined
  return isWhole ? [{ ...place, citation, label: law.labelOf(citation, on) ?? place.label }] : places
}

const NOTE = new RegExp(`(?<!\\p{L})(?:${inCitations('note')})(?!\\p{L})`, 'u')

/** How a question after citations is asked. */
interface CitedAsked {
  readonly on: Day
  readonly tag: Tag
  readonly languages: readonly TextLanguage[]
}

/** Places of an annex, where words name one: an article of an annex is none of its act. */
function placesInAnnex(
  catalog: Catalog,
  corpus: Corpus,
  law: Law,
  words: string,
  asked: CitedAsked,
): readonly PlaceNamed[] | undefined {
  const named = annexNamed(words)
  if (named === undefined || named.act === '') return undefined
  const place = actOfAnnex(catalog, corpus, law, named, asked)
  if (place?.act === undefined) return []
  const { act } = place
  const titles = corpus.build.languages.flatMap((language) =>
    corpus.everyAct(language).map((one) => ({ act: one, language })),
  )
  const title = labelByTitle({ act }, titles, asked.languages)
  return anchorsMeant(annexAnchors(corpus, act, asked.on), named).map((anchor) => ({
    citation: { act: place.citation.act, article: anchor },
    act,
    label: annexLabel(anchor, title),
  }))
}

/** The act of an annex is read as that of an article is. */
function actOfAnnex(
  catalog: Catalog,
  corpus: Corpus,
  law: Law,
  { act }: AnnexNamed,
  asked: CitedAsked,
): PlaceNamed | undefined {
  return [`ст. 1 ${act}`, `${act} 1-бабы`, `Article 1 of the ${act}`].flatMap((said) =>
    placesNamed(catalog, corpus, law, said, asked),
  )[0]
}

/** Places of the annexes of an act, where words name one that the act has not. */
export function annexesNear(
  catalog: Catalog,
  corpus: Corpus,
  words: string,
  asked: CitedAsked,
): { readonly act: string; readonly near: readonly string[] } | undefined {
  const law = catalog.law(jurisdictionOf(catalog, corpus.build)?.code ?? '')
  const named = annexNamed(words)
  const act = law && named?.act ? actOfAnnex(catalog, corpus, law, named, asked)?.act : undefined
  return act === undefined ? undefined : { act, near: annexAnchors(corpus, act, asked.on) }
}

const NO_ACT: PassageAnswer = { kind: 'unknown', what: 'act' }

/** Texts of the languages that hold the place at some time, those in which it stands that day first; else that none does. */
function textsOf(
  corpus: Corpus,
  act: string | undefined,
  citation: Citation,
  on: Day,
  languages: readonly TextLanguage[],
): [CitedText, ...CitedText[]] {
  const { article } = citation
  const all = languages.map(
    (language): CitedText =>
      act === undefined || article === undefined
        ? { language, found: NO_ACT, held: {} }
        : textOf(corpus.passage(act, article, language, on), citation, language),
  )
  const order = (text: CitedText): number => ORDER.indexOf(text.found.kind)
  const known = all.filter(({ found }) => found.kind !== 'unknown').sort((a, b) => order(a) - order(b))
  const none = all.find(({ found }) => found.kind === 'unknown' && found.what === 'provision') ?? all[0]
  const [first = none ?? { language: '', found: NO_ACT, held: {} }, ...others] = known
  return [first, ...others]
}

const ORDER: readonly PassageAnswer['kind'][] = [
  'in-force',
  'repealed',
  'not-yet',
  'before-corpus',
  'unread',
  'unknown',
]

function textOf(found: PassageAnswer, citation: Citation, language: TextLanguage): CitedText {
  const isCited = citation.part !== undefined || citation.point !== undefined
  if (found.kind !== 'in-force' || !isCited || found.passage.state !== 'text')
    return { language, found, held: {} }
  const { words, lacks, part, point } = pieceOf(found.passage.text, citation)
  if (citation.part === 'note' && part === undefined)
    return { language, found, isWithoutNote: true, held: {} }
  const isHeld = part !== undefined || point !== undefined
  return {
    language,
    found,
    ...(isHeld && !lacks ? { part: words } : {}),
    ...(lacks ? { lacks: { ...lacks, notes: notesInPlace(found.passage.notes, lacks) } } : {}),
    // A note bears no number by which an identifier could name it.
    held: {
      ...(part === undefined || part === 'note' ? {} : { part }),
      ...(point === undefined ? {} : { point }),
    },
  }
}
