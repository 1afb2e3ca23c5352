import { countryTeller } from '../../country-words.ts'
import { fold, foldedWords } from '../../fold.ts'
import type { Citation, Day, Law, Tag, Trilingual } from '../../law.ts'
import { keptAnswers, once } from '../../once.ts'
import { shortNames } from '../../provision-name.ts'
import { inEach, TAGS } from '../../tags.ts'
import type { TextLanguage } from '../act.ts'
import type { KeyOfAct } from '../act-keys.ts'
import type { Corpus } from '../corpus.ts'
import { editionOn } from './edition-on.ts'
import { namingWords, stem } from './naming-words.ts'
import { sectionOf, sectionTeller } from './section-of.ts'
import { kindsSaid, type Titled, titledCitations } from './titled-citations.ts'

/** Acts that a corpus has and a pack does not, by their titles: statements cite them, too. The act of a citation is its key. */
export interface OwnActs {
  has(key: string): boolean
  /** @param inPack what the pack reads in these words: of an act that it knows nothing is cited here */
  citations(words: string, on: Day, inPack: readonly Citation[]): readonly Citation[]
  labelOf(citation: Citation, on: Day): Trilingual | undefined
}

/** Days whose titles are kept: a reading asks about its own, and about today. */
const MOST_DAYS = 4
const LETTERS = /(?<![\p{L}\d])\p{Lu}\p{L}?\p{Lu}\p{L}{0,3}(?!\p{L})/gu

export function ownActs(law: Law, corpus: Corpus, keyOf: KeyOfAct): OwnActs {
  const languages = TAGS.filter((tag) => corpus.build.languages.includes(tag))
  const countryOf = countryTeller(law.country.country)

  /** Titles by the first letters of the longest word that names the act. */
  function byStem(titles: readonly Titled[]): ReadonlyMap<string, readonly Titled[]> {
    return Map.groupBy(titles, ({ act }) =>
      stem(
        namingWords(act.title, countryOf).reduce(
          (one, other) => (other.length > one.length ? other : one),
          '',
        ),
      ),
    )
  }
  const ofLast = keptAnswers(
    MOST_DAYS,
    (on: Day) => on,
    (on) =>
      byStem(languages.flatMap((language) => corpus.acts(on, language).map((act) => ({ act, language })))),
  )
  const ofAnyDay = once(() =>
    byStem(languages.flatMap((language) => corpus.everyAct(language).map((act) => ({ act, language })))),
  )

  function citedIn(
    titles: ReadonlyMap<string, readonly Titled[]>,
    words: string,
    on: Day,
  ): readonly Citation[] {
    const stems = new Set(foldedWords(words).map(stem))
    const named = [...stems].flatMap((one) => titles.get(one) ?? [])
    return named.length === 0
      ? []
      : titledCitations(named, law.acts(on), words, on, law.country, sectionTeller(corpus))
  }

  /** «УК», «КоАП»: acts by their letters, and not the country. */
  function shortNamesIn(words: string): number {
    return (words.match(LETTERS) ?? []).filter((name) => countryOf(fold(name)) === undefined).length
  }

  return {
    has: (key) => languages.some((language) => corpus.editions(key, language).length > 0),
    citations(words, on, inPack) {
      const kinds = /\d/u.test(words) ? kindsSaid(words) : 0
      // Where no more acts are named than the pack knows, no title need be looked for.
      const acts = new Set(inPack.map(({ act }) => act)).size
      if (kinds === 0 || kinds + shortNamesIn(words) <= acts) return []
      // A statement may cite what has gone, or is still to come.
      const then = citedIn(ofLast(on), words, on)
      const cited = then.length > 0 ? then : citedIn(ofAnyDay(), words, on)
      return cited.filter(({ act }) => !inPack.some((known) => keyOf(known.act, on) === act))
    },
    labelOf(citation, on) {
      const { act } = citation
      const titleIn = (tag: string): string | undefined =>
        (editionOn(corpus, act, tag, on) ?? corpus.editions(act, tag).at(-1))?.act.title
      const [other] = languages.flatMap((language) => titleIn(language) ?? [])
      if (other === undefined) return undefined
      const title = (tag: Tag): string => titleIn(tag) ?? titleIn('ru') ?? other
      return labelOf(inEach(title), citation, sectionOf(corpus, citation, on))
    },
  }
}

/** Within a sentence of ours: marks that a title holds itself give way to ours. */
function labelOf(
  { kk, ru, en }: Trilingual,
  { article, part, point }: Citation,
  section: TextLanguage | undefined,
): Trilingual {
  const angled = (title: string): string => `«${title.replaceAll('«', '„').replaceAll('»', '“')}»`
  const curled = `“${en.replaceAll('“', '‘').replaceAll('”', '’')}”`
  // Whether an act calls its pieces parts or paragraphs only its text tells.
  const pieces = [part, point].flatMap((one) => (one === undefined ? [] : `(${one})`)).join('')
  if (article === undefined) return { kk: angled(kk), ru: angled(ru), en: curled }
  const place = shortNames(article, section)
  return {
    kk: `${angled(kk)} актінің ${section === undefined ? `${article}-бабы` : place.kk}${pieces && ` ${pieces}`}`,
    ru: `${place.ru}${pieces} акта ${angled(ru)}`,
    en: `${place.en}${pieces} of ${curled}`,
  }
}
