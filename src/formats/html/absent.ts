import { blockText } from '../blocks.ts'
import type { DomDocument, DomElement } from '../dom.ts'
import { isSentence, letters, spaced } from '../letters.ts'
import { isAroundByTag } from './around.ts'

/** Why a page has no article: a script builds it, it stands in a frame, or the page tells of an error or checks its reader. */
export type Absence = 'script' | 'frame' | 'error'

const SCRIPTED =
  '#root, #app, #__next, #__nuxt, #__layout, [data-reactroot], [ng-app], app-root, script[src], script#__NEXT_DATA__'
const FRAMED = 'iframe[src], iframe[srcdoc], object[data], embed[src]'
/** What stands on the page around its article, or instead of the frames, is no longer. */
const LONGEST_HEAD = 300
/** A heading of fewer words is no sentence of a statement: «Добро пожаловать!» */
const FEWEST_WORDS = 4
/** A page that tells of an error says little else. */
const LONGEST_ERROR = 600

const NOT_FOUND = [
  '(?:http )?(?:error|ошибка|қате) ?(?:code ?)?[:№#]? ?(?:40[0-9]|410|429|451|50[0-9]|52[0-9])',
  '(?:40[0-9]|410|429|50[0-9]|52[0-9])[ :.|–—-]*(?:$|error|ошибка|қате|not found|page not found|forbidden|access denied|bad gateway|gateway timeout|service unavailable|internal server error|too many requests|страница не найдена|доступ запрещ[её]н|бет табылмады)',
  '(?:page|file|article) (?:was )?not found|access denied|forbidden|bad gateway|service (?:temporarily )?unavailable',
  '(?:запрашиваемая |запрошенная )?(?:страница|статья|публикация) не (?:найдена|существует)|доступ (?:к странице |на сайт )?(?:запрещ[её]н|закрыт)|сервис временно недоступен',
  '(?:сұралған )?(?:бет|парақша|мақала) табылмады|кіруге (?:тыйым салынған|рұқсат жоқ)|қызмет уақытша қолжетімсіз',
].join('|')
const LONGEST_LINE = 200
const ERROR_LINE = new RegExp(`^(?:${NOT_FOUND})(?: [|–—-] .{1,80})?[.!…]*$`, 'iu')
/** What only a page says that checks whether a person or a program reads it. */
const CHECKS =
  /(?<![«“"„‘])(?:checking (?:your|the) browser|checking if the site connection is secure|just a moment\.\.\.|verify(?:ing)? (?:that )?you are (?:a )?human|(?:enable|turn on) javascript|javascript (?:is|must be) (?:disabled|enabled|required)|ddos protection by|\bray id:|проверк[аи] (?:вашего )?браузера|включите (?:поддержку )?(?:javascript|cookies)|подтвердите, что вы (?:не робот|человек)|браузер(?:іңіз)? не поддерживает (?:фреймы|javascript)|браузеріңіз(?:ді)? тексер|javascript(?:-ті|ті)? қос|робот емес екеніңізді)/iu
/** What pages of an error say besides: where to go, whom to ask. */
const SAID_OF_PAGES =
  /\b(?:pages?|server|url|browser|webmaster|administrator|home|try again|go back|permission to access|connection|security (?:by|service|solution)|unable to access)\b|страниц|сервер|браузер|администратор|попробуйте|повторите|перейдите|вернитесь|вернуться|(?<!\p{L})(?:бет|парақша)(?:і|ке|ті|тің|ін)?(?!\p{L})|әкімші|қайталап|кейінірек|оралыңыз/iu
const SENTENCES = /\n|(?<=[.!?…])\s/u
/** So many letters in sentences of its own make even a page with such a heading a statement. */
const FEWEST_SAID = 50

/** Why a page holds no article; nothing where it seems to hold one. To be asked before Readability takes the page apart. */
export function absenceOf(document: DomDocument): Absence | undefined {
  const { body } = document
  const own = blockText(body, leavesOut)
  const isFrameset = document.querySelector('frameset') !== null
  if (isFrameset && own.length <= LONGEST_HEAD) return 'frame'
  if (own.length <= LONGEST_ERROR && isError(document, own)) return 'error'
  if (own !== '' && blockText(body, (node) => leavesOut(node) || isHeading(node)) !== '') return undefined
  if (document.querySelector(FRAMED) !== null) return 'frame'
  return document.querySelector(SCRIPTED) === null ? undefined : 'script'
}

/** What stands around an article. */
function leavesOut(node: DomElement): boolean {
  return isAroundByTag(node) || (node.nodeName === 'HEADER' && isShort(node))
}

/** A page has its headings without its article, too; what is a sentence is said, whatever its size. */
function isHeading(node: DomElement): boolean {
  return /^H[1-6]$/u.test(node.nodeName) && isShort(node) && !isWholeSentence(spaced(node.textContent))
}

function isWholeSentence(words: string): boolean {
  return isSentence(words) && words.split(' ').length >= FEWEST_WORDS
}

function isShort(node: DomElement): boolean {
  return (node.textContent ?? '').length <= LONGEST_HEAD
}

function isError(document: DomDocument, text: string): boolean {
  const heading = document.querySelector('h1')?.textContent ?? ''
  const title = document.querySelector('title')?.textContent ?? ''
  const first = text.split('\n', 1)[0] as string
  return (CHECKS.test(text) || [heading, title, first].some(isErrorLine)) && saidBesides(text) < FEWEST_SAID
}

function isErrorLine(line: string): boolean {
  return line.length <= LONGEST_LINE && ERROR_LINE.test(spaced(line))
}

/** How many letters stand in sentences that tell of no error and check nobody; navigation has no sentences. */
function saidBesides(text: string): number {
  return text
    .split(SENTENCES)
    .map(spaced)
    .filter((one) => isSentence(one) && !isErrorLine(one) && !CHECKS.test(one) && !SAID_OF_PAGES.test(one))
    .reduce((sum, one) => sum + letters(one), 0)
}
