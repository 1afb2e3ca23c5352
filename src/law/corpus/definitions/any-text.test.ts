import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { definitionsIn } from '../definitions.ts'

const PIECES = [
  'В настоящем Законе используются следующие понятия:\n',
  '1) маяк',
  ' – ',
  'огонь;\n',
  '2. ',
  'под ',
  ' понимается ',
  '(далее – ',
  ')',
  '(',
  '"',
  '«',
  '»',
  ', то есть ',
  ' признаётся ',
  'Осы Заңда мынадай ұғымдар пайдаланылады:\n',
  ' деп ',
  ' танылады.',
  ', яғни ',
  '(бұдан әрі – ',
  'In this Act—\n',
  '“boat” ',
  'means ',
  'includes ',
  '(hereinafter ',
  '\n',
  '\u00a0',
  'İ',
  '😀',
  ': ',
  '; ',
  'a) ',
  '- ',
  ' включает, то есть ',
  'земли составляют ',
  ' составляют сумму (вклад)',
  'временем совершения признаётся время ',
  'мұраның ашылу уақыты ',
  ' деп жарияланады.',
  ') күш субъектілері деп танылады.',
  'when boats sail, they are a ',
  ' is said to commit ',
  'Keeper. Any ',
]

test('whatever the text, terms and defining words stand in it and nothing is thrown', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(
      texts,
      texts,
      fc.constantFrom('ru', 'kk', 'en', 'de', '', 'ru-KZ'),
      (heading, text, language) => {
        for (const { term, says } of definitionsIn({ heading, text }, language)) {
          assert.ok(term !== '' && text.includes(term))
          assert.ok(says !== '' && text.includes(says))
          assert.equal(term, term.trim())
        }
      },
    ),
    { numRuns: 500 },
  )
})

// Work that grew with the square of the length would take hours here; the limit only ends such a run.
test('a hostile text of millions of letters is read through', { timeout: 120_000 }, () => {
  const item = 'маяк (далее – огонь, признаётся: под "морем, то есть) водой понимается '
  for (const [language, piece] of [
    ['ru', item],
    ['ru', `${item}\n`],
    ['en', '"boat" (the means, in this act '],
    ['kk', 'осы заңда деп (бұдан әрі – яғни '],
    ['kk', 'қайық деп кеме танылады, ал '],
    ['ru', 'под судном понимается лодка, а '],
    ['en', '“boat”\n'],
    ['en', 'a reference to a boat that is recognised as a '],
    ['en', 'when boats sail, they are a '],
    ['ru', 'лодка – судно, включая плот, то есть брёвна '],
    ['en', 'boat means a ship, including a raft, that is logs '],
    ['en', 'whoever sails, is said to commit '],
    ['en', 'the area of a boat is the area of '],
    ['en', 'Boat. Any keel\n'],
    ['ru', 'создание шайки, то есть сплочённой группы лиц '],
    ['ru', 'принимает сданную вещь (лодка) '],
    ['ru', 'в общую площадь лодки включается сумма '],
    ['ru', 'земли флота составляют суда, стоящие '],
    ['kk', 'қайықты, яғни кемені құру – '],
    ['kk', 'жүзетін кеме жүзуші, ал '],
    ['kk', 'кеме жүзеді, қайық деп кеме түсініледі, '],
    ['kk', 'су деңгейі көтерілсе, ол қайық деп танылады, '],
    ['kk', '„қайық“ және „сал“ терминдері кодексте '],
    ['ru', 'вызвано половодьем, под которым понимается '],
    ['ru', 'для целей пункта 3 статьи 9 настоящего кодекса '],
    ['ru', 'к лодкам, не подлежащим учёту, '],
    ['ru', 'на бакен, то есть на знак, '],
    ['ru', 'лодка, приписанная к порту, рассматривается как '],
    ['ru', 'лодку возвращают владельцу (нанимателю) '],
    ['en', '“boat”, “raft” and “to sail” shall be construed '],
    ['en', "a boat's “berth” in this act except "],
    ['en', 'whoever sails commits the offence of '],
    ['en', 'a boat, meaning any craft, '],
    ['en', '(“warden” in this act being '],
    ['en', 'the crew—\n(a) means '],
    ['kk', 'қайықтың тұру уақыты кеме күні '],
    ['kk', 'кеме (су) жүзетін қайық иесі қайық субъектілері '],
    ['ru', 'лодка именуется „судно“, а плот „сплав“, '],
    ['ru', 'способ счёта является способом, согласно которому '],
    ['ru', 'лодка, в том числе передвижной плот (плот, '],
    ['ru', 'для целей взимания портовых сборов лодками '],
    ['ru', 'прекращение хода лодки (выкуп) '],
    ['ru', 'плата (далее в целях настоящей главы '],
    ['ru', 'такое судно называется лодкой '],
    ['kk', 'үлесі белгіленген қайық – сал, ал '],
    ['kk', 'пайда көздейтін (қайық одағы) не '],
    ['kk', 'бюджеттен ұсталатын ұйымның (мекеме) '],
    ['kk', 'қайыққа, яғни кемеге '],
    ['kk', '„қайық“ кемені білдіреді, '],
    ['kk', 'осы заңда көзделген қайық деп '],
    ['kk', 'егер қайық жүзсе, осы кеменің салығын төлеуші '],
    ['kk', 'мұндай құқық қайық деп '],
    ['kk', 'осы баптың мақсаттары үшін қайық шығыстары:\n'],
    ['en', 'such a boat is called a raft '],
    ['kk', 'келісімдер бағаға әкеп соқса, мұндай келісімдер картель '],
    ['kk', 'қайықпен келісу қайық қызметін үйлестіру '],
    ['kk', 'осы ұйымның шешімдерін айқындай алатын ұйым '],
    ['en', 'guild or boat guild includes a keeper and '],
    ['en', 'in subsection (1), port agreement '],
    ['en', '“boat”, in regard to a keeper, comprises—\n'],
    ['ru', 'лодка – плот, по которому одна сторона (хозяин) другой стороне '],
    ['ru', 'лодка – судно, а плот – судно, '],
    ['ru', 'особый плот, именуемый речным плотом '],
    ['ru', 'лодка бессрочно (речной плот) или '],
    ['ru', 'сведения о лодке составляют тайну '],
    ['kk', 'қайық – келісім, ол бойынша бір тарап (иесі) екінші тарапқа '],
    ['kk', 'қайықтың өсуі сал, ал төмендеуі кеме деп аталады, '],
    ['kk', 'кемелердегі қайықтар көшпелі қайықтар деп аталады және '],
    ['kk', 'қайық шарты – беру туралы келісім, ол бойынша '],
    ['kk', 'өзен қайығы деп аталатын арнайы '],
    ['kk', 'қайықтың тұрған орны кеменің тұру орны деп '],
    ['en', 'a boat is an agreement by which one party (the host) lets it to the other party '],
    ['en', 'boats at sea are called sea boats, and the boats a raft '],
    ['en', 'a special boat called the river raft '],
    ['en', 'a boat without limit (river raft) or '],
    ['en', 'a reference to a boat includes a reference to a part of a '],
  ] as const) {
    assert.ok(
      Array.isArray(definitionsIn({ heading: 'Основные понятия', text: piece.repeat(32_000) }, language)),
    )
  }
})
