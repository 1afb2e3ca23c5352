import type { SentenceEndWords } from '../../reader/language/sentence-ends.ts'
import { abbreviations } from './abbreviations.ts'

/** What ends a sentence and what does not. */
export const sentenceEnds: SentenceEndWords = {
  abbreviations,
  predicates: [],
  first:
    /^(?:some|certain|many|several|most|others?|another|such|these|those|this|that|his|her|its|their|our|he|she|it|they|we|there|here|today|yesterday|later|earlier|however|also|meanwhile|moreover|according|after|before|under|articles?|posts?|videos?|clips?|reports?|rumours?|rumors?|messages?|officers|detectives|prosecutors|investigators|police|journalists|reporters|bloggers|editors|lawyers|residents|citizens|supporters|relatives|nobody|anyone|everyone|whoever)$/u,
  goesOn: {
    abbreviations: ['a.m', 'p.m'],
    behind:
      /^(?:(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:(?:standard|daylight|summer|winter) )?time\b|\(?(?:GMT|UTC|BST|CET|CEST|EET|EST|EDT|CST|PST|PDT|IST|PKT|MSK)\b|(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: to |,| and |\.|;|\)))/u,
  },
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
