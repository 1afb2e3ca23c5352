import type { Name } from '../check.ts'
import { SENTENCE_STARTS, type Tokens } from '../tokens.ts'
import { ALL_CAPITALS, CAPITAL, INITIAL, LATIN, MAY_NAME, type Words } from '../words.ts'
import { givesExample, isTitle, isUnderName } from './naming-words.ts'

/** Endings that only surnames and patronymics have in the three languages, in all cases. */
const SURNAME =
  /(ов|ев|ёв|ин|ова|ева|ина|овым|евым|иным|ову|еву|ину|овой|евой|иной|ович|евич|овна|евна|ұлы|қызы|улы|кызы|бек|баев|баева|ский|ская|ского|ском|скому|ko|ov|ev|yev|ova|eva|yeva|in|ina|bayev|bayeva|uly|kyzy|bek|sky|enko|енко|ян|yan)(а|у|ом|ым|е|тың|тің|дың|дің|ның|нің|қа|ке|ға|ге|ты|ті|ды|ді|ны|ні)?$/u

/** Endings of a surname in the instrumental case, by which alone no place and no adjective is told. */
const BY_WHOM = /..(овым|евым|ёвым|иным)$/u
/** A noun behind such an ending makes an adjective of it: «Мировым банком». */
const DESCRIBED = /(ом|ем|ём)$/u

/**
 * Persons and organisations named in a sentence: initials with a surname, two capitalised words with a surname's ending, a
 * quoted name behind a legal form. A single capitalised word is a name behind a title ("Mr Navalny"), as an example ("groups like
 * Hamas"), before those who act under it ("Hamas militants") or where its ending is only a surname's («Аблязовым»): else it may
 * be a place or an office.
 */
export function namesIn(text: string, tokens: Tokens, words: Words, from: number, to: number): Name[] {
  const names: Name[] = []
  const shape = (token: number): number =>
    token >= from && token < to ? (words.shape[tokens.word[token] as number] as number) : 0
  const folded = (token: number): string =>
    token >= from && token < to ? (words.folded[tokens.word[token] as number] as string) : ''
  const named = (token: number): boolean =>
    (shape(token) & CAPITAL) !== 0 &&
    (shape(token) & (ALL_CAPITALS | INITIAL)) === 0 &&
    folded(token).length > 2
  const standsAlone = (token: number): boolean => {
    if (token === from || !(shape(token) & CAPITAL)) return false
    if (shape(token) & LATIN && givesExample(folded(token - 1), folded(token - 2), folded(token))) return true
    const behind = folded(token + 1) === 'news' ? folded(token + 2) : folded(token + 1)
    if (shape(token) & LATIN && isUnderName(behind)) return true
    if (!named(token)) return false
    if (shape(token) & LATIN) return isTitle(folded(token - 1))
    return (
      (BY_WHOM.test(folded(token)) && !DESCRIBED.test(folded(token + 1))) ||
      (isTitle(folded(token - 1)) && SURNAME.test(folded(token)))
    )
  }
  for (let token = from; token < to; token++) {
    if (shape(token) & INITIAL && text.charCodeAt(tokens.end[token] as number) === 0x2e) {
      let end = token + 1
      while (shape(end) & INITIAL && text.charCodeAt(tokens.end[end] as number) === 0x2e) end++
      if (named(end)) {
        names.push({ from: token, to: end + 1, kind: 'person' })
        token = end
        continue
      }
      if (token > from && named(token - 1) && SURNAME.test(folded(token - 1))) {
        names.push({ from: token - 1, to: end, kind: 'person' })
        token = end - 1
      }
      continue
    }
    if (named(token) && named(token + 1) && !((tokens.before[token + 1] as number) & 0xff)) {
      const startsSentence = ((tokens.before[token] as number) & SENTENCE_STARTS) !== 0
      if (SURNAME.test(folded(token + 1)) || (!startsSentence && SURNAME.test(folded(token)))) {
        names.push({ from: token, to: token + 2, kind: 'person' })
        token++
        continue
      }
    }
    if (standsAlone(token)) names.push({ from: token, to: token + 1, kind: 'person' })
    if (shape(token) & MAY_NAME && token + 1 < to) {
      const quoted = /[«“"„]/u.test(
        text.slice(tokens.end[token] as number, tokens.start[token + 1] as number),
      )
      if (quoted) names.push({ from: token, to: token + 2, kind: 'organisation' })
    }
  }
  return names
}
