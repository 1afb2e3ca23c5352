import type { Law } from '../../law.ts'
import type { Keys } from '../../terms.ts'
import type { LawBuild } from '../../texts.ts'
import { actKeys, type KeyOfAct } from '../act-keys.ts'
import type { CorpusBuild } from '../build.ts'
import type { Corpus } from '../corpus.ts'
import { askedOnce } from './asked-once.ts'
import { carriedByText, normWithText } from './carried.ts'
import { buildName, citedTexts } from './cited-texts.ts'
import { daysByText } from './days-by-text.ts'
import { holdsActsOf } from './holds-acts.ts'
import { lackingIn } from './lacking.ts'
import { ownActs } from './own-acts.ts'
import { speakingOf } from './speaking.ts'
import { standingIn } from './standing.ts'
import { termIn } from './term-in.ts'

/**
 * The law of a jurisdiction, asked of a corpus of its texts where that holds the language and the day, and of the pack where
 * it does not. What the pack has read and confirmed is not taken back by a corpus that may have gaps; each fact says which of
 * the two it rests on.
 * @public loaded by its path where a corpus stands ready
 * @param table keys of the pack's acts in the corpus
 * @param keys how words of a language are forms of one
 */
export function withCorpus(
  pack: Law,
  held: Corpus,
  table: Readonly<Record<string, string>>,
  keys: Keys,
): Law {
  const corpus = { ...held, passage: askedOnce(held) }
  const keyInPack = actKeys(pack, corpus, table)
  const own = ownActs(pack, corpus, keyInPack)
  const isOwn = (id: string): boolean => pack.act(id) === undefined && own.has(id)
  const keyOf: KeyOfAct = (id, on) => keyInPack(id, on) ?? (isOwn(id) ? id : undefined)
  const law: Law = {
    ...pack,
    citations(words, language, on) {
      const cited = pack.citations(words, language, on)
      return on === undefined ? cited : [...cited, ...own.citations(words, on, cited)]
    },
    labelOf: (citation, on) => pack.labelOf(citation, on) ?? own.labelOf(citation, on),
  }
  const texts = citedTexts(law, corpus, keyOf)
  const build = buildName(corpus.build)

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
    stands: standingIn(law, corpus, keyOf, texts),
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
    settling: (matter, on) => law.settling(matter, on).map((fact) => texts.withText(fact, on)),
    powers: (kind, topic, on) => law.powers(kind, topic, on).map((fact) => texts.withText(fact, on)),
    powersUnder: (article, on) => law.powersUnder(article, on).map((fact) => texts.withText(fact, on)),
    forms: (kind, on) => law.forms(kind, on).map((fact) => texts.withText(fact, on)),
    statistics: (kind, on) => law.statistics(kind, on).map((fact) => texts.withText(fact, on)),
    term: termIn(law, corpus, texts, holdsActsOf(law, corpus, keyOf)),
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
