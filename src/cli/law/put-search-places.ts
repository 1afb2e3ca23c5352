import { doubtSaid } from '../../exports/text-period.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { SearchPlace } from '../../law/corpus/found.ts'
import type { Extract } from '../../law/corpus/search/extract.ts'
import type { LawWords } from './law-words.ts'
import type { Page } from './page.ts'
import { olderIn } from './passage-words.ts'

/** Puts provisions that hold the words of a search, each with its paragraph. */
export function putSearchPlaces(
  page: Page,
  places: readonly SearchPlace[],
  corpus: Corpus,
  words: LawWords,
): void {
  for (const place of places) {
    const { passage, extract } = place
    const notes = [
      place.nearness === 'apart' ? words.say('law.words-apart') : undefined,
      doubtSaid(place, words.tongue),
      olderIn(corpus, passage, words),
    ].filter((note) => note !== undefined)
    page.gap()
    page.put(
      `${passage.act.key} · ${words.place(passage)}${notes.length === 0 ? '' : ` — ${notes.join('; ')}`}`,
    )
    page.put(marked(extract, page), 2)
  }
}

function marked({ text, marks, cut }: Extract, page: Page): string {
  let words = cut.before ? '… ' : ''
  let at = 0
  for (const [from, to] of marks) {
    words += text.slice(at, from) + page.strong(text.slice(from, to))
    at = to
  }
  return words + text.slice(at) + (cut.after ? ' …' : '')
}
