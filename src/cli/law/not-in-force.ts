import { withoutStop } from '../../exports/not-begun.ts'
import type { TextLanguage } from '../../law/corpus/act.ts'
import { editionOn, languagesOn } from '../../law/corpus/answers/edition-on.ts'
import { mayStandBefore } from '../../law/corpus/before-corpus.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { Day } from '../../law/law.ts'
import { Problem } from '../../problem.ts'

/**
 * That an act has no text on a day: none that was read, none at all, none yet, none known yet, or none in the languages asked.
 * @param language in which the act is quoted, where it can be
 */
export function notInForce(corpus: Corpus, act: string, language: TextLanguage, on: Day): Problem {
  const standing = languagesOn(corpus, act, on)
  const languages = standing.filter((one) => editionOn(corpus, act, one, on)?.lacking !== 'whole')
  if (standing.length > 0 && languages.length === 0)
    return new Problem('law-act-unread', 'input', { act, on })
  if (languages.length > 0)
    return new Problem('law-act-in-other-language', 'input', { act, on, languages: languages.join(', ') })
  const [oldest] = corpus.build.languages
    .flatMap((language) => corpus.editions(act, language).slice(0, 1))
    .sort((one, other) => (one.since < other.since ? -1 : 1))
  const begun = oldest && corpus.ownBeginning(act, language)
  const { adopted } = oldest?.act ?? {}
  if (begun && adopted !== undefined && adopted <= on && on < oldest.since)
    return new Problem('law-act-not-begun', 'input', {
      act,
      on,
      adopted,
      words: withoutStop(begun.words),
      since: oldest.since,
    })
  if (oldest?.act.began !== undefined && on < oldest.act.began)
    return new Problem('law-act-not-yet', 'input', { act, on, since: oldest.act.began })
  return oldest !== undefined && on < oldest.since && mayStandBefore(oldest.act, on)
    ? new Problem('law-act-before-corpus', 'input', { act, on, since: oldest.since })
    : new Problem('law-act-not-in-force', 'input', { act, on })
}
