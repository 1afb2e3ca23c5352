import type { CitedFact, Tag } from '../law/law.ts'
import type { LawText } from '../law/texts.ts'
import { inForce } from '../messages/days.ts'
import { say } from '../messages/messages.ts'
import { quoted } from './quoted.ts'

/** What a fact of law was read in, in words. */
export interface ShownBasis {
  /** «Текст закона, корпус kz 2026-09-01 (8e5c2b28): Уголовный кодекс, «Возбуждение розни», в силе с …», or that it is the pack's. */
  readonly from: string
  /** The law's own words in one line, with the language they are in. */
  readonly words?: { readonly text: string; readonly language: string }
  readonly url?: string
}

/**
 * The law's own words in the language of the reader where the corpus has them, else in the first that it has.
 * @param told when the fact is in force, in words, which stand beside it: said again only where the text's own days differ
 */
export function shownBasis({ basis, says }: CitedFact, language: Tag, told?: string): ShownBasis | undefined {
  if (basis === undefined) return undefined
  const { build } = basis
  if (basis.kind === 'pack') return { from: say('evidence.pack', language, { build }) }
  const text = basis.texts.find((one) => one.language === language) ?? basis.texts[0]
  if (text === undefined) return undefined
  const period = inForce(text.inForce, language)
  const { orEarlier: _, ...days } = text.inForce
  // That a corpus does not know the time before is nothing to one who is told it.
  const ownDays = inForce(days, language)
  return {
    from: [
      say('evidence.text', language, { build, act: text.act }),
      ...(text.heading === '' ? [] : [quoted(text.heading, language)]),
      ...(period === undefined || period === told || ownDays === told
        ? []
        : [say('evidence.text-version', language, { period })]),
    ].join('; '),
    ...(text.words === says[language] ? {} : { words: { text: inOneLine(text), language: text.language } }),
    ...(text.url === undefined ? {} : { url: text.url }),
  }
}

function inOneLine({ words, isCut }: LawText): string {
  return words.replaceAll(/\s+/gu, ' ').trim() + (isCut ? ' …' : '')
}
