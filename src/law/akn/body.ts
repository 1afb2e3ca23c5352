import type { Passage } from '../corpus/passage.ts'
import type { TermMarker } from './definitions.ts'
import { containerOf, numberWords } from './headings.ts'
import type { Lifecycle } from './lifecycle.ts'
import { contentOf } from './lines.ts'
import type { NoteKeeper } from './notes.ts'
import { block, element, escaped } from './xml.ts'

/** What the provisions of one document share. */
export interface Shared {
  readonly terms: TermMarker
  readonly notes: NoteKeeper
  readonly lifecycle: Lifecycle
}

/** The text of an act: what stands before the articles, the articles under their headings, and what stands behind. */
export function textOf(provisions: readonly Passage[], shared: Shared): string[] {
  // A body can't be empty: an act that has no articles has its words there.
  const stands = (passage: Passage | undefined, anchor: string): boolean =>
    passage?.anchor === anchor &&
    passage.within.length === 0 &&
    passage.text.trim() !== '' &&
    provisions.length > 1
  const preamble = stands(provisions[0], 'preamble') ? provisions[0] : undefined
  // Annexes may stand behind the conclusions; these then keep their place among the articles.
  const conclusions = stands(provisions.at(-1), 'conclusions') ? provisions.at(-1) : undefined
  const articles = provisions.filter((one) => one !== preamble && one !== conclusions)
  return [
    preamble === undefined ? '' : frame('preamble', preamble, shared),
    bodyOf(articles, shared),
    conclusions === undefined ? '' : frame('conclusions', conclusions, shared),
  ]
}

function frame(name: string, passage: Passage, { terms, notes }: Shared): string {
  const inline = markingFirst(terms.forProvision(passage), notes.marksOf(passage))
  const lines = passage.text.split('\n').filter((line) => line.trim() !== '')
  return block(
    name,
    {},
    lines.map((line) => element('p', {}, inline(line))),
  )
}

/** Articles, each within the headings above it; a heading is opened once for the articles that follow each other below it. */
function bodyOf(articles: readonly Passage[], shared: Shared): string {
  let headings = 0
  const level = (own: readonly Passage[], depth: number): string[] => {
    const out: string[] = []
    for (let at = 0; at < own.length; ) {
      const passage = own[at] as Passage
      const heading = passage.within[depth]
      if (heading === undefined) {
        out.push(article(passage, shared))
        at++
        continue
      }
      let end = at + 1
      while (end < own.length && own[end]?.within[depth] === heading) end++
      const { name, num, heading: words } = containerOf(heading)
      const attributes = { ...(name === 'hcontainer' ? { name: 'heading' } : {}), eId: `hd_${++headings}` }
      out.push(
        block(name, attributes, [
          num === undefined ? '' : element('num', {}, escaped(num)),
          words === '' ? '' : element('heading', {}, escaped(words)),
          ...level(own.slice(at, end), depth + 1),
        ]),
      )
      at = end
    }
    return out
  }
  const content = level(articles, 0)
  return block('body', {}, content)
}

function article(passage: Passage, { terms, notes, lifecycle }: Shared): string {
  const { anchor, number, heading, state, text, language } = passage
  const eId = anchor.replaceAll(/\s+/gu, '_')
  const period = state === 'pending' ? lifecycle.periodFrom(passage.begins) : undefined
  const isIncomplete = state === 'not-held' || (state === 'pending' && !period)
  const status = state === 'excluded' ? 'removed' : isIncomplete ? 'incomplete' : undefined
  const marks = notes.marksOf(passage)
  const [inHeading, inNumber, inText] =
    heading !== '' ? [marks, '', ''] : number !== undefined ? ['', marks, ''] : ['', '', marks]
  const content = contentOf(text, eId, markingFirst(terms.forProvision(passage), inText))
  return block('article', { eId, status, period }, [
    number === undefined
      ? ''
      : element('num', {}, escaped(numberWords(number, passage, language)) + inNumber),
    heading === '' ? '' : element('heading', {}, escaped(heading) + inHeading),
    ...(content.length > 0 ? content : [element('content', {}, element('p', {}, inText))]),
  ])
}

/** Puts marks behind the first line that is written. */
function markingFirst(inline: (words: string) => string, marks: string): (words: string) => string {
  let waiting = marks
  return (words) => {
    const line = inline(words) + waiting
    waiting = ''
    return line
  }
}
