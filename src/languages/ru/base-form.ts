/** Endings of nouns by what they become: feminine singular, by the ending of the form. */
const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/и(?:я|и|ю|ей)$/u, 'ия'],
  [/(ст|ж|ш|ч|щ|в)(?:ь|ью)$/u, '$1ь'],
  [
    /(ст|сет|цел|рол|мысл|модел|плесен|степен|реч|ноч|мощ|вещ|молодеж|лож|кров|любов|церков)(?:ь|и|ью)$/u,
    '$1ь',
  ],
  [/([гкхжшчщ])(?:а|и|у|е|ой|ей)$/u, '$1а'],
  [/([^аеиоуыэюяьгкхжшчщ])(?:а|ы|у|е|ой)$/u, '$1а'],
  [/([лнтд])(?:я|ю|е|ей)$/u, '$1я'],
  [/(возн|травл|резн|болтовн|вол|дол|земл|недел)и$/u, '$1я'],
]
const NOT_FEMININE: readonly (readonly [RegExp, string])[] = [
  [/(н|т|стви)и(?:е|я|ю|ем|и)$/u, '$1ие'],
  [/стви(?:е|я|ю|ем|и)$/u, 'ствие'],
  [/ств(?:о|а|у|ом|е)$/u, 'ство'],
  [/^(слов|дел|прав|мест|тел|лиц|письм|топлив|войск|числ|зл|чуд)(?:о|а|у|ом|е)$/u, '$1о'],
  // «Рынка»: which vowel stands in «рынок» cannot be told.
  [/((?<![бвгджзлмнпртфхшч])[кц]|[^аеиоуыэюяьйкц])(?:|а|у|ом|ем|е)$/u, '$1'],
]
const PLURAL: readonly (readonly [RegExp, string])[] = [
  [/ств(?:а|ам|ами|ах)?$/u, 'ства'],
  [/лиц(?:а|ам|ами|ах)?$/u, 'лица'],
  // «Голоса», «дома»: the plural in «а» of men and things.
  [
    /^(.*голос|дом|город|адрес|паспорт|номер|доктор|профессор|мастер|директор|остров|берег|цвет|слов|дел|прав|тел|мест)(?:а|ов|ам|ами|ах)$/u,
    '$1а',
  ],
  [/^(слов|дел|прав|тел|мест|чувств)$/u, '$1а'],
  [/стат(?:ьи|ей|ьям|ьями|ьях)$/u, 'статьи'],
  [/((?:кампа|компа|ли)ни|(?:пар|гаран|симпа|антипа|диплома|апа)ти)(?:и|й|ям|ями|ях)$/u, '$1и'],
  [/(н|т|ств)и(?:я|й|ям|ями|ях)$/u, '$1ия'],
  [/ци(?:и|й|ям|ями|ях)$/u, 'ции'],
  [/([гс]|р|к|ф|п|м)и(?:и|й|ям|ями|ях)$/u, '$1ии'],
  [/(?<!ь)ев$/u, 'и'],
  [/([гкхжшчщ])(?:и|ов|ей|ам|ами|ах)$/u, '$1и'],
  [/^иде(?:и|й|ям|ями|ях)$/u, 'идеи'],
  [/^суд(?:ьи|ей|ьям|ьями|ьях)$/u, 'судьи'],
  [/(пис|т|д|цел|рол|мысл|модел|связ|секретар|(?<!учи)тел)(?:и|ей|ям|ями|ях)$/u, '$1и'],
  [/([^аеиоуыэюяьй])(?:ы|ов|ам|ами|ах)$/u, '$1ы'],
  [/(си|стре)л$/u, '$1лы'],
  [/(групп|структур|схем|тем|норм|форм|угроз|программ|сторон|страниц|систем)$/u, '$1ы'],
  [/(атак|практик|тактик)$/u, '$1и'],
  [/^(.{3,})ок$/u, '$1ки'],
]
/** Nouns that a text counts, but asks about as one thing. */
const ONE: readonly (readonly [RegExp, string])[] = [
  [/^(.+[аеиоуы]ть(?:ся)?)$/u, '$1'],
  [/^(.+ир)(?:овал[аои]?|уют|ует|уя|ующ\p{L}+)$/u, '$1овать'],
  [/^(.*)(фейк|вброс|инфовброс)(?:|а|у|ом|е|и|ы|ов|ам|ами|ах)$/u, '$1$2'],
  [/^(.*)ци(?:я|и|ю|ей)$/u, '$1ция'],
  [/^(\p{L}+фоби)(?:я|и|ю|ей)$/u, '$1я'],
  [/^(\p{L}+ност)(?:ь|и|ью)$/u, '$1ь'],
  [/^(\p{L}+(?:е|(?<!мп|рм|ит|сп|^м)а)ни)(?:е|я|ю|ем|и)$/u, '$1е'],
  // «Блогеров-провокаторов».
  [/^(\p{L}+[рст])(?:ы|ов|ам|ами|ах)-(\p{L}+(?:тор|ист|нер|тант))(?:ы|ов|ам|ами|ах)$/u, '$1ы-$2ы'],
  // «Лжеэкспертам», «псевдожурналистов», «лжеучителями».
  [/^((?:лже|псевдо|квази)\p{L}+тел)(?:и|ей|ям|ями|ях)$/u, '$1и'],
  [/^((?:лже|псевдо|квази)\p{L}+[гкхжшчщ])(?:и|ов|ей|ам|ами|ах)$/u, '$1и'],
  [/^((?:лже|псевдо|квази)\p{L}+[^аеиоуыэюяьйгкхжшчщ])(?:ы|ов|ам|ами|ах)$/u, '$1ы'],
  // «Являются фейковыми».
  [/^(\p{L}{3,}[^аеиоуыэюяьйгкхжшчщ])(?:ые|ых|ыми)$/u, '$1ый'],
]

const ADJECTIVE =
  /^(.{2,})(ый|ий|ой|ая|яя|ое|ее|ые|ие|ых|их|ого|его|ым|им|ыми|ими|ей|ую|юю|ому|ему|ом|ем|(?<=^треть)[еияю])$/u
/** «Обращением», «такого», «этой»: nouns of deeds, and words that point, change otherwise. */
const NO_ADJECTIVE =
  /(?:[аея]ни|[яиу]ти|ци)(?:е|ем|ей|й)$|^(?:так|эт|т|сам|как|кажд)(?:ой|ая|ое|ие|ого|ому|их|им|ими|ом|ую)$/u
const ADVERB = /(?<![ое]г)о$|^так$/u
/** Nouns of action, which the genitive behind them tells of what: «дискредитацией органов власти». */
const ACTION = /^\p{L}+(?:ци(?:я|и|ю|ей)|(?:е|(?<!мп|рм|ит|сп|^м)а)ни(?:е|я|ю|ем|и))$/u
const NOT_GENITIVE = /[аеиоыя]ми?$|(?:ю|ые|ие|ть|ся|ют|ят)$|^.{1,3}$/u
/** «Третьи», «вражьи»: what belongs to somebody or stands third. */
const OF_SOMEBODY = /ь$/u
/** «Чужой», «цифровой»: adjectives that are stressed on their ending. */
const STRESSED =
  /^(?:чуж|друг|ин|людск|мирск|воровск|городск|заказн|показн|цифров|новостн|очередн|площадн|двойн|страхов|сетев|силов|правов|миров|ценов|языков|бытов|игров|боев|тенев|речев|смыслов|звуков|делов)$/u
const HUSHING = /[гкхжшчщ]$/u

/**
 * An expression in its base form: «фейковой информации» is «фейковая информация», «деструктивными силами» «деструктивные силы».
 * Folded words, those before the last describe it. Nothing where it cannot be told surely.
 */
export function baseForm(words: readonly string[]): readonly string[] | undefined {
  const noun = words.at(-1) as string
  if (words.length === 1) {
    const one = changed(noun, ONE)
    return one === undefined ? undefined : [one]
  }
  if (words.at(-2) === 'и') return twoNouns(words)
  const [first = '', ...behind] = words
  if (ACTION.test(first))
    return behind.some((word) => NOT_GENITIVE.test(word))
      ? undefined
      : [changed(first, ONE) as string, ...behind]
  const described = words.slice(0, -1).filter((word) => word !== 'и' && !ADVERB.test(word))
  if (described.some((word) => NO_ADJECTIVE.test(word))) return undefined
  const endings = described.map((word) => ADJECTIVE.exec(word)?.[2])
  if (endings.length === 0 || endings.some((ending) => ending === undefined)) return undefined
  const agreements = endings.map((ending) => agreementOf(ending as string, noun))
  const [agreement] = agreements
  if (agreement === undefined || agreements.some((other) => other !== agreement)) return undefined
  const base = changed(noun, NOUNS[agreement])
  if (base === undefined) return undefined
  return [...words.slice(0, -1).map((word) => agreed(word, agreement, base)), base]
}

/** «Фейков и дезинформации» is «фейк и дезинформация»; of «подделкой и провокацией» neither can be told. */
function twoNouns(words: readonly string[]): readonly string[] | undefined {
  if (words.length !== 3) return undefined
  const [one, other] = [words[0] as string, words[2] as string].map((noun) => changed(noun, ONE))
  return one === undefined || other === undefined ? undefined : [one, 'и', other]
}

/** What an adjective has in common with its noun. */
type Agreement = 'feminine' | 'other' | 'plural'

const NOUNS: Readonly<Record<Agreement, readonly (readonly [RegExp, string])[]>> = {
  feminine: FEMININE,
  other: NOT_FEMININE,
  plural: PLURAL,
}

/** What the ending of an adjective tells of its noun, together with the noun's own. */
function agreementOf(ending: string, noun: string): Agreement | undefined {
  if (/^(?:ая|яя|ую|юю|я|ю)$/u.test(ending)) return 'feminine'
  if (/^(?:ые|ие|ых|их|ыми|ими|и)$/u.test(ending)) return 'plural'
  if (/^(?:ый|ий|ое|ее|ого|его|ому|ему|е)$/u.test(ending)) return 'other'
  // «Захватом власти» is a noun with its own: of an adjective in «ом» the noun ends in «е».
  if (/^[ое]м$/u.test(ending)) return /(?:е|ии)$/u.test(noun) ? 'other' : undefined
  if (/^(?:ым|им)$/u.test(ending)) return /[ая]м$/u.test(noun) ? 'plural' : 'other'
  return /(?:ой|ей|ии|ы|и|е|ью)$/u.test(noun) ? 'feminine' : undefined
}

function agreed(word: string, agreement: Agreement, noun: string): string {
  const [, stem, ending = ''] = ADJECTIVE.exec(word) ?? []
  if (stem === undefined || word === 'и' || ADVERB.test(word)) return word
  if (OF_SOMEBODY.test(stem)) return ofSomebody(stem, agreement, noun)
  const isSoft = /н$/u.test(stem) && /^(?:ий|яя|ее|ие|их|его|им|ими|ей|юю|ему|ем)$/u.test(ending)
  if (agreement === 'feminine') return `${stem}${isSoft ? 'яя' : 'ая'}`
  if (agreement === 'plural') return `${stem}${isSoft || HUSHING.test(stem) ? 'ие' : 'ые'}`
  if (/[ое]$/u.test(noun)) return `${stem}${isSoft || /[жшчщ]$/u.test(stem) ? 'ее' : 'ое'}`
  if (STRESSED.test(stem)) return `${stem}ой`
  return `${stem}${isSoft || HUSHING.test(stem) ? 'ий' : 'ый'}`
}

/** «Третья», «третьи», «третий». */
function ofSomebody(stem: string, agreement: Agreement, noun: string): string {
  if (agreement === 'feminine') return `${stem}я`
  if (agreement === 'plural') return `${stem}и`
  return /[ое]$/u.test(noun) ? `${stem}е` : stem.replace(OF_SOMEBODY, 'ий')
}

function changed(noun: string, rules: readonly (readonly [RegExp, string])[]): string | undefined {
  for (const [ending, base] of rules) if (ending.test(noun)) return noun.replace(ending, base)
  return undefined
}
