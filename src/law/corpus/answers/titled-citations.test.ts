import assert from 'node:assert/strict'
import { test } from 'node:test'
import { data } from '../../../jurisdictions/kz/jurisdiction.ts'
import { type Titled, titledCitations } from './titled-citations.ts'

const TITLES: readonly Titled[] = (
  [
    ['lamps', 'ru', 'О световых вывесках и фонарях'],
    ['lamps', 'kk', 'Жарық маңдайшалар туралы'],
    ['lamps', 'en', 'On Lamps and Signs'],
    ['snow', 'ru', 'Правила уборки снега'],
    ['snow', 'en', 'Snow Removal Act'],
    ['water', 'ru', 'Речной кодекс Республики Казахстан'],
    ['water', 'kk', 'Қазақстан Республикасының Өзен кодексі'],
    ['one', 'ru', 'О бюджете на 2021 год'],
    ['two', 'ru', 'О бюджете на 2022 год'],
    ['post', 'ru', 'О почте'],
    ['post', 'kk', 'Пошта туралы'],
    ['roofs', 'ru', 'О крышах, трубах и водостоках в Республике Казахстан'],
  ] as const
).map(([key, language, title]) => ({ language, act: { key, title, rank: 4 } }))

const cited = (words: string) =>
  titledCitations(TITLES, [], words, '2022-09-26', data.places).map(({ act, article, part }) =>
    [act, article, part].filter((one) => one !== undefined).join(' '),
  )

test('an act is cited by the title that a corpus gives it, in three languages', () => {
  for (const [words, ...wanted] of [
    ['на основании статьи 2-1 Закона «О световых вывесках и фонарях»', 'lamps 2-1'],
    ['ч. 2 ст. 5 Закона Республики Казахстан «О световых вывесках и фонарях»', 'lamps 5 2'],
    ['статья 3 Правил уборки снега', 'snow 3'],
    ['согласно статье 12 Речного кодекса', 'water 12'],
    ['«Жарық маңдайшалар туралы» Заңның 2-1-бабы бойынша', 'lamps 2-1'],
    ['Қазақстан Республикасының Өзен кодексінің 12-бабына сәйкес', 'water 12'],
    ['статья 7 Закона «О крышах, трубах и водостоках в Республике Казахстан»', 'roofs 7'],
    ['по статье 7 закона РК «О почте» и статье 5 УК', 'post 7'],
    ['«Пошта туралы» ҚР Заңының 7-бабы', 'post 7'],
    ['under article 2 of the Law on Lamps and Signs', 'lamps 2'],
    ['under article 3 of the Snow Removal Act', 'snow 3'],
  ] as const)
    assert.deepEqual(cited(words), wanted, words)
})

test('what cites another act, or one of several, cites none of them', () => {
  for (const words of [
    'статья 5 Закона «О прокуратуре»',
    'статья 5 о световых вывесках и фонарях',
    'статья 1 Закона «О бюджете»',
    'ст. 174 УК',
    'Закон «О световых вывесках и фонарях» принят',
    'статья 7 Закона «О почте и телеграфе»',
    'статья 7 закона о почте и телеграфе',
    '«Телеграф және пошта туралы» Заңның 7-бабы',
    'статья 7 российского закона «О почте»',
    'РФ «Пошта туралы» Заңының 7-бабы',
  ])
    assert.deepEqual(cited(words), [], words)
})
