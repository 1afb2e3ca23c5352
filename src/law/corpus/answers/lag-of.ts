import type { Day } from '../../law.ts'
import type { TextLanguage } from '../act.ts'
import type { Corpus } from '../corpus.ts'
import type { Passage, PassageAnswer } from '../passage.ts'
import { saidUnchanged } from '../remarks/unchanged.ts'
import { editionOn } from './edition-on.ts'

/** A text that may lack a change which the same provision has in another language. */
export interface Lag {
  /** The language in which it was changed, the last of several. */
  readonly behind: TextLanguage
  /** The day of that change. */
  readonly changed: Day
  /** The first day of the version from which the text that lags is, the newest by the day asked. */
  readonly version: Day
}

/** How far a text that stands on a day lags behind those of other languages; nothing where it does not. */
export function lagOf(corpus: Corpus, { act, anchor, language, state }: Passage, on: Day): Lag | undefined {
  const version = state === 'text' ? editionOn(corpus, act.key, language, on)?.since : undefined
  if (version === undefined) return undefined
  const textsBy = (one: TextLanguage): number =>
    corpus.history(act.key, anchor, one).filter(({ since }) => since <= on).length
  let lag: Lag | undefined
  for (const behind of corpus.build.languages) {
    if (behind === language) continue
    const other = corpus.passage(act.key, anchor, behind, on)
    const changed = changedOn(other)
    if (changed === undefined || changed <= (lag?.changed ?? version)) continue
    if (isOfThatLanguageAlone(other, language)) continue
    // What has fewer texts catches up with a change that the other has long had.
    if (textsBy(behind) <= textsBy(language)) continue
    lag = { behind, changed, version }
  }
  return lag
}

/** Whether the notes of its newest text say that it leaves the text in this language as it is. */
function isOfThatLanguageAlone(answer: PassageAnswer, language: TextLanguage): boolean {
  if (answer.kind !== 'in-force') return false
  const { passage, previous } = answer
  return saidUnchanged(passage.notes, language) > saidUnchanged(previous?.notes ?? [], language)
}

/** When a provision was changed or struck out last; the first text of a corpus is no change. */
function changedOn(answer: PassageAnswer): Day | undefined {
  if (answer.kind === 'in-force') return answer.previous && answer.passage.since
  return answer.kind === 'repealed' && answer.standsIn === undefined ? answer.on : undefined
}
