import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ProvisionText } from '../act.ts'
import { byTransitions } from './by-transitions.ts'
import { transitionsTold } from './transition.ts'

const provision = (number: string, text: string, notes: readonly string[] = []): ProvisionText => ({
  anchor: `st${number}`,
  number,
  heading: 'Правило',
  within: [],
  state: 'text',
  text,
  notes,
})
const TERMS = 'Понятия:\n1) змей – аппарат на нити;\n2) нить – верёвка из льна.'

/** The text of an article day by day: of the version's first day, and from later ones on. */
function days(provisions: readonly ProvisionText[], number = '1', since = '2023-01-01') {
  const { provisions: first, later = [] } = byTransitions({ language: 'ru', since, provisions })
  return [{ since, provisions: first }, ...later].map((one) => [
    one.since,
    one.provisions.find((each) => each.number === number)?.text,
  ])
}

const FORMER = TERMS.replace('верёвка из льна', 'любая верёвка')
const SAID: readonly (readonly [title: string, provisions: readonly ProvisionText[]])[] = [
  [
    'a note of the editors',
    [
      provision('1', TERMS, [
        'Подпункт 2) до 1 января 2025 года действует в следующей редакции: «2) нить – любая верёвка.»',
      ]),
    ],
  ],
  [
    'a note whose wording stands in the next one',
    [
      provision('1', TERMS, [
        'Подпункт 2) действует до 01.01.2025 в следующей редакции:',
        '"2) нить – любая верёвка.".',
      ]),
    ],
  ],
  [
    'a note of a suspension',
    [
      provision('1', TERMS, [
        'Действие подпункта 2) статьи 1 приостановлено до 01.01.2025 Законом РК от 20.12.2022 № 61, установив, что в период приостановления данный подпункт действует в следующей редакции: «2) нить – любая верёвка.»',
      ]),
    ],
  ],
  [
    'another article of the act',
    [
      provision('1', TERMS),
      provision(
        '9',
        '1. Закон вводится в действие с 1 января 2023 года.\n2. Установить, что до 1 января 2025 года подпункт 2) статьи 1 настоящего Закона действует в следующей редакции:\n«2) нить – любая верёвка.».',
      ),
    ],
  ],
  [
    'a list of another article, with one day for all',
    [
      provision('1', TERMS),
      provision(
        '9',
        'Установить, что по 31 декабря 2024 года:\n1) статья 4 применяется в следующей редакции:\n«Статья 4. Сбор\nСбора нет.»;\n2) подпункт 2) статьи 1 применяется в следующей редакции:\n«2) нить – любая верёвка.».',
      ),
    ],
  ],
  [
    'Kazakh',
    [
      provision('1', TERMS, [
        '2) тармақша 2025 жылғы 1 қаңтарға дейін мынадай редакцияда қолданылады: «2) нить – любая верёвка.»',
      ]),
    ],
  ],
  [
    'English',
    [
      provision('1', TERMS, [
        'Until 1 January 2025 paragraph (2) has effect in the following wording: “2) нить – любая верёвка.”',
      ]),
    ],
  ],
]

for (const [title, provisions] of SAID)
  test(`until a day another wording is the law of it: ${title}`, () => {
    assert.deepEqual(days(provisions), [
      ['2023-01-01', FORMER],
      ['2025-01-01', TERMS],
    ])
    assert.deepEqual(days(provisions, '1', '2025-01-01'), [['2025-01-01', TERMS]])
    for (const one of byTransitions({ language: 'ru', since: '2023-01-01', provisions }).provisions)
      assert.deepEqual(transitionsTold(one, '2023-05-01'), [], 'the text is that of the day')
  })

test('a whole article of that time, between two days', () => {
  const provisions = [
    provision('4', 'Сбор платят все.'),
    provision(
      '9',
      'С 1 июля 2023 года до 1 января 2025 года статья 4 действует в следующей редакции:\n«Статья 4. Нет сбора\n1. Сбора нет.\n2. Уплаченное возвращается.».',
    ),
  ]
  assert.deepEqual(days(provisions, '4'), [
    ['2023-01-01', 'Сбор платят все.'],
    ['2023-07-01', '1. Сбора нет.\n2. Уплаченное возвращается.'],
    ['2025-01-01', 'Сбор платят все.'],
  ])
  assert.equal(
    byTransitions({ language: 'ru', since: '2023-08-01', provisions }).provisions[0]?.heading,
    'Нет сбора',
  )
})

test('of two pieces of one article each has its words until its own day', () => {
  const provisions = [
    provision('1', TERMS, [
      'Подпункт 1) до 1 июля 2024 года действует в следующей редакции: «1) змей – любой аппарат;»',
      'Подпункт 2) до 1 января 2025 года действует в следующей редакции: «2) нить – любая верёвка.»',
    ]),
  ]
  assert.deepEqual(days(provisions), [
    ['2023-01-01', FORMER.replace('аппарат на нити', 'любой аппарат')],
    ['2024-07-01', FORMER],
    ['2025-01-01', TERMS],
  ])
})

test('a part, and what begins later by itself, keep their days', () => {
  const text = '1. Змей красный.\n2. Змей синий:\n1) в море;\n2) в поле.\n3. Змей белый.'
  const own = provision('4', text, [
    'Пункт 2 до 1 января 2025 года действует в следующей редакции: «2. Змей любой.»',
  ])
  const { provisions, later } = byTransitions({
    language: 'ru',
    since: '2023-01-01',
    provisions: [own],
    later: [{ since: '2024-01-01', provisions: [{ ...own, text: text.replace('белый', 'чёрный') }] }],
  })
  assert.deepEqual(
    [provisions, ...(later ?? []).map((one) => one.provisions)].map(([one]) => one?.text),
    [
      '1. Змей красный.\n2. Змей любой.\n3. Змей белый.',
      '1. Змей красный.\n2. Змей любой.\n3. Змей чёрный.',
      text.replace('белый', 'чёрный'),
    ],
  )
})

const NONE: readonly (readonly [string, ProvisionText])[] = [
  [
    'an amendment',
    provision('9', 'Подпункт 2) статьи 1 изложить в следующей редакции:\n«2) нить – любая верёвка.».'),
  ],
  [
    'an amendment of what works until a day',
    provision(
      '9',
      'Подпункт 2) статьи 1, который действует до 1 января 2025 года, изложить в следующей редакции:\n«2) нить – любая верёвка.».',
    ),
  ],
  [
    'another act',
    provision(
      '9',
      'До 1 января 2025 года подпункт 2) статьи 1 Закона Республики Казахстан «О верёвках» действует в следующей редакции:\n«2) нить – любая верёвка.».',
    ),
  ],
  [
    'no day',
    provision('9', 'Подпункт 2) статьи 1 действует в следующей редакции:\n«2) нить – любая верёвка.».'),
  ],
  [
    'a piece that the article has not',
    provision(
      '9',
      'До 1 января 2025 года подпункт 7) статьи 1 действует в следующей редакции:\n«7) нить – любая верёвка.».',
    ),
  ],
  [
    'a heading',
    provision(
      '9',
      'До 1 января 2025 года заголовок статьи 1 действует в следующей редакции:\n«Статья 1. Змеи\nи нити».',
    ),
  ],
  [
    'an annex',
    provision(
      '9',
      'До 1 января 2025 года приложение 1 действует в следующей редакции:\n«Нить – любая верёвка.».',
    ),
  ],
  [
    'what has no place in the act',
    provision(
      '9',
      'До 1 января 2025 года перечень верёвок действует в следующей редакции:\n«Любая верёвка.».',
    ),
  ],
  [
    'several points',
    provision(
      '9',
      'До 1 января 2025 года подпункты 1) и 2) статьи 1 действуют в следующей редакции:\n«1) змей – аппарат;\n2) нить – любая верёвка.».',
    ),
  ],
  [
    'several parts, told by ordinals',
    provision(
      '9',
      'До 1 января 2025 года части первая и вторая действуют в следующей редакции:\n«1. Змей.\n2. Нить.».',
    ),
  ],
  [
    'several points in Kazakh',
    provision(
      '9',
      '2025 жылғы 1 қаңтарға дейін 1-баптың 1) және 2) тармақшалары мынадай редакцияда қолданылады:\n«1) змей – аппарат;\n2) нить – любая верёвка.».',
    ),
  ],
  [
    'several subsections in English',
    provision('9', 'A kite is red.', [
      'Until 1 January 2025 subsections (1) and (2) have effect as follows: “(1) A kite. (2) A line.”',
    ]),
  ],
]
for (const [title, said] of NONE)
  test(`what is no wording of this act until a day changes nothing: ${title}`, () => {
    const provisions = [provision('1', TERMS), said]
    assert.deepEqual(byTransitions({ language: 'ru', since: '2023-01-01', provisions }), { provisions })
  })

test('where the wording of that time is not given, the note is told until then', () => {
  for (const note of [
    'Подпункт 2) до 1 января 2025 года действует в прежней редакции.',
    'Абзац второй до 1 января 2025 года действует в следующей редакции: «нить – любая верёвка.»',
    'Статья 1 действует в редакции Закона РК от 20.12.2020 № 5 до 01.01.2025.',
    '2) тармақша 2025 жылғы 1 қаңтарға дейін бұрынғы редакцияда қолданылады.',
    'Until 1 January 2025 this section has effect in its former wording.',
  ]) {
    const own = provision('1', TERMS, [note])
    assert.deepEqual(
      byTransitions({ language: 'ru', since: '2023-01-01', provisions: [own] }),
      { provisions: [own] },
      note,
    )
    assert.deepEqual(transitionsTold(own, '2024-12-31'), [note])
    assert.deepEqual(transitionsTold(own, '2025-01-01'), [])
  }
  const shared =
    'Абзацы первый и второй до 1 января 2025 года действуют в следующей редакции: «Змей любой.\nНить белая.»'
  assert.deepEqual(
    transitionsTold(provision('1', 'Змей красный.\nНить белая.', shared.split('\n')), '2023-01-01'),
    [shared],
    'of which only the last line is alike',
  )
  assert.deepEqual(
    transitionsTold(
      provision('1', TERMS, ['Сноска. Статья 1 в редакции Закона РК от 01.01.2025 № 5.']),
      '2023-01-01',
    ),
    [],
  )
})

test('a wording without quotation marks is told and not taken: nothing says where it ends', () => {
  const note = 'Подпункт 2) до 1 января 2025 года действует в следующей редакции: 2) нить – любая верёвка'
  for (const provisions of [
    [provision('1', TERMS, [`${note}.`])],
    [provision('1', TERMS, [`${note};`, '3) хвост – лента.'])],
    [provision('1', `${TERMS}\n${note}.\n3) хвост – лента.`)],
  ]) {
    const [first, ...later] = days(provisions)
    assert.deepEqual(first, ['2023-01-01', provisions[0]?.text])
    assert.deepEqual(later, [])
    const told = provisions.flatMap((one) => transitionsTold(one, '2024-06-01'))
    // What stands in the law itself is read there.
    assert.equal(told.length, provisions[0]?.notes.length === 0 ? 0 : 1)
  }
})

test('whatever is written, nothing of the law is lost', () => {
  const pieces = fc.constantFrom(
    'до 1 января 2025 года ',
    'действует в следующей редакции: ',
    'подпункт 2) ',
    'пункт 1 ',
    'статья 1 ',
    '«',
    '»',
    '"',
    '\n',
    '2) ',
    '1. ',
    '. ',
  )
  const texts = fc.array(pieces, { maxLength: 30 }).map((all) => all.join(''))
  fc.assert(
    fc.property(texts, texts, (text, note) => {
      const own = provision('1', text, [note])
      const { provisions, later = [] } = byTransitions({
        language: 'ru',
        since: '2023-01-01',
        provisions: [own],
      })
      const all = [{ provisions }, ...later]
      assert.ok(all.every((one) => one.provisions.length === 1))
      assert.deepEqual(all.at(-1)?.provisions, [own])
    }),
  )
})
