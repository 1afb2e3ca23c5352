import type { Catalog } from '../../catalog.ts'
import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Corpus, PassageAnswer } from '../../law/corpus/corpus.ts'
import { partOf } from '../../law/corpus/part.ts'
import { fold } from '../../law/fold.ts'
import type { Act, Citation, Day, Law, Tag, Trilingual } from '../../law/law.ts'
import { Problem } from '../../problem.ts'

/** A place in law that words cite, with its text where a corpus holds it. */
export interface CitedPlace {
  readonly citation: Citation
  readonly label: Trilingual | undefined
  /** Key of the act in the corpus. */
  readonly act?: string
  readonly found: PassageAnswer
  /** The cited part of the provision. */
  readonly part?: string
}

/**
 * Reads the citations of words and looks each up in a corpus.
 * @param tag language of the words
 * @param language of the texts to give
 * @throws Problem where no jurisdiction has the corpus's name: only a pack knows how its acts are cited
 */
export function citedPlaces(
  catalog: Catalog,
  corpus: Corpus,
  words: string,
  { on, tag, language }: { readonly on: Day; readonly tag: Tag; readonly language: TextLanguage },
): CitedPlace[] {
  const { name } = corpus.build
  const law = catalog.law(name)
  if (law === undefined)
    throw new Problem('law-cite-jurisdiction', 'usage', {
      name,
      codes: [...catalog.jurisdictions.keys()].join(', '),
    })
  return law.citations(words, tag, on).map((citation) => {
    const act = keyOf(catalog, corpus, law, citation.act, on)
    const found: PassageAnswer =
      act === undefined || citation.article === undefined
        ? { kind: 'unknown', what: 'act' }
        : corpus.passage(act, citation.article, language, on)
    const part =
      found.kind === 'in-force' && citation.part !== undefined
        ? partOf(found.passage.text, citation.part)
        : undefined
    return {
      citation,
      label: law.labelOf(citation, on),
      ...(act === undefined ? {} : { act }),
      found,
      ...(part === undefined ? {} : { part }),
    }
  })
}

/** Key of a pack's act in the corpus: by the pack's own table, else by number, day of adoption or title. */
export function keyOf(catalog: Catalog, corpus: Corpus, law: Law, id: string, on: Day): string | undefined {
  const act = law.act(id, on) ?? law.act(id)
  if (act === undefined) return undefined
  const days = [on, corpus.build.newest, ...(act.inForce.since === undefined ? [] : [act.inForce.since])]
  const held = days.flatMap((day) => corpus.build.languages.flatMap((language) => corpus.acts(day, language)))
  const told = catalog.jurisdictions.get(corpus.build.name)?.corpus?.acts[act.id]
  if (told !== undefined && held.some(({ key }) => key === told)) return told
  const adopted = held.filter((one) => one.adopted === undefined || one.adopted === act.adopted)
  return (
    adopted.find(({ number }) => number !== undefined && number === act.number)?.key ??
    adopted.find(({ title }) => isTitleOf(act, title))?.key
  )
}

/** A pack writes the country and the year into a title, a corpus may not. */
function isTitleOf({ title }: Act, held: string): boolean {
  const short = plain(held)
  return short !== '' && Object.values(title).some((own) => ` ${plain(own)} `.includes(` ${short} `))
}

function plain(title: string): string {
  return fold(title)
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
}
