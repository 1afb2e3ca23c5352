import type { Citation, Day, Law, Standing } from '../law.ts'
import type { TextLanguage } from './act.ts'
import type { KeyOfAct } from './act-keys.ts'
import { languagesOf } from './cited-texts.ts'
import type { Corpus, Passage } from './corpus.ts'
import { lacksPart } from './part.ts'

/**
 * Whether a place in law stands on a day, by the texts of a corpus. It denies a place only where the act stands in it that day
 * without the place in any language; where it cannot tell, the pack is asked.
 */
export function standingIn(law: Law, corpus: Corpus, keyOf: KeyOfAct): Law['stands'] {
  return (citation, on) => {
    const key = keyOf(citation.act, on)
    const { article } = citation
    if (key === undefined || article === undefined) return law.stands(citation, on)
    const answers = languagesOf(corpus).map((language) => inLanguage(key, article, citation, language, on))
    const told = answers.find((answer) => answer?.kind === 'in-force') ?? answers.find((answer) => answer)
    return told ?? law.stands(citation, on)
  }

  function inLanguage(
    key: string,
    article: string,
    citation: Citation,
    language: TextLanguage,
    on: Day,
  ): Standing | undefined {
    const answer = corpus.passage(key, article, language, on)
    switch (answer.kind) {
      case 'in-force':
        return stateOf(answer.passage, citation, on)
      case 'repealed':
        return surely(key, language, answer.on, on)
          ? { kind: 'ended', until: answer.on }
          : { kind: 'unknown' }
      case 'not-yet':
        return holdsAct(key, language, on) ? { kind: 'not-yet', since: answer.next.since } : undefined
      default:
        return answer.what === 'provision' && holdsAct(key, language, on)
          ? { kind: 'no-such-provision' }
          : undefined
    }
  }

  /** A corpus whose history begins later, or that keeps only newest texts, knows nothing of that day. */
  function holdsAct(key: string, language: TextLanguage, on: Day): boolean {
    return corpus
      .editions(key, language)
      .some(({ since, until }) => since <= on && (until === undefined || on < until))
  }

  /** Whether a change has surely happened: an edition may have begun later than the corpus dates it. */
  function surely(key: string, language: TextLanguage, change: Day, on: Day): boolean {
    const edition = corpus.editions(key, language).find(({ since }) => since === change)
    return edition?.sinceAtLatest === undefined || edition.sinceAtLatest <= on
  }
}

function stateOf(passage: Passage, { part }: Citation, on: Day): Standing {
  const { state, since, sinceAtLatest, begins, text } = passage
  if (state === 'excluded')
    return sinceAtLatest !== undefined && sinceAtLatest > on
      ? { kind: 'unknown' }
      : { kind: 'ended', until: since }
  if (state === 'pending') return { kind: 'not-yet', since: begins ?? since }
  const isMissing = part !== undefined && lacksPart(text, part)
  return isMissing ? { kind: 'no-such-provision' } : { kind: 'in-force' }
}
