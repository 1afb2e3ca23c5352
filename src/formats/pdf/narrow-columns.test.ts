import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Piece } from './lines.ts'
import { LEADING, line, row, SIZE, textIn } from './pieces-in-tests.ts'

/** Words set to a width of 200, as programs draw them: one piece for a line that is full, one for each word where they stand far apart. */
function set(text: string, y: number): Piece[] {
  const words = text.split(' ')
  const widths = words.map((word) => 7 * word.length)
  const white = (200 - widths.reduce((sum, width) => sum + width, 0)) / (words.length - 1)
  if (words.length === 1) return [line(text, y, { width: widths[0] as number })]
  if (white < 2 * SIZE) return [line(text, y, { width: 200 })]
  let x = 60
  return words.map((str, index) => {
    const piece = {
      str: index === words.length - 1 ? str : `${str} `,
      x,
      y,
      width: widths[index] as number,
      fontSize: SIZE,
      hasEOL: index === words.length - 1,
    }
    x += piece.width + white
    return piece
  })
}

const column = (texts: readonly string[]): Piece[] =>
  texts.flatMap((text, index) => {
    const y = 770 - index * LEADING
    return /[.:]$/u.test(text) ? [line(text, y, { width: 7 * text.length })] : set(text, y)
  })

test('two words that are set to the width of a narrow column are no row of a table', () => {
  for (const texts of [
    [
      'Полиция призывает',
      'всех, кто был на площади',
      'воздержаться от',
      'публикаций о',
      'случившемся и ждать',
      'решения суда.',
    ],
    [
      'Сот шешіміне дейін',
      'барша тұрғындардан бұл',
      'оқиға туралы',
      'қауесет таратпауды',
      'және сабыр',
      'сақтауды сұраймыз.',
    ],
    [
      'We ask residents to',
      'keep away from the river',
      'until all warnings',
      'are lifted by',
      'the regional',
      'administration.',
    ],
    [
      'Об этом напомнил в',
      'своем выступлении глава',
      'ведомства',
      'Нурлан',
      'Оспанов и его первый',
      'заместитель.',
    ],
    [
      'За сутки в области',
      'полностью восстановлено',
      'снабжение',
      'электрической',
      'энергией, газом и',
      'теплом.',
    ],
  ])
    assert.equal(textIn([column(texts)]), texts.join(' '))
})

test('a table beside such text keeps its rows, and a heading stands apart', () => {
  const table = [
    ...row(770, ['штраф ', 60, 40], ['гражданам', 200, 60]),
    ...row(753, ['арест ', 60, 40], ['должностным', 180, 80]),
    ...row(736, ['замечание ', 60, 65], ['всем', 230, 30]),
  ]
  assert.equal(textIn([table]), 'штраф гражданам\n\nарест должностным\n\nзамечание всем')
  const figures = column(['Ниже показано, сколько', 'участников было задержано'])
  const numbers = [
    ...row(736, ['январь ', 60, 40], ['12', 248, 12]),
    ...row(719, ['апрель ', 60, 40], ['47', 248, 12]),
  ]
  assert.ok(textIn([[...figures, ...numbers]]).endsWith('\n\nянварь 12\n\nапрель 47'))
  const headed = column(['Пресс-служба', 'Министерство обороны', 'сообщает о начале новых', 'учений.'])
  assert.ok(textIn([headed]).includes('Министерство обороны сообщает'))
})
