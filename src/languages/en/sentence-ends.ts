import type { SentenceEndWords } from '../../reader/language/sentence-ends.ts'
import { abbreviations } from './abbreviations.ts'

/** What ends a sentence and what does not. */
export const sentenceEnds: SentenceEndWords = {
  abbreviations,
  predicates: [],
  // Only "App. Div.", "Rep. Lee", with a capital, are abbreviations.
  everyday: { app: /./u, admin: /./u, exec: /./u, rep: /./u },
  first:
    /^(?:some|certain|many|several|most|others?|another|such|these|those|this|that|his|her|its|their|our|he|she|it|they|we|there|here|today|yesterday|later|earlier|however|also|meanwhile|moreover|according|after|before|under|articles?|posts?|videos?|clips?|reports?|rumours?|rumors?|messages?|officers|detectives|prosecutors|investigators|police|journalists|reporters|bloggers|editors|lawyers|residents|citizens|supporters|relatives|nobody|anyone|everyone|whoever)$/u,
  goesOn: {
    abbreviations: ['a.m', 'p.m'],
    behind:
      /^(?:(?:(?!(?:Summer|Winter|Daylight|Standard|Part|Full|Real|Prime|Free|Some|Any|Each|Every|This|That|Next|Last|First|Same|Most|Much|Our|Your|Their|No) )\p{Lu}[\p{L}’'-]+ ){1,3}(?:(?:[Ss]tandard|[Dd]aylight|[Ss]ummer|[Ww]inter) )?[Tt]ime(?=\s*(?:[,.;:)(–—-]|$)|\s+(?:on|in|at|to|and|or|but|as|when|while|until|till|after|before|today|yesterday|tomorrow|tonight|the|that|with|by|\p{Lu}))|\(?(?:GMT|UTC|BST|CET|CEST|EET|EST|EDT|CST|PST|PDT|IST|PKT|MSK)\b|(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: to |,| and |\.|;|\)))/u,
  },
  neverFirst: [],
  neverLast:
    'a an the of and or nor but to by for with at into about against between via than as if that whose its his their our your my'.split(
      ' ',
    ),
  opensLine:
    /^(?:some|certain|many|several|most|another|such|these|those|he|she|they|we|however|meanwhile|moreover|anyone|everyone|nobody|whoever|residents|bloggers|detectives|investigators|relatives|supporters)$/u,
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
