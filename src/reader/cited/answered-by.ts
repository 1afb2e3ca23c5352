import type { Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import type { Answered } from '../../law/texts.ts'
import { worded } from './words.ts'

/** « (по тексту закона)»: who answered where both were asked; nothing where no corpus was. */
export function answeredBy(answered: Answered | undefined): Trilingual {
  if (answered === undefined) return NOBODY
  const { text, pack } = answered
  const by = text === undefined ? 'pack' : pack === undefined ? 'text' : 'both'
  return inEach((tag) => ` (${worded(`cited.by-${by}`)[tag]})`)
}

const NOBODY: Trilingual = { kk: '', ru: '', en: '' }
