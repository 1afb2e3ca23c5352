import type { Citation, Day } from '../../law.ts'
import { isTag, TAGS } from '../../tags.ts'
import type { DaysToldOf } from '../../texts.ts'
import { pieceOf } from '../part.ts'
import { daysTold } from '../periods.ts'
import type { CitedTexts } from './cited-texts.ts'

/** Numbers of days in the texts of a place, and in those that may have stood there that day. */
export function daysByText(texts: CitedTexts, citation: Citation, on: Day): readonly DaysToldOf[] {
  const doubt = texts.fact(citation, on)?.doubt
  const before = doubt === undefined || 'told' in doubt ? {} : (doubt.before ?? {})
  return [
    ...texts
      .passages(citation, on)
      .flatMap(({ text, language }) =>
        isTag(language) ? daysTold(pieceOf(text, citation).words, language) : [],
      ),
    ...TAGS.flatMap((tag) => daysTold(before[tag] ?? '', tag)),
  ].map(({ days, kind }) => ({ days, ...(kind === undefined ? {} : { kind }) }))
}
