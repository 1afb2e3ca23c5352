import type { Day, Law, TermAnswer, TermUse, Trilingual } from '../../law.ts'
import type { Keys } from '../../terms.ts'
import type { LawBuild } from '../../texts.ts'
import { actKeys } from '../act-keys.ts'
import type { CorpusBuild } from '../build.ts'
import type { Corpus } from '../corpus.ts'
import type { Passage } from '../passage.ts'
import type { CorpusTerm } from '../term.ts'
import { askedOnce } from './asked-once.ts'
import { carriedByText, normWithText } from './carried.ts'
import { alike, buildName, citedTexts, periodOf, sourcesOf } from './cited-texts.ts'
import { daysByText } from './days-by-text.ts'
import { holdsActsOf } from './holds-acts.ts'
import { lackingIn } from './lacking.ts'
import { speakingOf } from './speaking.ts'
import { standingIn } from './standing.ts'

/** Places of an expression that are cited at most. */
const MOST_USES = 5

/**
 * The law of a jurisdiction, asked of a corpus of its texts where that holds the language and the day, and of the pack where
 * it does not. What the pack has read and confirmed is not taken back by a corpus that may have gaps; each fact says which of
 * the two it rests on.
 * @public loaded by its path where a corpus stands ready
 * @param table keys of the pack's acts in the corpus
 * @param keys how words of a language are forms of one
 */
export function withCorpus(law: Law, held: Corpus, table: Readonly<Record<string, string>>, keys: Keys): Law {
  const corpus = { ...held, passage: askedOnce(held) }
  const keyOf = actKeys(law, corpus, table)
  const texts = citedTexts(law, corpus, keyOf)
  const build = buildName(corpus.build)
  const holdsAll = holdsActsOf(law, corpus, keyOf)

  return {
    ...law,
    build: `${law.build} + ${build}`,
    texts: {
      build: named(corpus.build),
      fact: texts.fact,
      lacks: lackingIn(corpus, keyOf),
      days: (citation, on) => daysByText(texts, citation, on),
      carried: (citation, on) => carriedByText(texts, citation, on),
      speaksOf: speakingOf(law, texts, keys),
    },
    stands: standingIn(law, corpus, keyOf),
    norms: (on, topics) => law.norms(on, topics).map((norm) => normWithText(norm, texts, on)),
    norm(citation, on) {
      const norm = law.norm(citation, on)
      return norm && normWithText(norm, texts, on, citation)
    },
    provisions: (citation, on) =>
      law
        .provisions(citation, on)
        .map((fact) => (on === undefined ? fact : texts.withText(fact, on, citation))),
    standing: (right, on) => law.standing(right, on).map((fact) => texts.withText(fact, on)),
    powers: (kind, topic, on) => law.powers(kind, topic, on).map((fact) => texts.withText(fact, on)),
    powersUnder: (article, on) => law.powersUnder(article, on).map((fact) => texts.withText(fact, on)),
    forms: (kind, on) => law.forms(kind, on).map((fact) => texts.withText(fact, on)),
    statistics: (kind, on) => law.statistics(kind, on).map((fact) => texts.withText(fact, on)),
    term(expression, language, on): TermAnswer {
      const pack = inPack(law.term(expression, language, on), on)
      // A reading says in how many acts an expression stands: in all of them.
      const answer = corpus.term(expression, language, on, { mostCounted: Number.POSITIVE_INFINITY })
      switch (answer.kind) {
        case 'not-checked':
        case 'perhaps':
          return pack
        case 'absent':
          if (pack.kind === 'used' || pack.kind === 'defined') return pack
          return {
            kind: 'absent',
            build,
            acts: answer.acts,
            ...(holdsAll(language, on) && answer.unread === undefined ? {} : { isPartial: true }),
            ...(pack.kind === 'not-in-pack' && pack.later ? { later: pack.later } : {}),
            ...(pack.kind === 'not-in-pack' && pack.near ? { near: pack.near } : {}),
          }
        case 'defined':
          return definedIn(answer, pack, expression)
        default:
          // Whether the corpus defines it that day is not certain.
          if (pack.kind === 'defined' || answer.definitions !== undefined) return pack
          return {
            kind: 'used',
            term: pack.kind === 'used' ? pack.term : alike(expression),
            uses: answer.places
              .slice(0, MOST_USES)
              .map(({ passage }) => useOf('used', passage, passage.heading, build)),
            corpus: { build, acts: answer.acts },
          }
      }
    },
  }

  function inPack(answer: TermAnswer, on: Day): TermAnswer {
    if (answer.kind !== 'defined' && answer.kind !== 'used') return answer
    return { ...answer, uses: answer.uses.map((use) => texts.withText(use, on)) }
  }

  /** The law's own definitions; the pack gives the term its name in three languages where it knows it. */
  function definedIn(
    { definitions, acts }: CorpusTerm & { kind: 'defined' },
    pack: TermAnswer,
    expression: string,
  ): TermAnswer {
    return {
      kind: 'defined',
      term: pack.kind === 'defined' ? pack.term : alike(definitions[0]?.term ?? expression),
      uses: definitions.map(({ passage, says }) => useOf('defined', passage, says, build)),
      corpus: { build, acts },
    }
  }
}

/** A path names somebody's machine, and differs where the same build stands on two. */
const ADDRESS = /^(?!file:)[a-z][a-z+.-]*:\/\//iu

function named({ name, newest, hash, source, revision }: CorpusBuild): LawBuild {
  return {
    name,
    newest,
    hash,
    ...(ADDRESS.test(source) ? { source } : {}),
    ...(revision === undefined ? {} : { revision }),
  }
}

/** A use in the words of the law, since that is what a corpus holds. */
function useOf(kind: TermUse['kind'], passage: Passage, says: string, build: string): TermUse {
  const { act, number, heading, anchor, language, source } = passage
  const inForce = periodOf(passage)
  return {
    kind,
    citation: { act: act.key, ...(number === undefined ? {} : { article: number }) },
    label: passage.isTitle ? inMarks(act.title) : labelOf(act.title, number ?? (heading || anchor)),
    says: alike(says),
    inForce,
    status: 'V1',
    sources: sourcesOf(passage),
    basis: {
      kind: 'corpus',
      build,
      texts: [
        {
          language,
          act: act.title,
          heading,
          words: says,
          inForce,
          ...(source === undefined ? {} : { url: source }),
        },
      ],
    },
  }
}

function labelOf(title: string, number: string): Trilingual {
  const isNumber = /^\d/u.test(number)
  const { kk, ru, en } = inMarks(title)
  return {
    kk: isNumber ? `${kk}, ${number}-бап` : `${kk}, ${number}`,
    ru: isNumber ? `${ru}, ст. ${number}` : `${ru}, ${number}`,
    en: isNumber ? `${en}, art. ${number}` : `${en}, ${number}`,
  }
}

/** A title within a sentence of ours; marks that it holds itself give way to ours. */
function inMarks(title: string): Trilingual {
  const angled = `«${title.replaceAll('«', '„').replaceAll('»', '“')}»`
  return { kk: angled, ru: angled, en: `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”` }
}
