import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const CASES: readonly (readonly [Tag, text: string, to: string])[] = [
  [
    'ru',
    'Депутат Асель Омарова написала о дорогах.\n\n«Меня спрашивают жители. Отвечаю всем сразу.\n\nОтдельные блогеры намеренно сеют панику.\n\nЖдём дождя», — написала Омарова.',
    'Асель Омарова, депутат',
  ],
  [
    'en',
    'Senator Nurlan Omarov wrote of the roads.\n\n“People ask me. Here is my answer.\n\n“Certain bloggers deliberately sow panic.\n\n“We wait for rain,” Omarov wrote.',
    'Nurlan Omarov, Senator',
  ],
  [
    'kk',
    'Депутат Асель Омарова жол туралы жазды.\n\n«Тұрғындар сұрап жатыр. Бәріне жауап берейін.\n\nКейбір блогерлер әдейі дүрбелең тудырып отыр.\n\nЖаңбыр күтеміз», – деп жазды Омарова.',
    'Асель Омарова, депутат',
  ],
  // One mark closes the name and the speech: what follows is of nobody by that, and of the only one who is named.
  [
    'ru',
    'Есть сайт «Дом и «Сад». Отдельные блогеры намеренно сеют панику.\n\n«Ждём дождя», — написала депутат Асель Омарова.',
    'Асель Омарова, депутат',
  ],
]

for (const [language, text, to] of CASES)
  test(`${language}: a quotation over paragraphs is of whoever is named behind it: ${text.slice(0, 30)}`, () => {
    assert.equal(lastAsked(text, language), to)
  })
