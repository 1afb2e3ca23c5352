import type { ActEnd, TextLanguage } from '../../law/corpus/act.ts'
import type { Day } from '../../law/law.ts'
import type { Particulars } from './particulars.ts'

/** When texts of acts have ended: people write `until` both for a version that the next one follows and for the last one. */
export class Ends {
  /** Versions by act and language: a text says when it ends itself, not when a translation of it does. */
  readonly #texts = new Map<string, { act: string; language: TextLanguage; versions: Lasting[] }>()

  take({ key: act, language, since, until }: Particulars): void {
    const of = () => ({ act, language, versions: [] })
    this.#texts.getOrInsertComputed(`${act}\n${language}`, of).versions.push({ since, until })
  }

  /** Ends that no version follows on the same day: of an act, or of one of its lives. */
  *all(): Generator<ActEnd> {
    for (const { act, language, versions } of this.#texts.values()) {
      versions.sort((a, b) => (a.since < b.since ? -1 : 1))
      for (const [index, { until }] of versions.entries()) {
        const back = versions[index + 1]?.since
        if (until === undefined || (back !== undefined && back <= until)) continue
        yield { act, until, language, ...(back === undefined ? {} : { back }) }
      }
    }
  }
}

interface Lasting {
  readonly since: Day
  readonly until: Day | undefined
}
