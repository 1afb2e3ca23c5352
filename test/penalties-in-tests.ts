import type { Tag } from '../src/law/law.ts'
import { PROSECUTORS_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

export const readingOf = readerOn('2022-09-26', PROSECUTORS_OF_KAZAKHSTAN, {
  checks: ['threatened-sanction', 'wrong-citation'],
})

export type Said = readonly (readonly [Tag, string])[]

/** All that is asked of what was said of a penalty, in English. */
export function askedOf(language: Tag, text: string): string {
  return readingOf(text, language)
    .questions.map((one) => one.text.en)
    .join('\n')
}

/** A question on what was said of a penalty. */
export const ASKED = /penalty named|No part of/u
