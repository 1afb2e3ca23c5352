import type { SanctionWords } from './sanction-words.ts'

/** How sanctions are written in English. */
export const en: SanctionWords = {
  verb: /(?<![a-z])(?:(?:(?:shall|is|are|will|to) be (?:punish(?:ed|able)|sentenced)|(?:is|are) (?:punish(?:ed|able)|sentenced)|(?:shall )?entails?|(?:shall )?(?:incurs?|carry|attracts?)|involves?|carries|is guilty of an offence and liable|(?:is|are|shall be) (?:liable|subject))(?![a-z])|(?<!(?:nobody|no one|no person) )(?:shall|must|may|will|is to|are to)(?= (?:be (?:fined|imprisoned)|pay an? (?:[a-z]+ )?fine|(?:suffer|undergo|serve) (?:a term of )?imprisonment)(?![a-z])))/,
  verbLast: false,
  heads: [
    [
      'life',
      'life imprisonment|(?:imprisonment|deprivation of (?:liberty|freedom)) for life|life (?:deprivation|sentence)[a-z ]{0,30}|death penalty|lifelong imprisonment',
    ],
    [
      'elsewhere',
      '(?:the )?(?:same )?(?:penalt(?:y|ies)|punishments?|sanctions?)(?=,? (?:as |that )?(?:is |are )?(?:provided|prescribed|laid|set|specified|under|in |for ))|the same (?:penalt|punish|sanction)[a-z]+' +
        '|(?<=^ ?)(?:as|under|in accordance with)(?= (?:in |under |for |provided |prescribed )*(?:the )?(?:first |second |third )?(?:parts?|paragraphs?|sub-?sections?|sections?|articles?|points?)(?![a-z]))',
    ],
    ['restriction', '(?:restriction|restraint|limitation)s? of (?:liberty|freedom)'],
    ['years', 'imprison(?:ment|ed)|(?:deprivation|confinement) of (?:liberty|freedom)|custody'],
    [
      'works',
      '(?:corrective|correctional) (?:labou?r|works?)|(?:engagement in |involvement in |attraction to )?(?:community|public) (?:services?|works?)',
    ],
    ['arrest', '(?:administrative )?(?:arrest|detention)'],
    ['fine', '(?:an? )?(?:administrative )?fines?|fined'],
    [
      'other',
      '(?:an? )?warning|confiscation|forfeiture|deprivation of (?!liberty|freedom)[a-z]+|suspension|prohibition|expulsion|deportation|disqualification',
    ],
  ],
  between: /(?:[,;:. –]|(?<![a-z])(?:or|and|to|by|with|both|either|an?|of)(?![a-z]))+$/,
  unit: /(?:monthly (?:calculation|assessment|calculated|reporting|estimated)|mcis?(?![a-z])|times the monthly)/,
  year: /^years?/,
  month: /^months?(?![a-z])/,
  day: /^(?:days?|calendar days?)/,
  same: /(?:the )?same (?:term|period|amount|length|duration|size)/,
  from: /(?:^| )(?:from|between|not less than|no less than|at least|of a minimum of) $/,
  to: /(?:^| )(?:up to|to|not exceeding|not more than|no more than|and|maximum of|exceed|until|or less than) $/,
  toAfter: /^ (?:or less|at most)/,
  fromAfter: /^(?: [a-z]+){0,3} (?:or (?:more|over|longer)|at least|upwards?)(?![a-z])/,
  shared: /^(?:$|[,;–).]| (?:to|up to|and|or|–|-) | *$)/,
  ofSum: /%|per ?cent|(?<![a-z])(?:twice|double|treble|times)(?![a-z])(?! the monthly)/,
  place:
    /(?:(?<![a-z])(?:sub-?)?(?:section|article|paragraph|part|clause|point)s?|(?<![a-z])(?:ss?|arts?|paras?)\.) ?#/,
  note: /^(?:notes?|footnote)(?:[.:]| \d|$)/,
  exempts:
    /(?<!(?:not|never|nor) (?:be )?)(?:exempt(?:ed)?|released|relieved|discharged|excused) from (?:[a-z]+ ){0,3}(?:liabilit|responsibilit|punishment|penalt|prosecution)|(?:may|shall|must) (?:exempt|release|relieve|discharge|excuse) [^.;]{0,80}?from (?:[a-z]+ ){0,3}(?:liabilit|responsibilit|punishment|penalt|prosecution)|(?:shall|is|are|does|do|will) not (?:be )?(?:held )?(?:(?:criminally|administratively) )?(?:liable(?! to pay)|punish|incur (?:[a-z]+ ){0,2}(?:liabilit|penalt)|commit an offen[cs]e|guilty of an offen[cs]e)|(?:is|are|be|constitutes?) (?:not an?|no) (?:[a-z]+ )?offen[cs]e|it (?:is|shall be) a defen[cs]e/,
  hasBracketedParts: true,
}
