import type { Citation, CitedFact, Day, Law, Tag, Trilingual } from '../../law.ts'
import { keptAnswers } from '../../once.ts'
import { inEach, TAGS } from '../../tags.ts'
import type { Basis, LawText } from '../../texts.ts'
import type { TextLanguage } from '../act.ts'
import type { KeyOfAct } from '../act-keys.ts'
import type { CorpusBuild } from '../build.ts'
import type { Corpus } from '../corpus.ts'
import { pieceOf } from '../part.ts'
import { isBridged, lineOf, type Passage, type PassageAnswer } from '../passage.ts'
import { beginning } from './beginning.ts'
import { doubtOf } from './doubt-of.ts'
import { mayBeOlder } from './may-be-older.ts'

/** Texts of the places in law that a pack names, in every language that we speak. */
export interface CitedTexts {
  /** Articles in force on that day, a language each. */
  passages(citation: Citation, on: Day): readonly Passage[]
  /**
   * What the pack says, with the law's own words where the corpus holds them, or the note that it does not.
   * @param asked the place that was asked for: an article that lacks the part asked for is not quoted in its stead
   */
  withText<Fact extends CitedFact>(fact: Fact, on: Day, asked?: Citation): Fact
  /** A place by its text alone. */
  fact(citation: Citation, on: Day): CitedFact | undefined
}

export function citedTexts(law: Law, corpus: Corpus, keyOf: KeyOfAct): CitedTexts {
  const build = buildName(corpus.build)
  const languages = TAGS.filter((tag) => corpus.build.languages.includes(tag))

  const passages = kept((citation: Citation, on: Day): readonly Passage[] => {
    const key = keyOf(citation.act, on)
    const { article } = citation
    if (key === undefined || article === undefined) return []
    return languages.flatMap((language) => {
      const passage = standsOn(corpus.passage(key, article, language, on), on)
      return passage?.state === 'text' && !isBridged(passage, on) ? [passage] : []
    })
  })

  /** Whether the corpus has the line from which an article was struck out: that holds no words of the law to show. */
  function isStruckOut({ act, article }: Citation, on: Day): boolean {
    const key = keyOf(act, on)
    return (
      key !== undefined &&
      article !== undefined &&
      languages.some((language) => lineOf(corpus.passage(key, article, language, on))?.state === 'excluded')
    )
  }

  const ofPack: Basis = { kind: 'pack', build: law.build }

  /** Whether the article is held, but without the part or point. */
  function isLacking(citation: Citation, on: Day): boolean {
    const held = passages(citation, on)
    return held.length > 0 && held.every(({ text }) => pieceOf(text, citation).lacks !== undefined)
  }

  /** Beside what the pack says, the days of a corpus in between which nobody knows what stood. */
  const doubt = kept((citation: Citation, on: Day) => {
    const key = keyOf(citation.act, on)
    const { article } = citation
    if (key === undefined || article === undefined) return undefined
    const answers = languages.map((language) => corpus.passage(key, article, language, on))
    return doubtOf(law, citation, answers, on)
  })

  function inDoubt(citation: Citation, on: Day): Pick<CitedFact, 'doubt'> {
    const known = doubt(citation, on)
    return known === undefined ? {} : { doubt: known }
  }

  function basis(citation: Citation, on: Day): Basis {
    const found = passages(citation, on).flatMap((passage) => textOf(corpus, passage, citation) ?? [])
    return found.length === 0 ? { kind: 'pack', build: law.build } : { kind: 'corpus', build, texts: found }
  }

  return {
    passages,
    // Figures are reports, not law.
    withText(fact, on, asked) {
      if (fact.isReport) return fact
      if (fact.isExclusion && isStruckOut(fact.citation, on))
        return { ...fact, ...inDoubt(fact.citation, on) }
      const rests = asked && isLacking(asked, on) ? ofPack : basis(fact.citation, on)
      return { ...fact, basis: rests, ...(rests.kind === 'corpus' ? inDoubt(fact.citation, on) : {}) }
    },
    fact(citation, on) {
      const held = passages(citation, on).filter(({ text }) => pieceOf(text, citation).lacks === undefined)
      const [first] = held
      if (first === undefined) return undefined
      const inLanguage = (tag: Tag): Passage | undefined => held.find(({ language }) => language === tag)
      const heading = (tag: Tag): string => (inLanguage(tag) ?? inLanguage('ru') ?? first).heading
      return {
        citation,
        label: law.labelOf(citation, on) ?? alike(first.act.title),
        says: inEach(heading),
        inForce: periodOf(corpus, first),
        status: 'V1',
        sources: held.flatMap(sourcesOf),
        basis: basis(citation, on),
        ...inDoubt(citation, on),
      }
    },
  }
}

/** The text of a day; one that may be gone by then, where nobody knows. */
function standsOn(answer: PassageAnswer, on: Day): Passage | undefined {
  if (answer.kind === 'in-force') return answer.passage
  if (answer.kind !== 'repealed') return undefined
  const { untilAtLatest } = answer.last
  return untilAtLatest !== undefined && on < untilAtLatest ? answer.last : undefined
}

/** Checks ask for the same places again and again while a statement is read. */
function kept<Answer>(ask: (citation: Citation, on: Day) => Answer): (citation: Citation, on: Day) => Answer {
  return keptAnswers(
    MOST_KEPT,
    ({ act, article = '', part = '', point = '' }, on) => `${on} ${act} ${article} ${part} ${point}`,
    ask,
  )
}

const MOST_KEPT = 2000

/** The words of a place; nothing where the article has no such part or point. */
function textOf(corpus: Corpus, passage: Passage, citation: Citation): LawText | undefined {
  const { act, language, heading, source } = passage
  const { words: piece, lacks } = pieceOf(passage.text, citation)
  if (lacks) return undefined
  const words = beginning(piece)
  return {
    language,
    act: act.title,
    heading,
    words,
    ...(words === piece ? {} : { isCut: true }),
    inForce: periodOf(corpus, passage),
    ...(source === undefined ? {} : { url: source }),
  }
}

/** Name of a build, short enough for every answer: `kz 2026-07-01 (8e5c2b28)`. */
export function buildName({ name, newest, hash }: Pick<CorpusBuild, 'name' | 'newest' | 'hash'>): string {
  return `${name} ${newest} (${hash.slice(0, 8)})`
}

/** When a text is in force by a corpus; its first text of a place may be older than that corpus tells. */
export function periodOf(corpus: Corpus, passage: Passage): CitedFact['inForce'] {
  const { since, sinceAtLatest, until, untilAtLatest } = passage
  return {
    since,
    ...(until === undefined ? {} : { until }),
    ...(sinceAtLatest === undefined && untilAtLatest === undefined ? {} : { approximate: true }),
    ...(mayBeOlder(corpus, passage) ? { orEarlier: true } : {}),
  }
}

/** Where the official text is; which corpus was asked is told by the basis. */
export function sourcesOf({ source }: Passage): CitedFact['sources'] {
  if (source === undefined) return []
  const [, address] = /^https?:\/\/(.+)$/iu.exec(source) ?? []
  return [address === undefined ? { text: source } : { text: address, url: source }]
}

/** Words of the law stand in the language of the law, whatever language they are shown in. */
export function alike(words: string): Trilingual {
  return { kk: words, ru: words, en: words }
}

/** Languages of the law in which a corpus may be asked, the one that is asked first, first. */
export function languagesOf({ build }: Corpus): readonly TextLanguage[] {
  return [...build.languages].sort((a, b) => Number(b === 'ru') - Number(a === 'ru'))
}
