/** Small Cyrillic letters in Latin, without marks. */
export const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

const RUSSIAN: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
}

/** A name in Latin letters: «Талғар» is "Talgar", «Ерлан» "Yerlan", «Калиев» "Kaliyev", «Дмитрий» "Dmitry". */
export function inLatin(name: string): string {
  const heard = name
    .replace(/[иы]й(?!\p{L})/gu, 'ы')
    .replace(/(?<!\p{L})Е/gu, 'Йе')
    .replace(/(?<=[аәеёиоөуұүыіэюяьъ])е/giu, 'йе')
  return spelled(heard, LATIN)
}

/** A Kazakh name in Russian letters: «Жаңаарқа» is «Жанаарка», «Айгүл» «Айгуль», «Әсел» «Асель», «Ләззат» «Ляззат», «Ілияс» «Ильяс». */
export function inRussian(name: string): string {
  const softened = name
    .replace(/(?<=г)үл(?![аәеёиіоөуұүыэюя])/giu, 'уль')
    .replace(/(?<=әс)ел(?!\p{L})/giu, 'ель')
    .replace(/(?<=л)ә/giu, 'я')
    .replace(/(?<=іл)ия/giu, 'ья')
  return spelled(softened, RUSSIAN)
}

function spelled(name: string, letters: Readonly<Record<string, string>>): string {
  return [...name]
    .map((letter) => {
      const small = letter.toLowerCase()
      const told = letters[small]
      if (told === undefined) return letter
      return small === letter ? told : told.slice(0, 1).toUpperCase() + told.slice(1)
    })
    .join('')
}
