import type { SentenceEndWords } from '../../reader/language/sentence-ends.ts'
import { abbreviations } from './abbreviations.ts'

/** What ends a sentence and what does not. */
export const sentenceEnds: SentenceEndWords = {
  abbreviations,
  predicates: [],
  first:
    /^(?:some|certain|many|several|most|others?|another|such|these|those|this|that|his|her|its|their|our|he|she|it|they|we|there|here|today|yesterday|later|earlier|however|also|meanwhile|moreover|according|after|before|under|articles?|posts?|videos?|clips?|reports?|rumours?|rumors?|messages?|officers|detectives|prosecutors|investigators|police|journalists|reporters|bloggers|editors|lawyers|residents|citizens|supporters|relatives|nobody|anyone|everyone|whoever)$/u,
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
