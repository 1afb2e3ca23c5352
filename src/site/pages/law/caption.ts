import { html } from 'hono/html'
import type { Html } from '../../../html/voice.ts'
import type { TextLanguage } from '../../../law/corpus/act.ts'
import { isNotesAlone, type MayBeNotes } from '../../../law/corpus/notes-alone.ts'
import type { CorpusAct, Passage } from '../../../law/corpus/passage.ts'
import type { Tag } from '../../../law/law.ts'
import { sectionName, unitOf } from '../../../law/provision-name.ts'
import { lawAddress } from '../../law/address.ts'
import { type Asking, along } from '../../law/asking.ts'
import { sayLaw } from '../../law/words.ts'

/** A provision as its own language names it: «Статья 174. Возбуждение розни», «174-бап. Алауыздықты қоздыру». */
export function captionOf(
  passage: Pick<Passage, 'number' | 'unit' | 'heading' | 'anchor' | 'language'> & MayBeNotes,
  tongue: Tag,
): string {
  const { number, heading, anchor, language } = passage
  if (isNotesAlone(passage)) return sayLaw('notes', tongue)
  if (number === undefined) return heading || (anchor === 'preamble' ? sayLaw('preamble', tongue) : anchor)
  const unit = unitOf(passage)
  const named = unit === 'section' ? sectionName(number, language) : number
  const name = unit === 'article' ? articleName(number, language) : named
  return heading === '' ? name : `${name}. ${heading}`
}

/** A provision with its act, as a link to its page. */
export function placeLink(passage: Passage, asking: Asking): Html {
  const { corpus, tongue } = asking
  const { act, anchor, language } = passage
  // Of a text in another language than the page's that one is shown first.
  const taken = language === asking.language ? along(asking) : { ...along(asking), language }
  if (passage.isTitle)
    return html`<cite lang="${language}"><a href="${lawAddress([corpus.build.name, 'acts', act.key], taken)}">${act.title}</a></cite> <span class="quiet">(${sayLaw('term.title', tongue)})</span>`
  return html`<cite lang="${language}"><a href="${lawAddress([corpus.build.name, 'acts', act.key, anchor], taken)}">${act.title}. ${captionOf(passage, tongue)}</a></cite>`
}

/** A provision with its act, short: «Уголовный кодекс, статья 174». */
export function citedAs(passage: Passage, tongue: Tag): string {
  const { act, language } = passage
  const caption = captionOf({ ...passage, ...(passage.number === undefined ? {} : { heading: '' }) }, tongue)
  return `${act.title}, ${language === 'ru' ? caption.replace(/^Статья/u, 'статья') : caption}`
}

function articleName(number: string, language: TextLanguage): string {
  if (language === 'ru') return `Статья\u00a0${number}`
  if (language === 'kk') return `${number}-бап`
  return language === 'en' ? `Article\u00a0${number}` : number
}

/** «№ 226-V», with the number not parted from its sign; an English page says "No.". */
export function numberOf({ number }: CorpusAct, tongue: Tag): string | undefined {
  return number === undefined ? undefined : `${tongue === 'en' ? 'No.' : '№'}\u00a0${number}`
}
