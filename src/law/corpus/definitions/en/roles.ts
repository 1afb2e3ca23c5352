import type { Match } from '../formulas.ts'
import { matched, wordCount } from '../matches.ts'
import { NO_NAME_IN_BRACKETS } from './brackets.ts'

/** "… if a person (the transferor) transfers land to another person (the transferee) …" */
const ROLE =
  /(?<=^|[\s(])(?<says>(?:an?|another|any other|any|each|every|(?:some )?other|the(?= (?:holder|owner|occupier|operator|master|keeper|applicant|person|author|sender|recipient|buyer|seller|body|court|authority|date|day|period|amount) (?:of|who|which|to|on|by|in|for) )) (?:[a-z-]+ ){0,3}?(?:holder|occupier|master|keeper|applicant|author|sender|recipient|buyer|seller|person|individual|body|company|entity|employer|employee|corporation|bank|authority|state|officer|body corporate|partnership|trust|insurer|lender|borrower|owner|court|country|member|partner|director|firm|shareholder|undertaking|operator|holder|relative|parent|child|spouse|vessel|vehicle|land|property|building|day|period|year|date|document|agreement|contract|arrangement|transaction|amount|sum|asset|share|scheme|order|decision|notice|application|offence)s?(?: [^().;:\n]{0,120}?)?) \((?:the |an? )(?<term>(?:[a-z-]+ ){0,3}[a-z-]+)\)/dg
/** "A complaint of an aggrieved person (the complainant)": what somebody is called who does or suffers it. */
const OF_DOING =
  /^(?!(?:latter|former|other|order|number|member|matter|letter|paper|water|chapter|quarter|centre|remainder|under)$)[a-z-]{2,}(?:ant|er|or|ee|ent)$/
const PERSON = /(?:person|individual|party|body|company|employee|owner|applicant|citizen|member)$/
/** "… an agreement under which a stall is let in return for payment (the stall rent)", in the meaning of something. */
const OF_STUFF =
  /(?<says>(?<= )(?:[a-z-]+ )?(?:payments?|consideration|money|remuneration|works?|services|goods|materials?|information|data|property|land|interest|water|fuel|use|purposes?|rights?|liabilit(?:y|ies))) \(the (?<term>(?:[a-z-]+ ){0,3}[a-z-]+)\)/dg
const HINT = /\((?:the|an?) /
/** More brackets than these are not read. */
const MOST_ROLES = 40
const LONGEST_SENTENCE = 600
const FEWEST_LETTERS = 5
const LONGEST_TEXT = 4000
/** A sentence that tells what something is: its brackets are no asides. */
const DEFINES = / means? | is an? .* (?:under|by) which /

/** A name in a bracket, of which the text speaks again as one that is known, or that stands in the meaning of something. */
export function rolesIn(text: string): readonly Match[] {
  if (!HINT.test(text)) return []
  const matches: Match[] = []
  let count = 0
  for (const found of text.matchAll(ROLE)) {
    if (count++ >= MOST_ROLES) break
    const name = found.groups?.term ?? ''
    if (NO_NAME_IN_BRACKETS.test(name) || wordCount(name) > 3) continue
    const isSaidAgain =
      wordCount(name) === 2 && hasWord(found.groups?.says ?? '', name.split(' ', 1)[0] as string)
    const isDoer = OF_DOING.test(name) && PERSON.test(found.groups?.says ?? '')
    if (
      isDoer ||
      isSaidAgain ||
      speaksOf(text, name, found.index) ||
      DEFINES.test(sentenceBefore(text, found.index))
    )
      matches.push(matched(found))
  }
  for (const found of text.matchAll(OF_STUFF)) {
    if (count++ >= MOST_ROLES) break
    const name = found.groups?.term ?? ''
    if (!NO_NAME_IN_BRACKETS.test(name) && DEFINES.test(sentenceBefore(text, found.index)))
      matches.push(matched(found))
  }
  return matches
}

/** "A person accredited under this Act (an accredited certifier)": what tells him from others is said before. */
const hasWord = (says: string, word: string): boolean =>
  word.length >= FEWEST_LETTERS && ` ${says} `.includes(` ${word} `)

function speaksOf(text: string, name: string, from: number): boolean {
  const known = `the ${name}`
  const near = text.slice(Math.max(0, from - LONGEST_TEXT), from + LONGEST_TEXT)
  for (let at = near.indexOf(known); at >= 0; at = near.indexOf(known, at + 1))
    if (near[at - 1] !== '(' && !/[a-z-]/.test(near[at + known.length] ?? '')) return true
  return false
}

function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST_SENTENCE), at)
  return before.slice(
    Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf(';')) + 1,
  )
}

/** "… the same duty, the “common duty of care”, to all visitors" */
const BETWEEN_COMMAS =
  /(?<=^|[\s(])(?<says>(?:an?|the) [a-z][^.,;:()"\n]{2,60}), (?:the |an? )(?<term>"[^"\n]{2,60}"), (?=[a-z])(?!(?:the |an? )?")/dg

export const namedBetweenCommas = (text: string): readonly Match[] =>
  /, (?:the|an?) "/.test(text) ? [...text.matchAll(BETWEEN_COMMAS)].map((found) => matched(found)) : []
