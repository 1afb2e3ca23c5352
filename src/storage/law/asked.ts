import type { DatabaseSync } from 'node:sqlite'
import type { Absent, NotChecked, NotSearched } from '../../law/corpus/absent.ts'
import type { TextLanguage } from '../../law/corpus/act.ts'
import type { CorpusBuild } from '../../law/corpus/build.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { dayNumber } from '../../law/corpus/days.ts'
import type { SearchPlace } from '../../law/corpus/found.ts'
import type { Passage } from '../../law/corpus/passage.ts'
import { extractAround } from '../../law/corpus/search/extract.ts'
import { hyphenedIn } from '../../law/corpus/search/hyphened.ts'
import { type Hits, searchProvisions } from '../../law/corpus/search/search.ts'
import {
  type AskHyphens,
  type Found,
  findTermUses,
  type IsSought,
} from '../../law/corpus/search/term-search.ts'
import type { TermPlace } from '../../law/corpus/term.ts'
import type { KeysOfLanguage } from '../../law/everyday/everyday.ts'
import type { Day } from '../../law/law.ts'
import { keptAnswers } from '../../law/once.ts'
import { definitionReader, differing } from './definition-reader.ts'
import { beginsAsEnds, type Doubt, doubtOn } from './doubt.ts'
import { indexedText } from './indexed-text.ts'
import { laterActsIn } from './later-acts.ts'
import type { UnreadTexts } from './unread.ts'
import { type Indexed, readWordIndex } from './word-index.ts'

/** Languages and days of which it is remembered what stands and what may linger: a statement asks of one again and again. */
const MOST_REMEMBERED = 64

/**
 * Answers questions about the words of a corpus. The word index of a language is opened when it is first asked.
 * @param passageById a passage, or the title of an act, by its row in the index
 */
export function askedOf(
  db: DatabaseSync,
  build: CorpusBuild,
  keysOf: KeysOfLanguage,
  passageById: PassageById,
  unread: UnreadTexts,
): Pick<Corpus, 'term' | 'search'> {
  const indexed = new Map<TextLanguage, Indexed>()
  const definitionsOf = definitionReader(db, keysOf, passageById)
  const hyphens = hyphenReader(db, keysOf, passageById)
  const countActs = db.prepare(
    'select count(*) as count from version where language = ? and since <= ? and (until is null or until > ?)',
  )
  const laterActs = laterActsIn(db)
  const actsInForce = byDay((language, on) => {
    const { count } = countActs.get(language, on, on) as { count: number }
    return count
  })
  // A build that lacks nothing must not be looked through for it again with every word that stands nowhere.
  const notSearched = byDay((language, on): NotSearched => {
    const acts = unread.acts(language, on)
    const later = laterActs(language, on)
    return { ...(acts.length === 0 ? {} : { unread: acts }), ...(later === 0 ? {} : { later }) }
  })
  const doubts = byDay((language, on) => doubtOn(db, language, on, of(language)))
  const isInForce = byDay((language, on) => inForce(of(language), on))

  function of(language: TextLanguage): Indexed {
    const known = indexed.get(language)
    if (known) return known
    const made = readWordIndex(db, language, keysOf(language))
    indexed.set(language, made)
    return made
  }

  /** That nothing was found: acts of which a text could not be read were not searched. */
  function none(language: TextLanguage, on: Day): Absent | NotChecked {
    const left = notSearched(language, on)
    const acts = actsInForce(language, on) - (left.unread?.length ?? 0)
    if (acts === 0) return { kind: 'not-checked', why: 'unread' }
    return { kind: 'absent', acts, ...left }
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
      const doubt = doubts(language, on)
      const placesOf = ({ shown }: Found): TermPlace[] =>
        shown.map(({ provision, exact }) => ({
          passage: passageById(ids[provision] as number),
          exact,
          ...doubt.ofProvision(provision),
        }))
      const find = (isSought: IsSought, most?: number) =>
        findTermUses(index, columns, expression, isSought, hyphens(language, known), most)
      const isThere = isInForce(language, on)
      const isCertain = (provision: number) => isThere(provision) && !doubt.ofProvision(provision)
      const found = find(isThere, mostCounted)
      const isSure =
        found.acts > 0 &&
        (!doubt.any ||
          found.shown.some(({ provision }) => isCertain(provision)) ||
          find(isCertain, 1).acts > 0)
      // These are few, so all are counted.
      const former = doubt.any && !isSure ? find(hasEnded(doubt), Number.POSITIVE_INFINITY) : undefined
      const actOf = ({ provision }: { readonly provision: number }) => columns.act[provision]
      // What has it before and after a change has it whichever of both stands: an act, or the one that took its place that day.
      const isEitherWay =
        former !== undefined &&
        found.shown.some((one) =>
          former.shown.some(
            (other) =>
              actOf(one) === actOf(other) ||
              beginsAsEnds(doubt.ofProvision(one.provision), doubt.ofProvision(other.provision)),
          ),
        )
      if (isSure || isEitherWay) {
        const { acts, more, words } = found
        const used = { acts, ...(more ? { more } : {}), places: placesOf(found) }
        const { definitions, isDefined } = definitionsOf(words, language, on, doubt)
        if (isDefined) return { kind: 'defined', definitions, ...used }
        if (definitions.length > 0) return { kind: 'used', ...used, definitions }
        return { kind: 'used', ...used, ...notSearched(language, on) }
      }
      const acts = found.acts + (former?.acts ?? 0)
      if (acts === 0) return none(language, on)
      const all = [found, ...(former ? [former] : [])]
      const definitions = all.flatMap(({ words, acts }) =>
        acts === 0 ? [] : definitionsOf(words, language, on, doubt).definitions,
      )
      return {
        kind: 'perhaps',
        acts,
        places: all.flatMap(placesOf),
        ...(definitions.length > 0 ? { definitions: differing(definitions) } : {}),
      }
    },

    search(words, language, on, most) {
      const why = whyUnchecked(language, on)
      if (why !== undefined) return { kind: 'not-checked', why }
      const known = of(language)
      const { index, columns, ids } = known
      const doubt = doubts(language, on)
      const find = (isSought: IsSought, mostShown = most) =>
        searchProvisions(index, columns, words, isSought, hyphens(language, known), { most: mostShown })
      const placesOf = ({ shown }: Hits): SearchPlace[] =>
        shown.map(({ provision, nearness, places }) => {
          const passage = passageById(ids[provision] as number)
          return {
            passage,
            nearness,
            extract: extractAround(indexedText(passage), places),
            ...doubt.ofProvision(provision),
          }
        })
      const isThere = isInForce(language, on)
      const hits = find(isThere)
      const former = doubt.any ? find(hasEnded(doubt)) : undefined
      const places = placesOf(hits)
      const ended = former === undefined ? [] : placesOf(former)
      const isCertain = (provision: number) => isThere(provision) && !doubt.ofProvision(provision)
      const isSure =
        hits.provisions > 0 &&
        (!doubt.any ||
          hits.shown.some(({ provision }) => isCertain(provision)) ||
          places.some((place) =>
            ended.some((other) => isOneProvision(place, other) || beginsAsEnds(place, other)),
          ) ||
          find(isCertain, 1).provisions > 0)
      if (isSure) {
        const { provisions, acts, more } = hits
        return { kind: 'found', provisions, acts, ...(more ? { more } : {}), places: [...places, ...ended] }
      }
      const [provisions, acts] = [
        hits.provisions + (former?.provisions ?? 0),
        hits.acts + (former?.acts ?? 0),
      ]
      if (provisions === 0) return none(language, on)
      const more = hits.more || former?.more
      return { kind: 'perhaps', provisions, acts, ...(more ? { more } : {}), places: [...places, ...ended] }
    },
  }
}

function hasEnded(doubt: Doubt): IsSought {
  return (provision) => doubt.ofProvision(provision)?.endsBy !== undefined
}

function isOneProvision({ passage: one }: SearchPlace, { passage: other }: SearchPlace): boolean {
  return one.act.key === other.act.key && one.anchor === other.anchor
}

export type PassageById = (row: number) => Passage

/** Looks for hyphens in the texts of a language. */
function hyphenReader(db: DatabaseSync, keysOf: KeysOfLanguage, passageById: PassageById) {
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

/** Keeps answers for languages and days. */
function byDay<Answer>(
  answer: (language: TextLanguage, on: Day) => Answer,
): (language: TextLanguage, on: Day) => Answer {
  return keptAnswers(MOST_REMEMBERED, (language, on) => `${language} ${on}`, answer)
}
