import { lagSaid } from '../../exports/lag-said.ts'
import { movedSaid } from '../../exports/moved-said.ts'
import { type Lag, lagOf } from '../../law/corpus/answers/lag-of.ts'
import { movedTo } from '../../law/corpus/answers/moved-to.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { Passage, PassageAnswer } from '../../law/corpus/passage.ts'
import type { Day } from '../../law/law.ts'
import type { LawWords } from './law-words.ts'
import type { Page } from './page.ts'

/** What other texts of a corpus tell of one. */
export interface BesideText {
  /** How far a text that stands lags behind another language; one that has ended lags behind nothing. */
  readonly lag?: Lag
  /** Where the text of a provision that has ended stands since. */
  readonly movedTo?: Passage
}

export function besideText(corpus: Corpus, answer: PassageAnswer, on: Day): BesideText {
  const lag = answer.kind === 'in-force' ? lagOf(corpus, answer.passage, on) : undefined
  const moved = answer.kind === 'repealed' ? movedTo(corpus, answer.last, on) : undefined
  return { ...(lag === undefined ? {} : { lag }), ...(moved === undefined ? {} : { movedTo: moved }) }
}

export function putLag(page: Page, { lag }: BesideText, words: LawWords): void {
  if (lag) page.put(lagSaid(lag, words.language(lag.behind), words.tongue))
}

/** Each sentence once, with the provision as each language calls it. */
export function putMoved(page: Page, beside: readonly BesideText[], words: LawWords): void {
  const moved = beside.flatMap((one) => one.movedTo ?? [])
  for (const [said, ones] of Map.groupBy(moved, (one) => movedSaid(one, words.tongue)))
    page.put(`${said} ${ones.map(words.provision).join('; ')}`)
  if (moved.length > 0) page.gap()
}
