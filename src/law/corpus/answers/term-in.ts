import type { Day, Law, TermAnswer, TermUse, Trilingual } from '../../law.ts'
import { isSection, shortNames } from '../../provision-name.ts'
import { inEach } from '../../tags.ts'
import type { TextLanguage } from '../act.ts'
import type { Corpus } from '../corpus.ts'
import type { Passage } from '../passage.ts'
import type { CorpusTerm } from '../term.ts'
import { alike, buildName, type CitedTexts, periodOf, sourcesOf } from './cited-texts.ts'

/** Places of an expression that are cited at most. */
const MOST_USES = 5

/**
 * Whether an expression is a term on a day, by a corpus where that can tell, and by the pack where it cannot.
 * @param holdsAll whether the corpus holds every act that the pack knows: else it answers for itself, not for the law
 */
export function termIn(
  law: Law,
  corpus: Corpus,
  texts: CitedTexts,
  holdsAll: (language: TextLanguage, on: Day) => boolean,
): Law['term'] {
  const build = buildName(corpus.build)

  return (expression, language, on) => {
    const pack = inPack(law.term(expression, language, on), on)
    // A reading says in how many acts an expression stands: in all of them.
    const answer = corpus.term(expression, language, on, { mostCounted: Number.POSITIVE_INFINITY })
    switch (answer.kind) {
      case 'not-checked':
      case 'perhaps':
        return pack
      case 'absent': {
        if (pack.kind === 'used' || pack.kind === 'defined') return pack
        const isPartial = !holdsAll(language, on) || answer.unread !== undefined
        return {
          kind: 'absent',
          build,
          acts: answer.acts,
          ...(isPartial ? { isPartial } : {}),
          ...(pack.kind === 'not-in-pack' && pack.later ? { later: pack.later } : {}),
          ...(pack.kind === 'not-in-pack' && pack.near ? { near: pack.near } : {}),
        }
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
            .map(({ passage }) => useOf('used', passage, passage.heading, corpus)),
          corpus: { build, acts: answer.acts },
        }
    }
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
      uses: definitions.map(({ passage, says }) => useOf('defined', passage, says, corpus)),
      corpus: { build, acts },
    }
  }
}

/** A use in the words of the law, since that is what a corpus holds. */
function useOf(kind: TermUse['kind'], passage: Passage, says: string, corpus: Corpus): TermUse {
  const { act, number, heading, language, source } = passage
  const inForce = periodOf(corpus, passage)
  return {
    kind,
    citation: { act: act.key, ...(number === undefined ? {} : { article: number }) },
    label: passage.isTitle ? inMarks(act.title) : labelOf(passage),
    says: alike(says),
    inForce,
    status: 'V1',
    sources: sourcesOf(passage),
    basis: {
      kind: 'corpus',
      build: buildName(corpus.build),
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

function labelOf(passage: Passage): Trilingual {
  const { act, number, heading, anchor, language } = passage
  const title = inMarks(act.title)
  const name = number ?? (heading || anchor)
  const place = /^\d/u.test(name)
    ? shortNames(name, isSection(passage) ? language : undefined)
    : inEach(() => name)
  return inEach((tag) => `${title[tag]}, ${place[tag]}`)
}

/** A title within a sentence of ours; marks that it holds itself give way to ours. */
function inMarks(title: string): Trilingual {
  const angled = `«${title.replaceAll('«', '„').replaceAll('»', '“')}»`
  return { kk: angled, ru: angled, en: `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”` }
}
