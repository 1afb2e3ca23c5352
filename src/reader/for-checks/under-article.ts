import type { Trilingual } from '../../law/law.ts'
import type { SentenceView, View } from '../check.ts'
import { worded } from '../worded.ts'
import { asksForSection } from './sections.ts'

const UNDER_ARTICLE = worded('reader.under-article')
const UNDER_SECTION = worded('reader.under-section')
const UNDER_THAT = worded('reader.under-that-article')

/** Under what of the law somebody is charged, reported or judged, as a question puts it: where acts have sections, under which of these. */
export function underArticle(view: View): Trilingual {
  return asksForSection(view) ? UNDER_SECTION : UNDER_ARTICLE
}

/** The same of an offence whose article the sentence names. */
export function underItsArticle(view: View, sentence: SentenceView): Trilingual {
  return sentence.citations().length > 0 ? UNDER_THAT : underArticle(view)
}
