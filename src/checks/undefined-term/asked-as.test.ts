import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'

const read = (await loadCatalog()).reader()

/** How a text's term stands in its question. */
const askedAs: readonly (readonly ['kk' | 'ru' | 'en', string, string])[] = [
  ['ru', 'На площадь рвутся так называемые активисты-провокаторы.', '«активисты-провокаторы»'],
  ['ru', 'Видео сняли так называемые журналисты.', '«так называемые журналисты»'],
  ['ru', 'Детей втягивают ради своих деструктивных целей.', '«деструктивные цели»'],
  ['ru', 'Сайты рассылают фейки и дезинформацию о паводке.', '«фейк и дезинформация»'],
  ['en', 'Several pages spread fakes about the flood.', '“fakes”'],
  ['kk', 'Кейбір парақшалар фейк таратады.', '«фейк»'],
]

test('a term is asked about by its own words, in their base form', () => {
  for (const [language, text, term] of askedAs) {
    const { questions } = read({ id: 'a', text, sha256: '', language })
    const asked = questions.map((question) => question.text[language]).join('\n')
    assert.ok(asked.includes(term), asked)
  }
})

/** A reporter's words beside what the head of an office is quoted with. */
const told: readonly (readonly ['kk' | 'ru' | 'en', string, own: boolean])[] = [
  [
    'ru',
    '«Дорогу чинят», – сказал аким Олег Ким. Сайт обвинили в том, что на нем деструктивный контент.',
    false,
  ],
  ['ru', '«Дорогу чинят, а на сайте деструктивный контент», – сказал аким Олег Ким.', true],
  ['ru', '«Дорогу чинят», – сказал аким Олег Ким. Сайт он упрекнул за «деструктивный контент».', true],
  ['ru', 'Дорогу чинят. На сайте размещен деструктивный контент.', true],
  ['en', '"The road is open," mayor Ann Kim said. The site was accused of destructive content.', false],
  ['en', '"The road is open, and the site has destructive content," mayor Ann Kim said.', true],
  ['en', 'The road is open. The site has destructive content.', true],
  ['kk', '«Жол жөнделуде», – деді әкім Олег Ким. Сайтта деструктивті контент бар көрінеді.', false],
  ['kk', '«Жол жөнделуде, ал сайтта деструктивті контент бар», – деді әкім Олег Ким.', true],
  ['kk', 'Жол жөнделуде. Сайтта деструктивті контент бар.', true],
]

test('of a term in a reporter’s words it is asked, too, whose it is', () => {
  const whose = { kk: 'Бұл сіздің сөзіңіз бе', ru: 'Ваше ли оно', en: 'Is it yours' }
  for (const [language, text, isOwn] of told) {
    const asked = read({ id: 'a', text, sha256: '', language }).questions.map(({ text }) => text)
    assert.ok(
      asked.some((question) => /деструктив|destructive/u.test(question[language])),
      text,
    )
    for (const tag of ['kk', 'ru', 'en'] as const)
      assert.equal(
        asked.some((question) => question[tag].includes(whose[tag])),
        !isOwn,
        `${text} ${asked.map((question) => question[tag]).join(' ')}`,
      )
  }
})
