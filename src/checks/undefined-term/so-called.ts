import type { Day, Law, Tag, TermAnswer } from '../../law/law.ts'

/** Words and beginnings that deny a name to those who bear it: «так называемые журналисты», "pseudo-journalists". */
const DENIES: Readonly<Record<Tag, RegExp>> = {
  ru: /^(?:так называем\p{L}{1,3}|т\.? ?н\.|мним\p{L}{1,3}|самозван\p{L}{1,4}|самопровозглашенн\p{L}{1,3}|новоявленн\p{L}{1,3}|доморощенн\p{L}{1,3}|псевдо|лже|горе|квази|недо(?=бл|жур))[\s«"„-]{0,3}/iu,
  kk: /^(?:псевдо|лже|горе|квази|жалған|сөзде|сорлы)[\s«"„-]{0,3}/iu,
  en: /^(?:so[ -]called|self-(?:styled|proclaimed|appointed|declared)|pseudo|quasi|would-be|wannabe|fake|false|alleged|supposed)[\s“"‘-]{0,3}/iu,
}
/** «Журналистсымақтар». */
const SEEMING = /сымақ\p{L}{0,8}$/iu

/** What the law of that day defines behind such a word: then it has a name for them, and the text denies it. */
export function definedBehind(
  law: Law,
  on: Day,
  term: string,
  language: Tag,
): (TermAnswer & { kind: 'defined' }) | undefined {
  const name = term.replace(DENIES[language], '').replace(language === 'kk' ? SEEMING : /$^/u, '')
  if (name === term || name === '') return undefined
  const answer = law.term(name, language, on)
  return answer.kind === 'defined' ? answer : undefined
}
