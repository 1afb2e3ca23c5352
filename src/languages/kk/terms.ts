import type { TermWords } from '../../reader/language/terms.ts'
import { baseForm } from './base-form.ts'

/** How words describe and are described. */
export const terms: TermWords = {
  baseForm,
  adjectives: /(?<![лдт][ае]р)(ті|ты|ді|ды|лі|лы|лық|лік|дық|дік|тық|тік|шыл|шіл|шы|ші|сыз|сіз)$/u,
  wantsNoun: /(?:[дт][ае][ғг][ыі]|[аей]т[ыі]н|[дт][ыі]р[ғг][ыі])$/u,
  indefinite: /^(белгілі|кейбір|жекелеген)/u,
  pointers: ['бұл', 'осы', 'сол', 'мына', 'мынадай', 'осындай', 'мұндай', 'анау'],
  notNouns: /([ғгқк][ае]н|п|[ае]д[ыі]|йд[ыі])$/u,
  shortNouns: [],
  ordinals: /н?ш[ыі]$/u,
  pointing: /^(?:бұл|осы|сол|мұндай|олар\p{L}{0,5}|оның|аталған)$/u,
  empty: /^(?:мен|бен|пен|және|үшін|осы|ал)$/u,
  joints: ['және', 'әрі', 'не', 'немесе', 'мен', 'пен', 'бен'],
  denies: /^(?:псевдо|лже|горе|квази|жалған|сөзде|сорлы)[\s«"„-]{0,3}|сымақ\p{L}{0,8}$/giu,
}
