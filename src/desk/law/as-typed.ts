import * as said from '../../law/citations/words.ts'
import { rankOf } from '../../law/citations/words.ts'
import { fold } from '../../law/fold.ts'

/** «УК 174», «ҚК 174 3-бөлігі», "Penal Code 174": a name of a few words, a number, and what of the article is meant. */
const ACT_FIRST = /^(\P{N}*\p{L}\P{N}*?)\s+(\d{1,4}(?:-\d{1,3})?)(?=$|[\s,.(])(.*)$/u
/** «174 ч. 3 УК». */
const NUMBER_FIRST = /^\d{1,4}(?:-\d{1,3})?\s+\D/u
/** «КЗ «О прокуратуре»» is a constitutional law. */
const CONSTITUTIONAL = /(?<!\p{L})КЗ(?=\s*(?:РК\s*)?[«"“„]?\s*О(?:б|бо)?\s)/gu
/** Words of a name that is typed beside a number; what is longer is a sentence. */
const LONGEST_NAME = 6

/**
 * Reads what a person typed: as it is, else as a citation would be written. Texts are never read so, where a number beside an act may
 * count anything.
 */
export function readTyped<Read>(read: (words: string) => readonly Read[], typed: string): readonly Read[] {
  const words = typed.trim().replace(CONSTITUTIONAL, 'Конституционный закон')
  for (const wording of [words, ...asCited(words)]) {
    const found = read(wording)
    if (found.length > 0) return found
  }
  return []
}

function asCited(words: string): readonly string[] {
  if (NUMBER_FIRST.test(words)) return [`ст. ${words}`]
  const [, act, article, rest = ''] = ACT_FIRST.exec(words) ?? []
  if (act === undefined || act.split(/\s+/u).length > LONGEST_NAME || !isPlace(rest)) return []
  return [
    `ст. ${article}${rest} ${act}`,
    `${act} ${article}-бабы${rest === '' ? '' : `ның${rest}`}`,
    `Article ${article}${rest} of the ${act}`,
  ]
}

/** Whether nothing but parts and points of an article are named. */
function isPlace(words: string): boolean {
  const all = fold(words).match(/\p{L}+/gu) ?? []
  return all.every(
    (word) =>
      rankOf(word) !== undefined ||
      said.KAZAKH_UNIT.test(word) ||
      said.AND.test(word) ||
      said.ordinal(word) !== undefined,
  )
}
