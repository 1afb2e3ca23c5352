import type { Citation, CitedFact, Day, Law, Standing } from '../../law.ts'
import type { KeyOfAct } from '../act-keys.ts'
import type { Corpus } from '../corpus.ts'
import { type CitedTexts, citedTexts, languagesOf } from './cited-texts.ts'
import { movedTo } from './moved-to.ts'
import { standingByText, type Told } from './standing-by-text.ts'

/**
 * Whether a place in law stands on a day, by the texts of a corpus. A corpus may hold an extract of an act, so that a text that is
 * not there tells nothing against what the pack has read: a place is denied only where the act stands in the corpus that day
 * with what comes before and after the place, or to its very last article, but without it, in every language. Where it cannot tell, the pack is asked.
 */
export function standingIn(
  law: Law,
  corpus: Corpus,
  keyOf: KeyOfAct,
  texts: Pick<CitedTexts, 'fact'> = citedTexts(law, corpus, keyOf),
): Law['stands'] {
  const inText = standingByText(corpus)

  /** The article in which the text of one that has ended goes on, if it still stands that day. */
  function moved({ act, article = '' }: Citation, key: string, on: Day): CitedFact | undefined {
    for (const language of languagesOf(corpus)) {
      const answer = corpus.passage(key, article, language, on)
      const number = answer.kind === 'repealed' ? movedTo(corpus, answer.last, on)?.number : undefined
      if (number !== undefined) return texts.fact({ act, article: number }, on)
    }
    return undefined
  }

  return (citation, on) => {
    const key = keyOf(citation.act, on)
    const { article } = citation
    if (key === undefined || article === undefined) return law.stands(citation, on)
    const answers = languagesOf(corpus).flatMap(
      (language) => inText({ ...citation, key, article }, language, on) ?? [],
    )
    const standing = answers.filter((one) => one.standing.kind === 'in-force')
    const known = law.stands(citation, on)
    const [stands] = standing
    if (stands) {
      const beginsByPack = known.kind === 'not-yet' && standing.every(({ mayBegin }) => mayBegin)
      return beginsByPack ? known : stands.standing
    }
    const written = answers.find(({ isByAbsence }) => !isByAbsence)
    if (written) {
      if (isDated(written.standing, known)) return known
      const to = written.standing.kind === 'ended' ? moved(citation, key, on) : undefined
      return to === undefined ? written.standing : { ...written.standing, movedTo: to }
    }
    const later = answers.find(({ standing }) => standing.kind === 'not-yet')?.standing
    if (later?.kind === 'not-yet' && known.kind !== 'in-force') {
      if (known.kind !== 'not-yet') return later
      // Where the corpus lacks the versions between, a first text is later than what it is of.
      if (known.since < later.since) return { ...known, textSince: later.since }
      return later.orLater ? known : later
    }
    return known.kind === 'unknown' ? { kind: isDenied(answers) ? 'no-such-provision' : 'unknown' } : known
  }
}

/** Whether the pack knows since when something is gone of which a corpus knows only that it was by then. */
function isDated(written: Standing, known: Standing): boolean {
  return (
    written.kind === 'ended' &&
    written.orEarlier === true &&
    known.kind === 'ended' &&
    known.until <= written.until
  )
}

/** Whether none of the texts of that day can have the place. */
function isDenied(answers: readonly Told[]): boolean {
  return answers.length > 0 && answers.every(({ standing }) => standing.kind === 'no-such-provision')
}
