import type { DatabaseSync } from 'node:sqlite'
import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Corpus, CorpusBuild, Definition, Passage, PerhapsPlace } from '../../law/corpus/corpus.ts'
import { dayNumber } from '../../law/corpus/days.ts'
import { extractAround } from '../../law/corpus/extract.ts'
import { hyphenedIn } from '../../law/corpus/hyphened.ts'
import { type Hits, searchProvisions } from '../../law/corpus/search.ts'
import { keyedForms } from '../../law/corpus/term-forms.ts'
import { type AskHyphens, type Found, findTermUses, type IsSought } from '../../law/corpus/term-search.ts'
import type { Day } from '../../law/law.ts'
import type { KeysOf } from './build.ts'
import { indexedText } from './indexed-text.ts'
import { type Lingering, lingeringOn } from './lingering.ts'
import { type Indexed, readWordIndex } from './word-index.ts'

/** Languages and days of which it is remembered what stands and what may linger: a statement asks of one again and again. */
const MOST_REMEMBERED = 64

/**
 * Answers questions about the words of a corpus. Word indexes are read into memory when a language is first asked.
 * @param passageById a passage, or the title of an act, by its row in the index
 */
export function askedOf(
  db: DatabaseSync,
  build: CorpusBuild,
  keysOf: KeysOf,
  passageById: PassageById,
): Pick<Corpus, 'term' | 'search'> {
  const indexed = new Map<TextLanguage, Indexed>()
  const definitionsOf = definitionReader(db, keysOf, passageById)
  const hyphens = hyphenReader(db, keysOf, passageById)
  const countActs = db.prepare(
    'select count(*) as count from version where language = ? and since <= ? and (until is null or until > ?)',
  )
  const actsInForce = byDay((language, on) => {
    const { count } = countActs.get(language, on, on) as { count: number }
    return count
  })
  const lingering = byDay((language, on) => lingeringOn(db, language, on, of(language).columns))
  const isInForce = byDay((language, on) => inForce(of(language), on))

  function of(language: TextLanguage): Indexed {
    const known = indexed.get(language)
    if (known) return known
    const made = readWordIndex(db, language, keysOf(language))
    indexed.set(language, made)
    return made
  }

  /** Why an expression can't be denied or found. */
  function whyUnchecked(language: TextLanguage, on: Day): 'language' | 'day' | undefined {
    if (!build.languages.includes(language)) return 'language'
    // A day before the first text is no ground to deny a word.
    return actsInForce(language, on) === 0 ? 'day' : undefined
  }

  return {
    term(expression, language, on, { mostCounted } = {}) {
      const why = whyUnchecked(language, on)
      if (why !== undefined) return { kind: 'not-checked', why }
      const known = of(language)
      const { index, columns, ids } = known
      const placesOf = ({ shown }: Found) =>
        shown.map(({ provision, exact }) => ({ passage: passageById(ids[provision] as number), exact }))
      const find = (isSought: IsSought, most?: number) =>
        findTermUses(index, columns, expression, isSought, hyphens(language, known), most)
      const found = find(isInForce(language, on), mostCounted)
      if (found.acts > 0) {
        const { acts, more } = found
        const used = { acts, ...(more ? { more } : {}), places: placesOf(found) }
        const definitions = definitionsOf(found.words, language, on)
        return definitions.length > 0 ? { kind: 'defined', definitions, ...used } : { kind: 'used', ...used }
      }
      const { any, endOf } = lingering(language, on)
      // These are few, so all are counted.
      const perhaps = any
        ? find((provision) => endOf(provision) !== undefined, Number.POSITIVE_INFINITY)
        : found
      if (perhaps.acts === 0) return { kind: 'absent', acts: actsInForce(language, on) }
      return { kind: 'perhaps', acts: perhaps.acts, places: withEnds(placesOf(perhaps), perhaps, endOf) }
    },

    search(words, language, on, most) {
      const why = whyUnchecked(language, on)
      if (why !== undefined) return { kind: 'not-checked', why }
      const known = of(language)
      const { index, columns, ids } = known
      const find = (isSought: IsSought) =>
        searchProvisions(index, columns, words, isSought, hyphens(language, known), { most })
      const counted = ({ provisions, acts, more }: Hits) => ({ provisions, acts, ...(more ? { more } : {}) })
      const placesOf = ({ shown }: Hits) =>
        shown.map(({ provision, nearness, places }) => {
          const passage = passageById(ids[provision] as number)
          return { passage, nearness, extract: extractAround(indexedText(passage), places) }
        })
      const hits = find(isInForce(language, on))
      if (hits.provisions > 0) return { kind: 'found', ...counted(hits), places: placesOf(hits) }
      const { any, endOf } = lingering(language, on)
      const perhaps = any ? find((provision) => endOf(provision) !== undefined) : hits
      if (perhaps.provisions === 0) return { kind: 'absent', acts: actsInForce(language, on) }
      return { kind: 'perhaps', ...counted(perhaps), places: withEnds(placesOf(perhaps), perhaps, endOf) }
    },
  }
}

type PassageById = (row: number) => Passage

/** Reads definitions whose words are forms of the asked ones. */
function definitionReader(db: DatabaseSync, keysOf: KeysOf, passageById: PassageById) {
  const select = db.prepare(
    `select distinct passage, term, says, scope
     from definition join passage on passage.id = passage join act on act.id = act
     where form in (select value from json_each(?)) and language = ? and since <= ? and (passage.until is null or passage.until > ?) order by rank, passage`,
  )
  return (words: readonly string[], language: TextLanguage, on: Day): Definition[] => {
    const forms = JSON.stringify(keyedForms(words.join(' '), keysOf(language)))
    const rows = select.all(forms, language, on, on) as {
      passage: number
      term: string
      says: string
      scope: Definition['scope']
    }[]
    return rows.map(({ passage, ...rest }) => ({ passage: passageById(passage), ...rest }))
  }
}

/** Looks for hyphens in the texts of a language. */
function hyphenReader(db: DatabaseSync, keysOf: KeysOf, passageById: PassageById) {
  const wordsOfRow = db.prepare('select heading, text from passage where id = ?')
  return (language: TextLanguage, { ids }: Indexed): AskHyphens => {
    const keys = keysOf(language)
    return (parted) => {
      const hasIn = hyphenedIn(parted, keys)
      return (provision) => {
        const row = ids[provision] as number
        if (row < 0) return hasIn(passageById(row).text)
        return hasIn(indexedText(wordsOfRow.get(row) as Pick<Passage, 'heading' | 'text'>))
      }
    }
  }
}

/** Provisions in force on a day, a bit each: so few bytes that all of them are at hand when thousands are looked at. */
function inForce({ columns: { since, until } }: Indexed, day: Day): IsSought {
  const on = dayNumber(day)
  const bits = new Uint8Array((since.length >> 3) + 1)
  for (let provision = 0; provision < since.length; provision++)
    if ((since[provision] as number) <= on && (until[provision] as number) > on)
      bits[provision >> 3] = (bits[provision >> 3] as number) | (1 << (provision & 7))
  return (provision) => ((bits[provision >> 3] as number) & (1 << (provision & 7))) !== 0
}

/** Places that were sought among what lingers, with the days by which they have surely ended. */
function withEnds<Place>(
  places: readonly Place[],
  { shown }: { readonly shown: readonly { readonly provision: number }[] },
  endOf: Lingering['endOf'],
): (Place & PerhapsPlace)[] {
  return places.flatMap((place, at) => {
    const found = shown[at]
    const endsBy = found && endOf(found.provision)
    return endsBy === undefined ? [] : [{ ...place, endsBy }]
  })
}

/** Keeps answers for languages and days; all are let go of where they have become too many. */
function byDay<Answer>(
  answer: (language: TextLanguage, on: Day) => Answer,
): (language: TextLanguage, on: Day) => Answer {
  const known = new Map<string, Answer>()
  return (language, on) => {
    const key = `${language} ${on}`
    const before = known.get(key)
    if (before !== undefined) return before
    const made = answer(language, on)
    if (known.size === MOST_REMEMBERED) known.clear()
    known.set(key, made)
    return made
  }
}
