import type { YearWords } from '../../reader/language/years.ts'

/** What tells a term of years from an age and from a span of time. */
export const years: YearWords = {
  years: /^(?:years?$|year-)/u,
  joined: /^\d+-?years?/u,
  joinedSpelled: /^(\p{L}+(?:-\p{L}+)?)-years?$/u,
  decades: /^decades?$/u,
  spanning: /^[\p{L}\d]+(?:-\p{L}+)?-years?$/u,
  old: /(?:^|-)years?-olds?$/u,
  ageBehind: /^old$/u,
  agePhrase: /^of age$/u,
  ageBefore: /^(?:aged|age|turned)$/u,
  person:
    /^(?:child|person|people|minor|citizen|girl|boy|adult|anyone|everyone|youth|teenager|men$|women$|man$|woman$)/u,
  limit: /^(?:under|over|above|below|from|to|up)$/u,
  served: /^(?:imprison|prison|jail|sentence|term|custod|bars$|deprivation)/u,
  link: /^(?:in|of|behind|maximum|minimum)$/u,
  spanBehind: /^(?:ago|later|earlier|since|running)$/u,
  spanBefore: /^(?:within|past|last|previous|recent|during|after|every|over|in|next|coming)$/u,
  spanUnlessServed: /^for$/u,
  servedBefore: /^(?:imprison|prison|jail|liberty|freedom|sentence|bars)/u,
}
