import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { findingsOf, readerWith } from './asked-in-tests.ts'

const read = readerWith()

/** What is asked about the term of a text, in the text's language. */
function asked(text: string, language: Tag): string {
  const reading = read(text, { language })
  const [finding] = findingsOf('undefined-term', reading)
  return reading.questions.find((question) => question.finding === finding?.id)?.text[language] ?? ''
}

const CASES: readonly (readonly [Tag, text: string, term: string])[] = [
  ['ru', 'Кто распространяет провокационную информацию, будет наказан.', '«провокационная информация»'],
  ['ru', 'Деструктивными силами распространяются призывы к беспорядкам.', '«деструктивные силы»'],
  ['ru', 'Блогеры выступают с провокационными высказываниями.', '«провокационные высказывания»'],
  [
    'ru',
    'Информация, которая выглядит фейковой, распространяется в чатах.',
    'сказано: «фейковой». Что это означает?',
  ],
  ['kk', 'Блогерлер жат идеологияны таратып жүр.', '«жат идеология»'],
  ['kk', 'Арандатушылық жазбаларға сенбеңіздер.', '«арандатушылық жазбалар»'],
  ['kk', 'Зиянды контентті бұғаттаймыз.', '«зиянды контент»'],
  ['kk', 'Арандатушылық үндеуді таратпаңыздар.', '«арандатушылық үндеу»'],
  ['kk', 'Салтымызға жат идеяларды уағыздайтындар бар.', '«жат идеялар»'],
  ['kk', 'Дәстүрімізге жат әдеттерді дәріптеуге жол берілмейді.', '«дәстүрімізге жат әдеттер»'],
  ['kk', 'Бұл – жалған құқық қорғаушылардың ісі.', '«жалған құқық қорғаушылар»'],
  ['kk', 'Өтірік таратқан, арандатушылық жазба жариялаған топтар бар.', '«арандатушылық жазба»'],
  ['ru', 'Мы имеем дело с информационной войной, которую ведут недруги.', '«информационная война»'],
  ['en', 'Destructive forces spread provocative messages.', '“destructive forces”'],
  ['en', 'This rally is aimed at discrediting the government.', '“discrediting the government”'],
  ['en', 'The preachers of extremist groups share harmful thoughts.', '“extremist groups”'],
  [
    'en',
    'The site posted videos aimed at discrediting the law enforcement agencies.',
    'law enforcement agencies”',
  ],
  ['en', 'The outlet must delete hateful and provocative articles.', '“hateful and provocative articles”'],
  ['ru', 'Удалите деструктивные и провокационные призывы.', '«деструктивные и провокационные призывы»'],
  ['en', 'This is yet another destructive campaign.', '“destructive campaign”'],
  ['ru', 'Это очередная провокация.', 'словом «провокация»'],
  ['ru', 'Эти ролики являются фейковыми. Подобные вбросы мы не допустим.', 'словом «вброс»'],
  ['kk', 'Тұрғындарды деструктивті топтардың арандатуына ермеуге үндейміз.', '«деструктивті топтар»'],
  ['kk', 'Салтымызға жат деструктивті идеялар кең тарады.', 'деструктивті идеялар»'],
  ['kk', 'Ауылдарда жат пиғылды насихатшылар жүр.', '«жат пиғылды насихатшылар»'],
  ['kk', 'Балаларды деструктивті діни ілімнен қорғау қажет.', '«деструктивті діни ілім»'],
  ['kk', 'Бұл – кезекті арандату.', '«арандату»'],
]

for (const [language, text, term] of CASES)
  test(`${language}: a term is asked about in its base form, or as it was said: ${term}`, () => {
    assert.ok(asked(text, language).includes(term), asked(text, language))
  })

const NO_TERM: readonly (readonly [Tag, text: string, words: string])[] = [
  ['kk', 'Белсендісымақтар жұртты арандатып отыр.', 'жұртты арандатып'],
  ['kk', 'Жалған белсенділер жастарды арандатуда.', 'жастарды арандатуда'],
  ['kk', 'Елге жат пиғылды насихаттаған, өтірік таратқан топтар бар.', 'насихаттаған'],
  ['kk', 'Теріс ниетті үгіт-насихатты тоқтатамыз.', 'тоқтатамыз'],
  ['kk', 'Ел ішіне іріткі салатын әрі тыныштығымызға сызат түсіретін жазбалар көп.', 'тыныштығымызға'],
  ['ru', 'Такие вбросы бросают тень на всех врачей.', 'бросают'],
  ['ru', 'Отдельные активисты, прикрываясь свободой слова, разжигают вражду.', 'прикрываясь'],
  ['ru', 'Заявления пабликов подрывают доверие к суду.', 'подрывают'],
]

for (const [language, text, words] of NO_TERM)
  test(`${language}: no term has a verb in it: ${words}`, () => {
    const quoted = findingsOf('undefined-term', read(text, { language })).map(({ quote }) => quote.text)
    assert.deepEqual(
      quoted.filter((quote) => quote.includes(words)),
      [],
    )
  })

test('that a later law only uses a word is not told as its definition', () => {
  const text = 'Отдельные блогеры занимаются дискредитацией государственных органов.'
  const reading = read(text, { language: 'ru', date: '2022-03-01', jurisdiction: 'kz' })
  const [finding] = findingsOf('undefined-term', reading)
  const question = reading.questions.find((one) => one.finding === finding?.id)
  assert.match(question?.text.ru ?? '', /«дискредитация»\? В каком акте и в какой статье это определено\?$/u)
})
