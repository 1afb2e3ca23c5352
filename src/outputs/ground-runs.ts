import type { Provision } from '../exports/cited-first.ts'
import type { Ground } from '../exports/grounds.ts'
import { inBrief } from '../exports/in-brief.ts'
import { quoted } from '../exports/quoted.ts'
import type { Tag } from '../law/law.ts'
import { say } from '../messages/messages.ts'
import type { Run } from './document.ts'
import { linked } from './said-by.ts'

/** What bears on a question without being cited in it, in brief. */
export function besidesRuns(besides: readonly Provision[], language: Tag): Run[] {
  if (besides.length === 0) return []
  return [
    { text: `${say('reading.besides', language, { count: besides.length })}: ` },
    ...besides.flatMap((piece) => [...groundRuns(inBrief(piece, language), language), { text: ' ' }]),
  ]
}

/** A piece of evidence as words in one line. */
export function groundRuns(ground: Omit<Ground, 'kind' | 'lead'>, language: Tag): Run[] {
  const { label, quote, by, text, note, period, status, sources, basis } = ground
  const sentence = (words: string | undefined): string =>
    words === undefined || words === '' ? '' : /[.!?…]$/u.test(words) ? `${words} ` : `${words}. `
  const told = [basis?.from, period, status?.text].filter((part) => part !== undefined && part !== '')
  const aside = [
    ...told.map((part): Run[] => [{ text: part as string }]),
    ...sources.map(({ text, url }) => linked([{ text }], url)),
  ]
  return [
    ...(label === undefined ? [] : [{ text: sentence(label), strong: true as const }]),
    { text: quote === undefined ? '' : sentence(quoted(quote, language)) },
    { text: [by, text, note].map(sentence).join('') },
    { text: basis?.words === undefined ? '' : sentence(quoted(basis.words.text, language)) },
    ...aside.flatMap((runs, at) => [{ text: at === 0 ? '(' : '; ' }, ...runs]),
    { text: aside.length === 0 ? '' : ').' },
  ].filter(({ text }) => text !== '')
}
