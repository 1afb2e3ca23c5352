import type { SentenceEndWords } from '../../reader/language/sentence-ends.ts'
import { abbreviations } from './abbreviations.ts'

/** What ends a sentence and what does not. */
export const sentenceEnds: SentenceEndWords = {
  abbreviations,
  predicates: [],
  neverFirst: [],
  headings: ['article', 'chapter', 'section', 'part', 'annex', 'schedule', 'rule', 'clause'],
  surnames: [
    'ov',
    'ev',
    'yev',
    'in',
    'ova',
    'eva',
    'yeva',
    'ina',
    'bek',
    'bay',
    'uly',
    'kyzy',
    'khan',
    'zhan',
    'sky',
    'skiy',
    'ko',
    'ali',
    'aev',
    'aeva',
    'son',
    'man',
    'er',
  ],
}
