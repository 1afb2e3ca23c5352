import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Piece } from './lines.ts'
import { line, lines, row, SIZE, textIn } from './pieces-in-tests.ts'
import { textOf } from './text-of.ts'

const small = (str: string, y: number) => line(str, y, { width: 150, fontSize: 11 })
const FIRST = [
  'Шекарадағы жағдай бақылауда, ал оны бұзғандарға',
  'заңда көзделген жаза қолданылады: мерзімі',
  '12',
]
const SECOND = ['жылға дейін бас бостандығынан айыру. Өзге', 'мәлімет кейін хабарланады.']

test('a number under a head of two lines, drawn before the text, cuts no sentence', () => {
  const page = (number: string, texts: readonly string[]) => [
    small('Ведомство по охране границы', 810),
    small('Исх. № 17 от 03.04.2021', 797),
    small(number, 25),
    ...lines(texts, 770),
  ]
  assert.equal(textIn([page('1', FIRST), page('2', SECOND)]), [...FIRST, ...SECOND].join(' '))
})

test('a head under the number, and a foot of two lines', () => {
  const page = (number: number, texts: readonly string[]) => [
    ...lines(texts, 740),
    small(`— ${number} —`, 815),
    small('Press service of the border agency', 800),
    small('Do not copy', 40),
    small(`Page ${number} of 3`, 26),
  ]
  const pages = [
    page(1, FIRST),
    page(2, ['дәл осындай қылмыс үшін шегерілмейтін жаза', 'түрі: қамау 20']),
    page(3, ['тәулік.']),
  ]
  assert.equal(
    textIn(pages),
    [...FIRST, 'дәл осындай қылмыс үшін шегерілмейтін жаза', 'түрі: қамау 20', 'тәулік.'].join(' '),
  )
})

test('what stands close to the text, or once, is text on two pages', () => {
  const closing = ['Комитет государственных доходов сообщает:', 'налоги платят все, кто работает.']
  const pages = [lines(closing, 770), lines(closing, 770)]
  assert.equal(textIn(pages).match(/Комитет/gu)?.length, 2)
  const titled = [[line('Приложение', 800, { width: 90 }), ...lines(FIRST, 740)], lines(SECOND, 770)]
  assert.ok(textIn(titled).startsWith('Приложение\n\n'))
})

test('a number that is a line of the text is none of the page', () => {
  const texts = ['Each of those who refuse to pay will be held for', '15', 'days, the ministry announced.']
  assert.equal(textIn([lines(texts, 770)]), texts.join(' '))
  assert.equal(textIn([[...lines(texts, 770), line('3', 30, { width: 6 })]]), texts.join(' '))
})

test('a sentence runs into the next column, also before a number or a name', () => {
  const left = lines(['Лицам, которые отказались', 'покинуть площадь, грозит', 'арест на срок до'], 770, {
    width: 220,
  })
  const right = lines(['15 суток, заявил министр', 'Ахметов вчера.'], 770, { x: 320, width: 220 })
  assert.equal(
    textIn([[...left, ...right]]),
    'Лицам, которые отказались покинуть площадь, грозит арест на срок до 15 суток, заявил министр Ахметов вчера.',
  )
  const name = lines(
    ['Генпрокурора поддержали все,', 'а громче других это сделал', 'заместитель министра'],
    770,
    { width: 220 },
  )
  const goesOn = lines(['Оспанов, который вернулся', 'из отпуска.'], 770, { x: 320, width: 220 })
  assert.ok(textIn([[...name, ...goesOn]]).includes('министра Оспанов'))
})

test('a list, an indent and a heading begin anew at the head of a column', () => {
  const left = lines(
    ['К мерам относятся такие, как', 'штраф, обязательные работы', 'и прочие виды взысканий'],
    770,
    { width: 220 },
  )
  for (const begins of ['1) предупреждение', '— предупреждение', '• предупреждение'])
    assert.ok(
      textIn([[...left, line(begins, 770, { x: 320, width: 150 })]]).includes(`\n\n${begins}`),
      begins,
    )
  const indented = [
    line('Абзац с отступом начинает', 770, { x: 350, width: 190 }),
    line('новую мысль.', 753, { x: 320, width: 90 }),
  ]
  assert.ok(textIn([[...left, ...indented]]).includes('\n\nАбзац'))
  const heading = line('Раздел второй', 770, { x: 320, width: 150, fontSize: 20 })
  assert.ok(textIn([[...left, heading]]).includes('\n\nРаздел'))
})

test('a word broken by the typesetter is whole over the page', () => {
  const pages = [
    lines(['Those who spread the news will be pun-'], 770),
    lines(['ished, the agency told reporters.'], 770),
  ]
  assert.equal(textIn(pages), 'Those who spread the news will be punished, the agency told reporters.')
})

test('a sentence goes on behind the footnotes of its page', () => {
  const note = line('¹ Сведения за прошлый год.', 60, { width: 200, fontSize: 9 })
  const [first, second] = textIn([[...lines(FIRST, 770), note], lines(SECOND, 770)]).split('\n\n')
  assert.equal(first, [...FIRST, ...SECOND].join(' '))
  assert.equal(second, '¹ Сведения за прошлый год.')
})

test('a small raised number is raised in the text; other small pieces are not', () => {
  const piece = (str: string, x: number, y: number, fontSize: number, hasEOL = false): Piece => ({
    str,
    x,
    y,
    width: 6 * str.length,
    fontSize,
    hasEOL,
  })
  const of = (raised: Piece) =>
    textIn([[piece('по статье 188', 60, 700, 12), raised, piece(' кодекса.', 150, 700, 12, true)]])
  assert.equal(of(piece('2', 140, 704.5, 7)), 'по статье 188² кодекса.')
  assert.equal(of(piece('10', 140, 704.8, 10)), 'по статье 188¹⁰ кодекса.')
  assert.equal(of(piece('2', 140, 697, 7)), 'по статье 1882 кодекса.')
  assert.equal(of(piece('2', 140, 700, 12)), 'по статье 1882 кодекса.')
  assert.equal(of(piece('а', 140, 704.5, 7)), 'по статье 188а кодекса.')
})

test('a heading in spaced letters is a word, and apart from what follows', () => {
  const heading = line('Ү Н Д Е У', 770, { width: 80 })
  assert.equal(
    textIn([[heading, ...lines(['Біз баршаны сабырға шақырамыз.'], 735)]]),
    'ҮНДЕУ\n\nБіз баршаны сабырға шақырамыз.',
  )
  assert.equal(textIn([[line('Я и ты в РК', 700)]]), 'Я и ты в РК')
})

test('many pages and lines take no more than linear time', () => {
  const pages = Array.from({ length: 300 }, (_, number) =>
    lines(
      Array.from({ length: 200 }, (_, index) => `слово ${number} ${index % 7}`),
      5000,
    ),
  )
  assert.ok(textIn(pages).includes('слово 299 3'))
})

test('a bullet of Word’s own fonts is a bullet', () => {
  for (const sign of ['\uF0B7', '\uF0A7', '\uF0D8'])
    assert.equal(textIn([lines([`${sign} предупреждение о паводке.`], 770)]), '• предупреждение о паводке.')
})

test('the lines of an item hang under its words, and are one paragraph', () => {
  const page = [
    ...row(700, ['1.', 60, 12], ['Отдельные блогеры искажают факты,', 85, 455]),
    line('преследуя корыстные цели.', 683, { x: 85, width: 200 }),
    ...row(666, ['2.', 60, 12], ['Виновные могут быть лишены свободы', 85, 455]),
    line('на срок до семи лет.', 649, { x: 85, width: 150 }),
  ]
  assert.equal(
    textIn([page]),
    '1.Отдельные блогеры искажают факты, преследуя корыстные цели.\n\n2.Виновные могут быть лишены свободы на срок до семи лет.',
  )
})

test('each row of a table is a paragraph', () => {
  const page = [
    ...row(700, ['Регион ', 60, 60], ['2023 ', 260, 30], ['2024', 420, 30]),
    ...row(683, ['Алматинская область ', 60, 140], ['12 ', 260, 15], ['47', 420, 15]),
    ...row(666, ['Жамбылская область ', 60, 130], ['8 ', 260, 8], ['3', 420, 8]),
    ...lines(['В таблице показано, сколько случаев', 'зарегистрировано.'], 649),
  ]
  assert.equal(
    textIn([page]),
    'Регион 2023 2024\n\nАлматинская область 12 47\n\nЖамбылская область 8 3\n\nВ таблице показано, сколько случаев зарегистрировано.',
  )
})

test('the lines of a centred heading are one paragraph, and larger letters at the beginning are the title', () => {
  const page = [
    line('Обращение прокуратуры к жителям', 740, { x: 70, width: 460, fontSize: 20 }),
    line('области', 716, { x: 250, width: 100, fontSize: 20 }),
    ...lines(['Участились случаи распространения ложных', 'сведений.'], 680),
  ]
  const { text, title } = textOf([page])
  assert.equal(title, 'Обращение прокуратуры к жителям области')
  assert.ok(text.startsWith(`${title}\n\n`))
  assert.equal(textOf([lines(['Участились случаи.', 'Просим сохранять спокойствие.'], 700)]).title, undefined)
})

test('words set to the width of a narrow column are no cells of a table', () => {
  const spread = (texts: readonly string[], y: number): Piece[] => {
    const width = 50
    const step = (240 - width) / (texts.length - 1)
    return texts.flatMap((str, index) => {
      const piece = { y, fontSize: SIZE, width }
      const word = { ...piece, str, x: 60 + index * step, hasEOL: index === texts.length - 1 }
      return word.hasEOL ? [word] : [word, { ...piece, str: ' ', x: word.x + width, hasEOL: false }]
    })
  }
  const set = [
    line('Тұрғындарға айтарымыз:', 700, { width: 240 }),
    ...spread(['көктемгі', 'нұсқаулықтарды', 'мұқият'], 683),
    line('оқып алыңыздар.', 666, { width: 120 }),
  ]
  assert.equal(textIn([set]), 'Тұрғындарға айтарымыз: көктемгі нұсқаулықтарды мұқият оқып алыңыздар.')
  const rows = [
    line('Төлем түрлері мен мөлшері', 700, { width: 400 }),
    ...spread(['2020', '2021', '2022'], 683),
    line('теңгемен.', 666, { width: 120 }),
  ]
  assert.equal(textIn([rows]), 'Төлем түрлері мен мөлшері\n\n2020 2021 2022\n\nтеңгемен.')
})

test('what follows a table is no part of its last cell', () => {
  const page = [
    line('Төлем түрлері', 700, { width: 100 }),
    line('Кешіктірілген есеп', 660, { width: 150 }),
    line('үшін төлем', 643, { width: 90 }),
    line('екі айлық көрсеткіш', 660, { x: 400, width: 130 }),
    line('Бәріміз уақытында есеп берейік.', 636, { width: 300 }),
  ]
  assert.equal(textIn([page]).split('\n\n').at(-1), 'Бәріміз уақытында есеп берейік.')
})

test('lines set to the right or to the middle stay together, however far they begin from each other', () => {
  const toTheRight = [
    line('Облыс', 700, { x: 480, width: 60 }),
    line('басқармаларының басшыларына', 683, { x: 340, width: 200 }),
  ]
  assert.equal(textIn([toTheRight]), 'Облыс басқармаларының басшыларына')
})

test('a short head that two pages have in common cuts no sentence', () => {
  const page = (texts: readonly string[]) => [
    line('Ведомство по охране границы', 770, { width: 220 }),
    ...lines(texts, 753),
  ]
  const text = textIn([page(FIRST), page(SECOND)])
  assert.ok(text.endsWith([...FIRST, ...SECOND].join(' ')), text)
  assert.equal(text.match(/Ведомство/gu)?.length, 1)
  const under = (texts: readonly string[]) => [
    ...lines(texts, 770),
    line('Н. Қалиев', 770 - 17 * texts.length, { width: 60 }),
  ]
  assert.equal(textIn([under(FIRST), under(SECOND)]).match(/Қалиев/gu)?.length, 2)
  const signed = (texts: readonly string[]) => [
    line('Бұл туралы әкім хабарлады.', 770, { width: 220 }),
    ...lines(texts, 753),
  ]
  assert.equal(textIn([signed(FIRST), signed(SECOND)]).match(/әкім/gu)?.length, 2)
})

test('short lines set apart by a little more white, of a letterhead or a signature, are apart', () => {
  const page = [
    line('ПРЕСС-РЕЛИЗ', 770, { width: 90 }),
    line('Для немедленной публикации', 749, { width: 180 }),
    line('Полиция предупреждает, что вода в реке', 728),
    line('поднимается.', 711, { width: 90 }),
    line('Жителям советуют не подходить к берегу реки.', 690, { width: 460 }),
    line('Начальник управления', 669, { width: 140 }),
    line('Б. Сериков', 648, { width: 70 }),
  ]
  assert.deepEqual(textIn([page]).split('\n\n'), [
    'ПРЕСС-РЕЛИЗ',
    'Для немедленной публикации',
    'Полиция предупреждает, что вода в реке поднимается.',
    'Жителям советуют не подходить к берегу реки.',
    'Начальник управления',
    'Б. Сериков',
  ])
  const wrapped = [
    line('Тұрғындарға су деңгейі туралы толық мәлімет берілді', 770),
    line('деп хабарлады әкім', 753, { width: 160 }),
    line('Оспанов жиналыста.', 736, { width: 150 }),
  ]
  assert.ok(textIn([wrapped]).includes('әкім Оспанов'))
})
