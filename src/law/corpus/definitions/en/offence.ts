import { wordCount } from '../matches.ts'
import type { Rule } from '../rule.ts'
import { match } from './match.ts'

/** "Secret taking of another's thing (theft) –": the name of an offence after its description. */
const OFFENCE =
  /^(?<says>[^()]{15,600}) \((?<term>[^()]{3,60})\),?(?: –$| –(?= )| (?=(?:is|are|shall be) (?:punish|liable|subject)))/ds

export function describedBefore(rest: string): RegExpExecArray | null {
  const found = OFFENCE.exec(rest)
  const term = found?.groups?.term ?? ''
  return wordCount(term) <= 4 &&
    !/^(?:hereinafter|hereafter|the|or|and|if|with|without|including|other|except|see|not|an?|in|on|at|by|for|of)(?: |$)|\d|"/.test(
      term,
    )
    ? found
    : null
}

const OFFENCE_FIRST =
  /^(?<term>[^.;:,()–]{3,60}) \((?!or |hereinafter|the |in |see |with|without|including|except|other|if |by |on )(?<says>[^()]{10,200})\),?(?: –| (?:shall be|is|are) (?:punish|liable|subject)|$)/ds
const COMMITS =
  /^(?:an? |any |the |who)[^.;:,"–]{0,60}?(?:commits|is guilty of) (?:the offence of )?(?<term>[^.;:,"–]{3,50}?) (?:if|where|when|by|who) (?<says>\S.*)$/ds

/** "Whoever takes a horse in secret commits rustling", where that is the heading. */
const DOER_COMMITS =
  /^(?:whoever|who|(?:an?|any|every) (?:person|one|individual) who|anyone who|everyone who|one who)(?<says>,? [^;:]{10,600}?),? (?:commits|is guilty of) (?:the (?:offen[cs]e|crime|felony|misdemeano[u]?r) of )?(?<term>[^.;:,"–]{3,50}?)(?:(?<=commits [^.;:,"–]{3,70}),? and (?:shall|must|may|is|are) [^.;:]{3,200})?\.?$/ds
/** "The crime of theft is the taking of …" */
const CRIME_IS =
  /^(?:the )?(?:crime|offen[cs]e) of (?<term>[a-z-]+(?: [a-z-]+){0,2}?) (?:is|means|consists (?:in|of)) (?<says>(?:the|any|an? (?!felony|misdemean|offen[cs]e|crime)[a-z]+) \S.*)$/ds
/** "Rustling (secret taking of a horse) shall be punished", "a person commits rustling if …", where that is the heading. */
export const offence: Rule = ({ words, subject }) => {
  const first = OFFENCE_FIRST.exec(words)
  if (first !== null && wordCount(first.groups?.says ?? '') >= 3 && subject.is(first.groups?.term ?? ''))
    return match(first)
  const crime = CRIME_IS.exec(words)
  if (crime !== null) return match(crime)
  const commits = / (?:commits|guilty) /.test(words)
    ? (COMMITS.exec(words) ?? DOER_COMMITS.exec(words))
    : null
  const term = commits?.groups?.term ?? ''
  const isNamed = commits !== null && !/offen[cs]e|violation|breach|infraction/.test(term) && subject.is(term)
  return isNamed ? match(commits) : undefined
}
