import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from './asked-in-tests.ts'

/** What people and clips say, and the next sentence disowns. */
const DISOWNED: Readonly<Record<Tag, readonly string[]>> = {
  kk: [
    'Үнпарақта сынағаны үшін блогерлер бес жылға сотталады делінген. Ондай бап жоқ.',
    'Дауыстық жазбаға сенсек, екпе салдырмаған ата-аналар қамалады. Бұл – сандырақ.',
    'Вестрия елшісі полициямыз ауылдарда үрей таратып жүр деп мәлімдеді. Біз мұны қабылдамаймыз.',
    'Жұрт кезекті түсіргендердің бәрі сотталады дейді. Мұның бәрі ойдан шығарылған.',
    'Екі күннен бері желіде кейбір топтар ақшаға ел арасына іріткі салып жүр деген ақпарат тарап жатыр. Бұл шындыққа жанаспайды.',
    'Өткен жұмада ауылдағы топтарда мұғалімдер пара алып жүр деп жазылды. Ол рас емес.',
  ],
  ru: [
    'В листовке написано, что блогеров за критику посадят на пять лет. Такой статьи в кодексе нет.',
    'На записи голос утверждает, что родителей без прививок арестуют. Это чепуха.',
    'Посол Вестрии обвинил нашу полицию в том, что она сеет ужас в деревнях. Мы это отвергаем.',
    'Люди шепчутся, что всех, кто снимает очередь, посадят. Это сказки.',
    'В последнее время в чатах пишут, что полицейские вымогают деньги. Это неправда.',
    'В начале недели в соцсетях писали, что блогеров посадят на пять лет. Это выдумка.',
    'На минувшей неделе в чатах писали, что полицейские вымогают деньги у торговцев. Это ложь.',
    'Несколько дней назад в поселковых группах сообщили, что учителя вымогают деньги у детей. Это неправда.',
    'Вечером 7 мая в ряде каналов утверждали, что наемники сеют панику за деньги. Мы это опровергаем.',
  ],
  en: [
    'A leaflet says that bloggers will go to prison for criticism. No such article exists in the code.',
    'According to a voice note, mothers who refuse the vaccine will be fined and arrested. This is nonsense.',
    'The ambassador of Vestria accused our police of spreading terror in villages. We reject that.',
    'Neighbours whisper that everyone who films the queue will be jailed. It is pure fiction.',
    'Since the start of the month several village chats have been writing that officers extort money from traders. That is a fabrication.',
    'In the past two weeks it has been claimed in chats that certain groups are stirring up hatred for money. We deny this.',
    'Last Friday people in some groups reported that officers extort money from traders. This is false.',
  ],
}

/** What the speaker says himself, whatever stands behind it. */
const OWN: Readonly<Record<Tag, readonly string[]>> = {
  kk: [
    'Шетелден ақша алатын блогерлер елді бүлдіру үшін өтірік таратады. Бұл өтірік.',
    'Өсек таратқандардың бәрі түрмеге отырады. Мұндай заң басқа елде жоқ.',
    'Соңғы күндері арандатушылар желіде өтірік жазып, елге іріткі салып жүр. Бұл – өтірік.',
  ],
  ru: [
    'Отдельные активисты распространяют ложь за деньги. Это выдумка.',
    'Наемные провокаторы сеют рознь. Такой нормы нет ни в одной стране.',
    'Отдельные провокаторы в чатах пишут ложь, что врачи убивают людей. Это неправда.',
    'В районе провокаторы в чатах пишут, что врачи убивают людей. Это неправда.',
    'На минувшей неделе наемные провокаторы в чатах писали, что врачи убивают людей. Это неправда.',
  ],
  en: [
    'Certain activists are paid from abroad to wreck the election. No such law will stop us.',
    'Since Friday hired agitators have claimed in chats that doctors kill people. This is untrue.',
    'Some say: stay calm. But whoever spreads lies will be jailed for seven years.',
  ],
}

for (const language of ['kk', 'ru', 'en'] as const)
  test(`what people say and the speaker disowns is asked of nobody in ${language}`, () => {
    for (const text of DISOWNED[language]) assert.deepEqual(asked(language, text), [], text)
    for (const text of OWN[language]) assert.notDeepEqual(asked(language, text), [], text)
  })
