import type { CitedFact, Day, Law, Standing, Tag, TermAnswer, TermUse, Trilingual } from '../law.ts'
import type { Corpus, CorpusBuild, Passage } from './corpus.ts'

const TAGS: readonly Tag[] = ['kk', 'ru', 'en']
/** Places of an expression that are cited at most. */
const MOST_USES = 5

/**
 * The law of a jurisdiction, asked of a corpus of its texts where that holds the language and the day, and of the pack where
 * it does not. What the pack has read and confirmed is not taken back by a corpus that may have gaps.
 */
export function withCorpus(law: Law, corpus: Corpus, acts: Readonly<Record<string, string>> = {}): Law {
  /** Key in the corpus of an act of the pack, on that day. */
  const keyOf = (act: string, on: Day): string | undefined => acts[law.act(act, on)?.id ?? act]

  return {
    ...law,
    build: `${law.build} + ${buildName(corpus.build)}`,
    stands(citation, on): Standing {
      const key = keyOf(citation.act, on)
      const language = corpus.build.languages.find((one) => one === 'ru') ?? corpus.build.languages[0]
      if (key === undefined || citation.article === undefined || language === undefined)
        return law.stands(citation, on)
      const answer = corpus.passage(key, citation.article, language, on)
      switch (answer.kind) {
        case 'in-force':
          if (answer.passage.state === 'text') return { kind: 'in-force' }
          return answer.passage.state === 'excluded'
            ? { kind: 'ended', until: answer.passage.since }
            : { kind: 'not-yet', since: answer.passage.begins ?? answer.passage.since }
        case 'not-yet':
          return { kind: 'not-yet', since: answer.next.since }
        case 'repealed':
          return { kind: 'ended', until: answer.on }
        default:
          return answer.what === 'provision' ? { kind: 'no-such-provision' } : law.stands(citation, on)
      }
    },
    term(expression, language, on): TermAnswer {
      const pack = law.term(expression, language, on)
      if (pack.kind === 'defined') return pack
      const answer = corpus.term(expression, language, on)
      const build = buildName(corpus.build)
      switch (answer.kind) {
        case 'not-checked':
          return pack
        case 'absent':
          if (pack.kind === 'used') return pack
          return {
            kind: 'absent',
            build,
            acts: answer.acts,
            ...(pack.kind === 'not-in-pack' && pack.later ? { later: pack.later } : {}),
          }
        case 'defined':
          return {
            kind: 'defined',
            term: alike(answer.definitions[0]?.term ?? expression),
            uses: answer.definitions.map(({ passage, says }) =>
              useOf('defined', passage, says, corpus.build),
            ),
            corpus: { build, acts: answer.acts },
          }
        default:
          return {
            kind: 'used',
            term: pack.kind === 'used' ? pack.term : alike(expression),
            uses: answer.places
              .slice(0, MOST_USES)
              .map(({ passage }) => useOf('used', passage, passage.heading, corpus.build)),
            corpus: { build, acts: answer.acts },
          }
      }
    },
  }
}

/** Name of a build, short enough for every answer: `kz 2026-07-01 (8e5c2b28)`. */
function buildName({ name, newest, hash }: CorpusBuild): string {
  return `${name} ${newest} (${hash.slice(0, 8)})`
}

function useOf(kind: TermUse['kind'], passage: Passage, says: string, build: CorpusBuild): TermUse {
  return { kind, ...factOf(passage, says, build) }
}

/** A passage as a fact: in the words of the law, since that is what a corpus holds. */
function factOf(passage: Passage, says: string, build: CorpusBuild): CitedFact {
  const { act, number, heading, anchor, since, sinceAtLatest, until, source } = passage
  return {
    citation: { act: act.key, ...(number === undefined ? {} : { article: number }) },
    label: labelOf(act.title, number ?? (heading || anchor)),
    says: alike(says),
    inForce: {
      since,
      ...(until === undefined ? {} : { until }),
      ...(sinceAtLatest === undefined ? {} : { approximate: true }),
    },
    status: 'V1',
    sources: [{ text: buildName(build), ...(source === undefined ? {} : { url: source }) }],
  }
}

function labelOf(title: string, number: string): Trilingual {
  const isNumber = /^\d/u.test(number)
  return {
    kk: isNumber ? `${title}, ${number}-бап` : `${title}, ${number}`,
    ru: isNumber ? `${title}, ст. ${number}` : `${title}, ${number}`,
    en: isNumber ? `${title}, art. ${number}` : `${title}, ${number}`,
  }
}

/** Words of the law stand in the language of the law, whatever language they are shown in. */
function alike(words: string): Trilingual {
  return Object.fromEntries(TAGS.map((tag) => [tag, words])) as Trilingual
}
