import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag, Trilingual } from '../src/law/law.ts'
import { findingsOf, inEach, readerWith } from './asked-in-tests.ts'

const read = readerWith()

/** The questions about the threats of a text, in its language. */
function asked(text: string, language: Tag): readonly string[] {
  const reading = read(text, { language, date: '2024-06-03', jurisdiction: 'kz' })
  return findingsOf('threatened-sanction', reading).map(
    ({ id }) => reading.questions.find(({ finding }) => finding === id)?.text[language] ?? '',
  )
}

const MILDER = /2000 до 7000 МРП либо ограничение|7000 АЕК-ке дейін айыппұл|fine of 2000 to 7000 MCI/u

test('a term that is a part’s own is told with that part, and what is milder there', () => {
  inEach(
    {
      kk: 'Ұлтаралық алауыздықты қоздырғандар 2 жылдан 7 жылға дейін бас бостандығынан айырылады.',
      ru: 'Разжигание национальной розни карается лишением свободы на срок от двух до семи лет.',
      en: 'Inciting ethnic discord is punishable by 2 to 7 years of imprisonment.',
    },
    (text, language) => {
      const [question = ''] = asked(text, language)
      assert.match(question, /ч\. 1 ст\. 174|174-бабының 1-бөлігі|art\. 174\(1\)/u)
      assert.match(question, MILDER)
    },
  )
})

test('where the text tells of a fine too, nothing is left out', () => {
  inEach(
    {
      kk: 'Алауыздықты қоздырғандар 2 жылдан 7 жылға дейін бас бостандығынан айырылады не айыппұл төлейді.',
      ru: 'Разжигание розни карается лишением свободы от 2 до 7 лет. За это же есть и штраф.',
      en: 'Inciting discord is punishable by a fine or by 2 to 7 years of imprisonment.',
    },
    (text, language) => {
      for (const question of asked(text, language)) assert.doesNotMatch(question, MILDER)
    },
  )
})

test('two ranges of one sentence are each told with their part', () => {
  const [question = ''] = asked(
    'Разжигание розни карается лишением свободы от 2 до 7 лет, а если наступили тяжкие последствия, от 12 до 20 лет.',
    'ru',
  )
  assert.match(question, /»\. От 2 до 7 лет — ч\. 1 ст\. 174 УК РК; от 12 до 20 лет — ч\. 3 ст\. 174 УК РК/u)
  assert.match(question, /Ч\. 1 ст\. 174 УК РК: там есть и более мягкие/u)
})

test('what goes on about the term of the sentence before is a threat of its own', () => {
  inEach(
    {
      kk: 'Алауыздықты қоздырғандар 2 жылдан 7 жылға дейін бас бостандығынан айырылады. Қылмыстық топ болса, жаза мерзімі 20 жылға дейін артады.',
      ru: 'Разжигание розни карается лишением свободы от 2 до 7 лет. При тяжких последствиях срок возрастает до 20 лет.',
      en: 'Inciting discord is punishable by 2 to 7 years of imprisonment. If grave consequences follow, the sentence rises to 20 years.',
    },
    (text, language) => {
      const questions = asked(text, language)
      assert.equal(questions.length, 2, text)
      assert.match(questions[1] as string, /ч\. 3 ст\. 174|174-бабының 3-бөлігі|art\. 174\(3\)/u)
    },
  )
  assert.deepEqual(asked('Школы ремонтируют. Срок ремонта возрастает до двух лет.', 'ru'), [])
  assert.deepEqual(asked('Мектеп салынуда. Құрылыс мерзімі 2 жылға дейін артады.', 'kk'), [])
  assert.deepEqual(asked('The lease was extended. The term rises to 20 years.', 'en'), [])
})

test('both ends of a range are compared with the article', () => {
  const wrong: Trilingual = {
    kk: 'Алауыздықты қоздырғандар 3 жылдан 7 жылға дейін бас бостандығынан айырылады.',
    ru: 'По статье 174 УК РК разжигание розни карается лишением свободы от 5 до 20 лет.',
    en: 'Inciting discord is punishable by three to seven years of imprisonment.',
  }
  inEach(wrong, (text, language) =>
    assert.match(
      asked(text, language)[0] ?? '',
      /деген мерзім .*174-бабы бойынша ешбір бөлікте жоқ|нет ни в одной части ст\. 174|No part of art\. 174/u,
    ),
  )
  const [ofPart = ''] = asked('Часть 1 статьи 174 УК РК: лишение свободы от 3 до 7 лет за рознь.', 'ru')
  assert.match(ofPart, /от 3 до 7 лет .*ч\. 1 ст\. 174 УК РК — от 2 до 7 лет/u)
})

test('both ends of a range are read however they are joined', () => {
  const ranges: Readonly<Record<keyof Trilingual, (least: string, word: string) => readonly string[]>> = {
    kk: (least, word) => [
      `${least}-ден 7 жылға дейін`,
      `${least}-7 жылға`,
      `${least}–7 жылға дейін`,
      `${least} – 7 жылға дейін`,
      `${least} мен 7 жыл аралығында`,
      `${least} жылдан бастап 7 жылға дейін`,
      `${word}ден жеті жылға дейінгі мерзімге`,
    ],
    ru: (least, word) => [
      `сроком ${least}–7 лет`,
      `сроком ${least}-7 лет`,
      `сроком ${least} — 7 лет`,
      `от ${least}-х до 7-ми лет`,
      `от ${least} лет и до 7 лет`,
      `от ${least} (${word}) до 7 (семи) лет`,
      `не менее ${least} и не более 7 лет`,
      `от ${word} до 7 лет`,
    ],
    en: (least, word) => [
      `${least}-7 years`,
      `${least}–7 years`,
      `from ${least} years up to 7 years`,
      `between ${least} and 7 years`,
      `between ${word} and seven years`,
      `at least ${least} and at most 7 years`,
    ],
  }
  const said: Readonly<Record<keyof Trilingual, (range: string) => string>> = {
    kk: (range) =>
      `ҚК 174-бабы бойынша алауыздықты қоздырғаны үшін ${range} бас бостандығынан айыру көзделген.`,
    ru: (range) => `По статье 174 УК РК грозит лишение свободы ${range}.`,
    en: (range) => `Article 174 of the Criminal Code: offenders face ${range} of imprisonment.`,
  }
  const noPart = /ешбір бөлікте жоқ|нет ни в одной части|No part of/u
  inEach({ kk: 'екі үш', ru: 'двух трех', en: 'two three' }, (words, language) => {
    const [two = '', three = ''] = words.split(' ')
    for (const range of ranges[language]('2', two))
      assert.doesNotMatch(asked(said[language](range), language).join(), noPart, range)
    for (const range of ranges[language]('3', three).map((one) =>
      one.replace('3-ден', '3-тен').replace('үшден', 'үштен'),
    ))
      assert.match(asked(said[language](range), language).join(), noPart, range)
  })
})

test('a number before a term is no lower end of it', () => {
  const noPart = /нет ни в одной части|No part of/u
  for (const text of [
    'Статья 174 УК РК: по части 1 — 7 лет лишения свободы, по части 3 — 20 лет.',
    'По статье 174 УК РК срок увеличили с 5 до 7 лет лишения свободы.',
  ])
    assert.doesNotMatch(asked(text, 'ru').join(), noPart, text)
  assert.doesNotMatch(asked('Under article 174 the two face up to 7 years in prison.', 'en').join(), noPart)
})

test('the number of a part before a limit is no lower end of it', () => {
  const accused = /(?:от|from) \d (?:до|to) \d|\(\d to \d|ешбір бөлікте жоқ|Откуда взято|come from/u
  for (const [language, texts] of [
    [
      'ru',
      [
        'Разжигателям розни обещана статья 174 часть 3, до двадцати лет лишения свободы.',
        'Вымогателям грозит ст. 194 ч.1 УК до 4 лет лишения свободы, а ст. 194 ч.4 до 15 лет.',
        'За фейки грозит ст. 274 части 2 и 3 не более 5 лет лишения свободы.',
        'За клевету грозит по КоАП статья 73-3 часть 2 до 180 МРП штрафа.',
      ],
    ],
    [
      'en',
      [
        'Extortionists face Article 194, part 1 up to four years of imprisonment.',
        'Whoever lies faces Article 274 paragraph 2, not more than three years in prison.',
        'Liars face Article 274, parts 2 and 3 up to five years in prison.',
        'Users face Article 456-2 part 3 of the Code of Administrative Offences, part 3 up to 20 MCI in fines.',
      ],
    ],
    [
      'kk',
      [
        'Араздық тудырғандар 174-баптың 3-бөлігі 20 жылға дейін бас бостандығынан айырылады.',
        'Қорқытып алушылар 194-бап 4-бөлік он бес жылға дейін бас бостандығынан айырылады.',
      ],
    ],
  ] as const)
    for (const text of texts) assert.doesNotMatch(asked(text, language).join(), accused, text)
})

test('a lower end behind the number of a part is still held against it', () => {
  inEach(
    {
      kk: 'Жалған ақпарат үшін 274-баптың 2-бөлігі бойынша 2 жылдан 6 жылға дейін бас бостандығынан айыру көзделген.',
      ru: 'За ложную информацию по статье 274 часть 2 грозит от 2 до 6 лет лишения свободы.',
      en: 'False information is punishable under Article 274 part 2 by 2 to 6 years in prison.',
    },
    (text, language) =>
      assert.match(asked(text, language).join(), /Откуда взято|come from|қай бапта|қайдан алын/u, text),
  )
})

test('of a range of an article that is not known both parts are asked for', () => {
  inEach(
    {
      kk: 'Контрабанда үшін 5 жылдан 12 жылға дейін бас бостандығынан айыру көзделген.',
      ru: 'За контрабанду предусмотрено лишение свободы от 5 до 12 лет.',
      en: 'Smuggling is punishable by 5 to 12 years of imprisonment.',
    },
    (text, language) =>
      assert.match(
        asked(text, language)[0] ?? '',
        /қай бөлік қайсысын|какая часть предусматривает какой|which part carries which/u,
      ),
  )
})

test('prison in plain words is imprisonment', () => {
  for (const [text, language] of [
    ['За разжигание розни автор сядет на 7 лет.', 'ru'],
    ['Алауыздықты қоздырғаны үшін 7 жылға түрмеге жабылады.', 'kk'],
    ['Whoever incites discord will go to prison for 7 years.', 'en'],
  ] as const)
    assert.match(asked(text, language)[0] ?? '', /ч\. 1 ст\. 174|174-бабының 1-бөлігі|art\. 174\(1\)/u, text)
  assert.deepEqual(asked('Дети сядут за парты.', 'ru'), [])
})

test('a limit that no part has is given to none, though it lies within what one carries', () => {
  inEach(
    {
      kk: 'Бұл қылмыс Қазақстан Республикасы Қылмыстық кодексінің 174-бабы бойынша 12 жылға дейін бас бостандығынан айыруға жазаланады.',
      ru: 'Это преступление наказывается по статье 174 Уголовного кодекса Республики Казахстан лишением свободы на срок до 12 лет.',
      en: 'Under article 174 of the Criminal Code of the Republic of Kazakhstan this crime is punished by up to 12 years of imprisonment.',
    },
    (text, language) => {
      const [question = ''] = asked(text, language)
      assert.match(question, /ни в одной части|ешбір бөлікте жоқ|No part of/u)
    },
  )
})
