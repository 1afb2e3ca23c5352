import type { Tag } from '../../law.ts'

/** What a word says as part of a number: added, multiplied, or the end that a Kazakh suffix makes it of a range. */
export interface NumberWord {
  readonly value: number
  readonly times?: boolean
  readonly end?: 'from' | 'to'
}

type Stems = readonly (readonly [stem: string, value: number])[]

const RUSSIAN: Stems = [
  ['од(?:ин|на|но|ного|ной|ному|ним|нем|ну|них)', 1],
  ['дв(?:а|е|ух|ум|умя)', 2],
  ['тр(?:и|ех|ем|емя)', 3],
  ['четыр(?:е|ех|ем|ьмя)', 4],
  ['пят(?:ь|и|ью)', 5],
  ['шест(?:ь|и|ью)', 6],
  ['сем(?:ь|и|ью)', 7],
  ['вос(?:емь|ьми|емью)', 8],
  ['девят(?:ь|и|ью)', 9],
  ['десят(?:ь|и|ью)', 10],
  ['одиннадцат(?:ь|и|ью)', 11],
  ['двенадцат(?:ь|и|ью)', 12],
  ['тринадцат(?:ь|и|ью)', 13],
  ['четырнадцат(?:ь|и|ью)', 14],
  ['пятнадцат(?:ь|и|ью)', 15],
  ['шестнадцат(?:ь|и|ью)', 16],
  ['семнадцат(?:ь|и|ью)', 17],
  ['восемнадцат(?:ь|и|ью)', 18],
  ['девятнадцат(?:ь|и|ью)', 19],
  ['двадцат(?:ь|и|ью)', 20],
  ['тридцат(?:ь|и|ью)', 30],
  ['сорока?', 40],
  ['пят(?:ьдесят|идесяти)', 50],
  ['шест(?:ьдесят|идесяти)', 60],
  ['сем(?:ьдесят|идесяти)', 70],
  ['вос(?:емьдесят|ьмидесяти)', 80],
  ['девяност[оа]', 90],
  ['ст[оа]', 100],
  ['дв(?:ести|ухсот)', 200],
  ['тр(?:иста|ехсот)', 300],
  ['четыр(?:еста|ехсот)', 400],
  ['пят(?:ьсот|исот)', 500],
  ['шест(?:ьсот|исот)', 600],
  ['сем(?:ьсот|исот)', 700],
  ['вос(?:емьсот|ьмисот)', 800],
  ['девят(?:ьсот|исот)', 900],
  ['полутор[аы]|полтора', 1.5],
]
const KAZAKH: Stems = [
  ['бір', 1],
  ['екі', 2],
  ['үш', 3],
  ['төрт', 4],
  ['бес', 5],
  ['алты', 6],
  ['жеті', 7],
  ['сегіз', 8],
  ['тоғыз', 9],
  ['он', 10],
  ['жиырма', 20],
  ['отыз', 30],
  ['қырық', 40],
  ['елу', 50],
  ['алпыс', 60],
  ['жетпіс', 70],
  ['сексен', 80],
  ['тоқсан', 90],
  ['жүз', 100],
  ['мың', 1000],
  ['миллион', 1_000_000],
]
const ENGLISH: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

const russian: readonly (readonly [RegExp, number])[] = RUSSIAN.map(([stem, value]) => [
  new RegExp(`^(?:${stem})$`),
  value,
])
const KAZAKH_NUMBER = new RegExp(
  `^(${KAZAKH.map(([stem]) => stem).join('|')})(?:(дан|ден|тан|тен|нан|нен)|(ға|ге|қа|ке))?$`,
)
const kazakh = new Map(KAZAKH)

function kazakhWord(word: string): NumberWord | undefined {
  const found = KAZAKH_NUMBER.exec(word)
  if (found === null) return undefined
  const value = kazakh.get(found[1] as string) as number
  return {
    value,
    ...(value >= 100 ? { times: true } : {}),
    ...(found[2] !== undefined ? { end: 'from' } : found[3] !== undefined ? { end: 'to' } : {}),
  }
}

function russianWord(word: string): NumberWord | undefined {
  if (/^тысяч[аиуе]?$|^тысячами?$/.test(word)) return { value: 1000, times: true }
  if (/^миллион(?:а|ов)?$/.test(word)) return { value: 1_000_000, times: true }
  const found = russian.find(([pattern]) => pattern.test(word))
  return found === undefined ? undefined : { value: found[1] }
}

function englishWord(word: string): NumberWord | undefined {
  if (/^hundreds?$/.test(word)) return { value: 100, times: true }
  if (/^thousands?$/.test(word)) return { value: 1000, times: true }
  if (/^millions?$/.test(word)) return { value: 1_000_000, times: true }
  const parts = word.split('-')
  let value = 0
  for (const part of parts) {
    if (!Object.hasOwn(ENGLISH, part)) return undefined
    value += ENGLISH[part] as number
  }
  return { value }
}

/** What a word in lower case says as part of a number. */
const NUMBER_WORDS = { ru: russianWord, kk: kazakhWord, en: englishWord } as const

export interface Amount {
  readonly value: number
  readonly from: number
  readonly to: number
  readonly end?: 'from' | 'to'
}

const TOKEN = /\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,]\d+)?|[\p{L}-]+/gu
const DIGITS_END = /^-?(?:(дан|ден|тан|тен|нан|нен)|(ға|ге|қа|ке))$/

/** Numbers in the words, in digits or in words. */
export function amountsIn(words: string, language: Tag): readonly Amount[] {
  const amounts: Amount[] = []
  let total = 0
  let current = 0
  let from = -1
  let to = 0
  const end = (side?: 'from' | 'to'): void => {
    if (from >= 0)
      amounts.push({ value: total + current, from, to, ...(side === undefined ? {} : { end: side }) })
    total = 0
    current = 0
    from = -1
  }
  for (const { 0: token, index } of words.matchAll(TOKEN)) {
    if (from >= 0 && !/^ *$/.test(words.slice(to, index))) end()
    if (/^\d/.test(token)) {
      end()
      from = index
      current = Number(token.replaceAll(' ', '').replace(',', '.'))
      to = index + token.length
      continue
    }
    const suffix = from >= 0 && to === index ? DIGITS_END.exec(token) : null
    if (suffix !== null) {
      to = index + token.length
      end(suffix[1] === undefined ? 'to' : 'from')
      continue
    }
    if (language === 'en' && token === 'and' && from >= 0 && (current % 100 === 0 || current === 0)) {
      if (
        /^ and (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)\b/.test(
          words.slice(to, to + 30),
        ) &&
        total + current >= 100
      ) {
        to = index + token.length
        continue
      }
    }
    const word = NUMBER_WORDS[language](token)
    if (word === undefined) {
      end()
      continue
    }
    if (from < 0) from = index
    to = index + token.length
    if (word.times !== true) current += word.value
    else if (word.value === 100) current = (current || 1) * 100
    else {
      total += (current || 1) * word.value
      current = 0
    }
    if (word.end !== undefined) end(word.end)
  }
  end()
  return amounts
}
