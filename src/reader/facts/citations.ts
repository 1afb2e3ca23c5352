import type { CitedWords } from '../check.ts'
import type { Tokens } from '../tokens.ts'
import { MAY_CITE, type Words } from '../words.ts'
import { isNumberedArticle } from './citing-words.ts'

const NUMBER = /^\d{1,3}(-\d+)?$/u
const ACT =
  /^(ук|упк|коап|гк|қк|әқбтк|ак|пк|кодекс[а-яәіңғүұқөһ]*|закон[а-я]*|заң[а-яәіңғүұқөһ]*|конституц[а-яәіңғүұқөһ]*|code|law|constitution|criminal|penal|civil)$/u
/** Words behind the name of an act that belong to it: «УК Республики Казахстан». */
const COUNTRY = /^(рк|республик[а-я]*|казахстан[а-я]*|of|the|republic|kazakhstan)$/u
const REACH = 8

/** References to articles of law in a sentence, with the words around them that name part and act. */
export function citationsIn(
  tokens: Tokens,
  words: Words,
  text: string,
  from: number,
  to: number,
): CitedWords[] {
  const found: CitedWords[] = []
  const folded = (token: number): string =>
    token >= from && token < to ? (words.folded[tokens.word[token] as number] as string) : ''
  for (let token = from; token < to; token++) {
    if (!((words.shape[tokens.word[token] as number] as number) & MAY_CITE)) continue
    const isJoined = isNumberedArticle(folded(token))
    const numbered = isJoined || NUMBER.test(folded(token + 1)) || NUMBER.test(folded(token - 1))
    if (!numbered) continue
    let first = token
    let last = Math.min(to, token + (isJoined ? 1 : 2))
    for (let at = token; at < Math.min(to, token + REACH); at++)
      if (ACT.test(folded(at))) last = Math.max(last, at + 1)
    while (COUNTRY.test(folded(last))) last++
    for (let at = token - 1; at >= Math.max(from, token - REACH); at--) {
      if (
        ACT.test(folded(at)) ||
        /^(ч|част[а-я]*|п|пункт[а-я]*|part|para|paragraph|бөлі[а-я]*|бөліг[а-яәі]*|қр)$/u.test(folded(at))
      )
        first = at
    }
    const end = Math.min(to, last)
    found.push({
      from: first,
      to: end,
      words: text.slice(
        tokens.start[first] as number,
        (tokens.end[end - 1] as number) + (text.charCodeAt(tokens.end[end - 1] as number) === 0x29 ? 1 : 0),
      ),
    })
    token = Math.max(token, end - 1)
  }
  return found
}
