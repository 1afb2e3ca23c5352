import { byPublicationSaid, perhapsLongerSaid } from '../../exports/text-period.ts'
import type { Fault, TextLanguage } from '../../law/corpus/act.ts'
import type { CorpusBuild } from '../../law/corpus/build.ts'
import { isNotesAlone, type MayBeNotes } from '../../law/corpus/notes-alone.ts'
import type { Passage } from '../../law/corpus/passage.ts'
import type { Day, Period, Tag } from '../../law/law.ts'
import { isSection, sectionName } from '../../law/provision-name.ts'
import { dayInWords } from '../../messages/day-said.ts'
import { inForce } from '../../messages/days.ts'
import { sayFault } from '../../messages/messages.ts'
import type { MessageId, Values } from '../say.ts'
import { wordsIn } from '../say.ts'

/** When a text is in force, and how much later it may have begun or ended; `published` alike with `since`: that is all that is known. */
export type HeldPeriod = Period & {
  readonly sinceAtLatest?: Day
  readonly untilAtLatest?: Day
  readonly published?: Day
}

/** Words of answers about law, in one language. */
export interface LawWords {
  /** The language that they are in. */
  readonly tongue: Tag
  say(id: MessageId, values?: Values): string
  day(day: Day): string
  /** When a text is in force; the last day is told as such. */
  period(period: HeldPeriod): string
  /** Name of a language. */
  language(language: TextLanguage): string
  /** Number and heading of a provision, or that it is the title of the act or notes of its editors. */
  provision(
    passage: Pick<Passage, 'number' | 'heading' | 'anchor' | 'language' | 'isTitle'> & MayBeNotes,
  ): string
  /** Act, provision and period in one line. */
  place(passage: Passage): string
  /** Why something could not be read. */
  fault(fault: Fault): string
  /** One line on a build, printed below every answer that rests on it. */
  build(build: CorpusBuild): string
}

/** «§ 5 Fees», “Section 5.”, and not «7 дней на ответ», which is what article 7 is about. */
const beginsWith = (number: string): RegExp =>
  new RegExp(`^(?:§+\\s*|\\p{L}+\\.?\\s+)?${RegExp.escape(number)}(?:$|[.:)–—-]|\\s+(?![\\p{Ll}\\d]))`, 'u')

export async function lawWords(language: Tag): Promise<LawWords> {
  const own = await wordsIn(language)
  const others = new Map<string, typeof own>()
  // A provision of a law in one of our languages is named as that law names it.
  for (const tag of ['kk', 'ru', 'en'] as const) others.set(tag, await wordsIn(tag))
  const names = new Intl.DisplayNames([language], { type: 'language' })
  const words: LawWords = {
    tongue: language,
    say: own,
    day: (day) => dayInWords(day, language),
    period({ since, until, sinceAtLatest, untilAtLatest, published }) {
      const period =
        inForce(
          {
            ...(since === undefined ? {} : { since }),
            ...(until === undefined ? {} : { until }),
            ...(sinceAtLatest === undefined ? {} : { approximate: true }),
          },
          language,
        ) ?? ''
      const told = perhapsLongerSaid(period, untilAtLatest, language)
      return sinceAtLatest === undefined && since !== undefined && published === since
        ? byPublicationSaid(told, language)
        : told
    },
    language: (code) => nameOf(names, code),
    provision(passage) {
      const { number, heading, anchor, language: text, isTitle } = passage
      if (isTitle) return own('law.title')
      if (isNotesAlone(passage)) return own('law.editors-notes')
      if (number === undefined) return heading || (anchor === 'preamble' ? own('law.preamble') : anchor)
      if (beginsWith(number).test(heading)) return heading
      const inText = others.get(text) ?? own
      const article = isSection(passage) ? sectionName(number, text) : inText('law.article', { number })
      return heading === '' ? article : `${article}. ${heading}`
    },
    place: (passage) => `${passage.act.title}, ${words.provision(passage)} (${words.period(passage)})`,
    fault: (fault) => sayFault(fault, language),
    build: ({ name, acts, versions, newest, languages, source, hash, current }) =>
      own(current ? 'law.build-current' : 'law.build', {
        name,
        acts,
        versions,
        newest: words.day(newest),
        languages: languages.join(', '),
        source,
        hash: hash.slice(0, 8),
      }),
  }
  return words
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
