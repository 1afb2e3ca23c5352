import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'

const read = (await loadCatalog()).reader()
const readingOf = (language: Tag, text: string) => read({ id: 'a', text, sha256: '', language })

/** Both threaten alike; of the second would be asked first what the question of the first asks first. */
const SAME_ASKED: readonly (readonly [Tag, string, first: string])[] = [
  [
    'en',
    'Liars will be punished. Those found guilty will be prosecuted.',
    'Which article, and which part of it, carries this liability?',
  ],
  [
    'ru',
    'Виновные будут наказаны. Нарушителей привлекут к ответственности.',
    'Какой статьей и какой ее частью предусмотрена такая ответственность?',
  ],
  [
    'kk',
    'Кінәлілер жазаланады. Тәртіп бұзушылар жауапқа тартылады.',
    'Мұндай жауаптылық қай баптың қай бөлігінде көзделген?',
  ],
]

for (const [language, text, first] of SAME_ASKED)
  test(`a question that points back does not repeat the one that it points to: ${language}`, () => {
    const { questions } = readingOf(language, text)
    const again = questions.find(({ askedAt }) => askedAt !== undefined)
    assert.ok(again, JSON.stringify(questions))
    assert.ok(again.text[language].includes('1.'), again.text[language])
    assert.ok(!again.text[language].includes(first), again.text[language])
  })

/** What the last sentence tells besides, who pays, a plan or an order, is in no question before it. */
const MORE_TOLD: readonly (readonly [Tag, string, asked: string])[] = [
  [
    'en',
    'We see attempts to sow panic. Some foundations receive money and instructions from abroad to stir up riots.',
    'Who exactly is paying for this',
  ],
  [
    'ru',
    'Мы видим попытки посеять панику. Некоторые фонды получают из-за границы деньги и указания для устройства беспорядков.',
    'Кто именно за это платит',
  ],
  [
    'kk',
    'Біз үрей тудыру әрекетін көріп отырмыз. Кейбір қорлар тәртіпсіздік ұйымдастыру үшін шетелден ақша мен нұсқау алады.',
    'Бұған нақты кім ақша төлеп',
  ],
  [
    'ru',
    'Некоторые активисты преследуют свои корыстные интересы. У этих активистов есть план: сорвать выборы.',
    'Чем доказано наличие такого плана?',
  ],
  [
    'kk',
    'Кейбір белсенділер өз мүддесін ғана көздейді. Олардың жоспары белгілі, сайлауды бұзу.',
    'Мұндай жоспар болғаны немен дәлелденеді?',
  ],
  [
    'en',
    'Some users spread lies about the flood. Unknown persons spread rumours for the money of their sponsors.',
    'Who specifically is meant?',
  ],
  [
    'ru',
    'Некоторые пользователи распространяют ложь о паводке. Неизвестные лица распространяют слухи за деньги заказчиков.',
    'О ком именно идет речь?',
  ],
  [
    'kk',
    'Кейбір қолданушылар су тасқыны туралы өтірік таратып жүр. Белгісіз біреулер ақшаға жалданып, өтірік қауесет таратып жүр.',
    'Нақты кімді айтып отырсыз?',
  ],
]

for (const [language, text, asked] of MORE_TOLD)
  test(`what a claim tells besides is asked there, and not sent back to what did not ask it: ${text}`, () => {
    const last = readingOf(language, text).questions.filter(({ claim }) => claim === 2)
    const full = last.filter(({ askedAt }) => askedAt === undefined)
    assert.equal(full.length, last.length)
    assert.ok(
      full.some(({ text }) => text[language].includes(asked)),
      JSON.stringify(last),
    )
  })

test('what was asked of one purpose is asked of the next by pointing there', () => {
  const text = 'These people want to sow panic. Their aim is to wreck the elections.'
  const asked = readingOf('en', text).questions.map(({ askedAt }) => askedAt)
  assert.deepEqual(asked, [undefined, 1])
})
