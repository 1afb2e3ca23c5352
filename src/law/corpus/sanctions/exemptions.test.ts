import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exemptionsIn } from './exemptions.ts'

const RU = `1. Порча карты –
наказывается штрафом до ста месячных расчетных показателей. Лицо, само сдавшее карту, освобождается от ответственности.
2. То же деяние, совершенное повторно, –
наказывается лишением свободы на срок до двух лет.
3. Уплата штрафа не освобождает от исправления карты.
Примечания.
1. Крупным ущербом признается ущерб свыше ста месячных расчетных показателей.
2. Лицо, добровольно сообщившее о порче, освобождается от уголовной ответственности, если:
1) карта цела;
2) вред возмещен.
3. Хранение карты дома не является уголовным правонарушением.`

const KK = `1. Картаны бүлдіру –
жүз айлық есептік көрсеткішке дейінгі мөлшерде айыппұл салуға жазаланады.
2. Айыппұл төлеген адам картаны түзетуден босатылмайды.
Ескертпе. Картаны өз еркімен тапсырған адам қылмыстық жауаптылықтан босатылады.`

const EN = `(1) Whoever spoils a map is liable to a fine of up to 100 MCI.
(2) A person who hands in the map of their own accord is exempt from criminal liability.
(3) It is a defence to show that the map was one's own.
Note. Keeping a map at home is not an offence. A large map is one of more than a metre.`

test('who is not punished is told in the words of the law, with the part or the note that says so', () => {
  assert.deepEqual(exemptionsIn(RU, 'ru'), [
    { part: '1', words: 'Лицо, само сдавшее карту, освобождается от ответственности.' },
    {
      isNote: true,
      words:
        'Лицо, добровольно сообщившее о порче, освобождается от уголовной ответственности, если:\n1) карта цела;\n2) вред возмещен.',
    },
    { isNote: true, words: 'Хранение карты дома не является уголовным правонарушением.' },
  ])
  assert.deepEqual(exemptionsIn(KK, 'kk'), [
    {
      isNote: true,
      words: 'Ескертпе. Картаны өз еркімен тапсырған адам қылмыстық жауаптылықтан босатылады.',
    },
  ])
  assert.deepEqual(exemptionsIn(EN, 'en'), [
    {
      part: '2',
      words: 'A person who hands in the map of their own accord is exempt from criminal liability.',
    },
    { part: '3', words: "It is a defence to show that the map was one's own." },
    { isNote: true, words: 'Note. Keeping a map at home is not an offence.' },
  ])
  assert.deepEqual(exemptionsIn('§ 1 Wer eine Karte verdirbt, wird bestraft.', 'de'), [])
})

for (const [language, words] of [
  ['ru', 'Лица, возместившие вред, могут быть освобождены судом от уголовной ответственности.'],
  ['ru', 'Иностранец не подлежит административной ответственности.'],
  ['ru', 'Ответственность за порчу карты не наступает, если она старая.'],
  ['ru', 'Лицо, не имеющее карты, не наказывается.'],
  ['kk', 'Зиянды өтеген адам жауаптылыққа тартылмайды.'],
  ['kk', 'Мұндай іс-әрекет қылмыстық құқық бұзушылық болып табылмайды.'],
  ['kk', 'Зиянды өтеген адамды сот қылмыстық жауаптылықтан босатуы мүмкін.'],
  ['en', 'A person who reports the loss shall not be liable under this section.'],
  ['en', 'A child does not commit an offence under this section.'],
  ['en', 'A court may release a person who made good the harm from liability.'],
] as const)
  test(`it is told in many ways: ${words}`, () => {
    assert.deepEqual(
      exemptionsIn(words, language).map((one) => one.words),
      [words],
    )
  })

for (const [language, words] of [
  ['ru', 'Уплата штрафа не освобождает от ответственности за другие деяния.'],
  ['ru', 'Такое лицо не освобождается от ответственности.'],
  ['ru', 'Пенсионеры освобождаются от сбора.'],
  ['kk', 'Мұндай адам жауаптылықтан босатылмайды.'],
  ['en', 'Payment does not release the person from liability.'],
  ['en', 'Such a person is not exempt from liability.'],
  ['en', 'Schools are exempt from the charge.'],
] as const)
  test(`what exempts nobody is not told: ${words}`, () => {
    assert.deepEqual(exemptionsIn(words, language), [])
  })

test('whatever the text, the words stand in it', () => {
  const pieces = fc.constantFrom(
    'Примечание. ',
    'освобождается от ответственности',
    ':\n',
    '1) ',
    '; ',
    '. ',
    '2. ',
    'Лицо ',
    '\n',
    'İ',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom('ru', 'kk', 'en'), (text, language) => {
      for (const { words } of exemptionsIn(text, language)) assert.ok(text.includes(words))
    }),
  )
})
