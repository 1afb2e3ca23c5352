import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked } from './asked-in-tests.ts'

test('a quotation is one person’s over all its sentences, and ends where it is closed', () => {
  for (const [language, text] of [
    [
      'ru',
      'Пользователь написал: «У нас пропадает все больше людей, и об этом все молчат, потому что так велено сверху. Чиновники работают по заказу из-за рубежа. Цель этих людей – посеять панику». Ведомство это проверило.',
    ],
    [
      'en',
      'A resident wrote: “More and more people go missing here, and everybody keeps silent about it since they were told to. Officials act on orders from abroad. Their aim is to sow panic.” The department looked into this.',
    ],
    [
      'kk',
      'Бір блогер: «Бізде жоғалған адам барған сайын көбейіп барады, бірақ бұл туралы бәрі үндемейді, өйткені солай тапсырылған. Шенеуніктер шетелдің тапсырысын орындап отыр. Олардың мақсаты – халықты үркіту», – деп жазды. Ведомство мұны тексерді.',
    ],
  ] as const)
    assert.deepEqual(asked(language, text), [], text)
  assert.deepEqual(
    asked('en', 'A resident wrote: “Bread is gone.” The number of false messages has risen sharply.'),
    ['unmeasured-trend'],
  )
})

test('what the news quote of an office stays its own, though a message, a page or a name stands beside the verb', () => {
  for (const [language, text] of [
    ['ru', '«Подобные вбросы подрывают общественный порядок», – говорится в сообщении.'],
    ['ru', '«Отдельные блогеры намеренно сеют панику», – написала на своей странице в Facebook Сарсенова.'],
    [
      'ru',
      '«Призываю блогеров соблюдать закон, а также напоминаю, что за клевету грозит срок», – указала Сарсенова.',
    ],
    [
      'ru',
      '"Слух о новой валюте "барыс" распространяют провокаторы с целью посеять панику", – говорится в публикации.',
    ],
    ['en', '“Certain bloggers spread panic on purpose,” Askar Sabitov wrote in his Facebook account.'],
    ['en', '“Certain bloggers spread panic on purpose,” reads the message.'],
    ['kk', '«Жекелеген блогерлер әдейі дүрбелең таратып жүр», – делінген хабарламада.'],
    [
      'kk',
      '«Жекелеген блогерлер әдейі дүрбелең таратып жүр», – деп жазды министр Facebook-тегі парақшасында.',
    ],
  ] as const)
    assert.notDeepEqual(asked(language, text), [], text)
})
