import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const CASES: readonly (readonly [what: string, Tag, text: string, to: string])[] = [
  [
    'a reporter whom a by-line names is not asked',
    'kk',
    'Бұл туралы облыстық полиция департаменті хабарлады, деп жазады «Толқын» газетінің тілшісі Бекзат Омаров.\n«Кейбір блогерлер әдейі өтірік таратып жүр», – делінген хабарламада.',
    'облыстық полиция департаменті',
  ],
  [
    'a correspondent whom a by-line names is not asked',
    'ru',
    'Департамент полиции опроверг слухи, передает корреспондент «Волны» Бекзат Омаров.\n«Отдельные блогеры намеренно распространяют ложь», – говорится в сообщении.',
    'Департамент полиции',
  ],
  [
    'a member who is quoted from a page is asked',
    'kk',
    '«Кейбір блогерлер әдейі өтірік таратып жүр», – деп жазды депутат Бекзат Омаров.',
    'Бекзат Омаров, депутат',
  ],
  [
    'whoever advises is asked by the pronoun',
    'kk',
    'Қала әкімі Бекзат Омаров кездесу өткізді. «Жол жөнделеді», – деді Омаров. Ол тұрғындарға тек ресми хабарламаларға сенуге кеңес берді.',
    'Бекзат Омаров, қала әкімі',
  ],
  [
    'whoever calls on people is asked by the office alone',
    'kk',
    'Мәслихат депутаты Айгүл Омарова аудан мәселелерін айтты.\nДепутат жастарды бірлікке шақырды.',
    'Айгүл Омарова, мәслихат депутаты',
  ],
  [
    'a ministry abroad is asked by its letters behind the country',
    'kk',
    'Бұл жайында Қырғызстан СІМ айтты, деп жазады «Толқын» порталының тілшісі.\n«Кейбір блогерлер әдейі өтірік таратып жүр», – деп қосты Қырғызстан СІМ.',
    'Қырғызстан СІМ',
  ],
  [
    'a ministry abroad keeps its country where that begins the sentence',
    'kk',
    'Қырғызстан Ішкі істер министрлігі видеоға қатысты түсінік берді.\n«Кейбір блогерлер әдейі өтірік таратып жүр», – деді министрлік өкілдері.',
    'Қырғызстан Ішкі істер министрлігі',
  ],
]

for (const [what, language, text, to] of CASES)
  test(what, () => {
    assert.equal(lastAsked(text, language), to)
  })
