import type { Trilingual } from '../../law/law.ts'
import type { View } from '../check.ts'
import { worded } from '../worded.ts'
import { asksForSection } from './sections.ts'

const UNDER_ARTICLE = worded('reader.under-article')
const UNDER_SECTION = worded('reader.under-section')

/** Under what of the law somebody is charged, reported or judged, as a question puts it: where acts have sections, under which of these. */
export function underArticle(view: View): Trilingual {
  return asksForSection(view) ? UNDER_SECTION : UNDER_ARTICLE
}
