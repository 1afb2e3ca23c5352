import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const EN = 'some bloggers deliberately lie.'
const RU = 'отдельные блогеры сознательно лгут.'

for (const [language, text, asked] of [
  [
    'en',
    `Head of the Karlyk police department Tegin Ozhan said that ${EN}`,
    'Tegin Ozhan, head of the Karlyk police department',
  ],
  ['en', `Deputy akim of Karlyk Tegin Ozhan said that ${EN}`, 'Tegin Ozhan, deputy akim of Karlyk'],
  [
    'en',
    `“Some bloggers deliberately lie,” said Tegin Ozhan, deputy akim of Karlyk.`,
    'Tegin Ozhan, deputy akim of Karlyk',
  ],
  [
    'ru',
    `Начальник департамента полиции Карлысу Тегин Ожан заявил, что ${RU}`,
    'Тегин Ожан, начальник департамента полиции Карлысу',
  ],
  [
    'ru',
    `По словам начальника департамента полиции Карлысу Тегина Ожана, ${RU}`,
    'Тегин Ожан, начальник департамента полиции Карлысу',
  ],
  ['ru', `Аким Карлыка Тегин Ожан сказал, что ${RU}`, 'Тегин Ожан, аким Карлыка'],
  ['ru', `Как отметил руководитель пресс-службы Тегин Ожан, ${RU}`, 'Тегин Ожан, руководитель пресс-службы'],
  [
    'kk',
    'Баспасөз хатшысы Тегін Ожан кейбір блогерлердің әдейі өтірік таратып жүргенін айтты.',
    'Тегін Ожан, баспасөз хатшысы',
  ],
  [
    'ru',
    `Пресс-секретарь хокима столицы Шахром Одилов считает, что ${RU}`,
    'Шахром Одилов, пресс-секретарь хокима столицы',
  ],
  [
    'ru',
    `Начальник полиции Карлысу Тегин Ожан провел брифинг.\n\nОжан уверен, что ${RU}`,
    'Тегин Ожан, начальник полиции Карлысу',
  ],
  [
    'ru',
    `Иван Перов – начальник порта: «Отдельные блогеры сознательно лгут».`,
    'Иван Перов, начальник порта',
  ],
] as const)
  test(`${language}: whoever has an office is asked by a name that no list knows: ${asked}`, () => {
    assert.equal(lastAsked(text, language), asked)
  })

for (const [language, text, asked] of [
  ['en', `The governor of New South Wales said that ${EN}`, 'governor of New South Wales'],
  ['en', `The president of Sierra Leone said that ${EN}`, 'president of Sierra Leone'],
  ['ru', `Министр обороны Южной Кореи сказал, что ${RU}`, 'Министр обороны Южной Кореи'],
  ['ru', `Президент банка Центр Кредит сказал, что ${RU}`, 'Президент банка Центр Кредит'],
  [
    'ru',
    `Министр обороны Южной Осетии Умад Каров сказал, что ${RU}`,
    'Умад Каров, министр обороны Южной Осетии',
  ],
] as const)
  test(`${language}: two words that tell a place or a house are no person: ${asked}`, () => {
    assert.equal(lastAsked(text, language), asked)
  })
