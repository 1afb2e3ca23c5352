/** A name of a person in all cases: only the surname, its last word, is declined as surnames are. */
export function personInRussian(name: string): string[] {
  const [first, last] = name.split(' ') as [string, string]
  return together(
    name,
    [NOUN, SURNAME].map((rules, place) => casesOf(place === 0 ? first : last, rules)),
  )
}

/** A name of a place or a body in all cases; what stands in the genitive stays. */
export function placeInRussian(name: string): string[] {
  return together(
    name,
    name.split(' ').map((word) => casesOf(word, /[ое]в$/u.test(word) && !PLACES.has(word) ? STAYS : NOUN)),
  )
}

function together(name: string, each: readonly (readonly string[])[]): string[] {
  return [name, ...OTHER_CASES.map((place) => each.map((cases) => cases[place] as string).join(' '))]
}

const OTHER_CASES = [0, 1, 2, 3, 4]

type Rules = readonly (readonly [RegExp, readonly string[]])[]

const NOUN: Rules = [
  [
    /(?<=^(?:Дмитр|Юр|Анатол|Серг|Васил|Евген|Григор|Аркад|Валер|Витал|Геннад))ий$/u,
    ['ия', 'ию', 'ия', 'ием', 'ии'],
  ],
  [/^Лев$/u, ['Льва', 'Льву', 'Льва', 'Львом', 'Льве']],
  [/(?<=[рц])ец$/u, ['ца', 'цу', 'ец', 'цом', 'це']],
  [/(?<=[кгхшж])ий$/u, ['ого', 'ому', 'ого', 'им', 'ом']],
  [/(?<=н)ий$/u, ['его', 'ему', 'его', 'им', 'ем']],
  [/[ыо]й$/u, ['ого', 'ому', 'ого', 'ым', 'ом']],
  [/ая$/u, ['ой', 'ой', 'ую', 'ой', 'ой']],
  [/ое$/u, ['ого', 'ому', 'ое', 'ым', 'ом']],
  [/ые$/u, ['ых', 'ым', 'ые', 'ыми', 'ых']],
  [/ия$/u, ['ии', 'ии', 'ию', 'ией', 'ии']],
  [/(?<=[^аеёиоуыэюя])ья$/u, ['ьи', 'ье', 'ью', 'ьей', 'ье']],
  [/(?<=[кгх])а$/u, ['и', 'е', 'у', 'ой', 'е']],
  [/а$/u, ['ы', 'е', 'у', 'ой', 'е']],
  [/[йь]$/u, ['я', 'ю', 'я', 'ем', 'е']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, ['а', 'у', 'а', 'ом', 'е']],
]

const STAYS: Rules = []

const SURNAME: Rules = [
  [/(?:ұлы|улы|қызы|кызы|оглы)$/u, ['', '', '', '', '']],
  [/(?<=[ое]в|ин)а$/u, ['ой', 'ой', 'у', 'ой', 'ой']],
  [/(?<=[ое]в|ин)$/u, ['а', 'у', 'а', 'ым', 'е']],
  ...NOUN,
]

function casesOf(word: string, rules: Rules): string[] {
  const [ending, cases] = rules.find(([ending]) => ending.test(word)) ?? [/$/u, ['', '', '', '', '']]
  return cases.map((replaced) => word.replace(ending, replaced))
}

/** Places are declined as nouns, though they end as surnames do. */
const PLACES = new Set(
  'Ростов Саратов Харьков Киев Псков Тамбов Львов Берлин Пекин Дублин Турин Новгород Оскол Сахалин Азов'.split(
    ' ',
  ),
)

const BACK = /[аоұыуё](?=[^аоұыуёәөүіеэ]*$)/u

/** A name whose last word stands in all cases. */
export function inKazakh(name: string): string[] {
  const last = name.at(-1) as string
  const back = BACK.test(name.toLowerCase().split(/[ -]/u).at(-1) as string)
  const [wide, narrow] = back ? ['а', 'ы'] : ['е', 'і']
  const voiceless = 'кқпстфхшщчцвгд'.includes(last)
  const vowel = 'аәеиоөуүұыіэюя'.includes(last)
  const nasal = 'мнң'.includes(last)
  const [of, object] = voiceless ? ['т', 'т'] : vowel ? ['н', 'н'] : nasal ? ['н', 'д'] : ['д', 'д']
  const to = (voiceless ? (back ? 'қ' : 'к') : back ? 'ғ' : 'г') + wide
  const from = voiceless ? 'т' : nasal ? 'н' : 'д'
  return [
    name,
    `${name}${of}${narrow}ң`,
    `${name}${to}`,
    `${name}${object}${narrow}`,
    `${name}${voiceless ? 'т' : 'д'}${wide}`,
    `${name}${from}${wide}н`,
    `${name}${voiceless ? 'пен' : 'мен'}`,
  ]
}
