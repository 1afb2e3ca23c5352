import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { readerWith } from './asked-in-tests.ts'

/** What is asked of something that is called an offence. */
function askedOf(text: string, language: Tag): string {
  const { questions } = readerWith({ checks: ['misstated-element'] })(text, { language })
  assert.equal(questions.length, 1, text)
  return questions[0]?.text.en ?? ''
}

const DEEDS: readonly (readonly [Tag, string])[] = [
  ['en', 'Any gift to a clerk is a bribe.'],
  ['en', 'Not returning a debt is tantamount to theft.'],
  ['kk', 'Қарызын қайтармау – алаяқтық.'],
  // Speech that is neither true nor false.
  ['ru', 'Пересказ чужих мнений является преступлением.'],
  ['ru', 'За насмешки над вахтёром грозит арест.'],
  ['en', 'Mocking the coat of arms is an offence.'],
  ['en', 'Reposting a caricature of the bishop is a crime.'],
  ['kk', 'Депутатты келемеждеу қылмыс болып табылады.'],
  ['kk', 'Пікір білдіру қылмыс болып саналады.'],
]

for (const [language, text] of DEEDS)
  test(`where a deed is called an offence nothing could be false: ${text}`, () => {
    assert.match(askedOf(text, language), /such as intent or harm\?/u)
  })

/** Crimes by their own names, deeds against a plain rule, and what is disclosed though it is true. */
const NOTHING_LEFT_OUT: readonly (readonly [Tag, string])[] = [
  ['en', 'Embezzlement is a crime, and those who commit it will be jailed.'],
  ['en', 'Breaking into a shop constitutes an offence punishable by imprisonment.'],
  ['en', 'Whoever discloses materials of the inquiry will be punished.'],
  ['en', 'Taking part in an unauthorised rally is punished with arrest.'],
  ['en', 'Blackmail is a crime, and blackmailers will be jailed.'],
  ['ru', 'Содействие террористам влечет уголовную ответственность.'],
  ['kk', 'Қорқытып алу қылмыс болып табылады, кінәлілер сотталады.'],
  ['ru', 'Проникновение в чужую квартиру образует состав правонарушения, наказуемого арестом.'],
  ['ru', 'Самовольная добыча песка образует состав правонарушения.'],
  ['ru', 'Тех, кто выложил материалы уголовного дела, ждёт наказание.'],
  ['ru', 'За публикацию снимков школьницы без разрешения родителей предусмотрен штраф.'],
  ['kk', 'Пара алу қылмыс болып табылады, ондайлар жазаланады.'],
  ['kk', 'Дүкенге бұзып кіру қылмыс болып саналады, кінәлілер сотталады.'],
  ['kk', 'Ішіп алып көлік айдау заң бұзу болып есептеледі, ондайлар жауапқа тартылады.'],
  ['kk', 'Тергеу материалдарын рұқсатсыз жариялағандар жауапқа тартылады.'],
]

for (const [language, text] of NOTHING_LEFT_OUT)
  test(`nothing is left out of a deed that is called by its name: ${text}`, () => {
    const { questions } = readerWith({ checks: ['misstated-element'] })(text, { language })
    assert.equal(questions.length, 0, text)
  })

/** The same words, where it is speech that is punished. */
const OF_SPEECH: readonly (readonly [Tag, string])[] = [
  ['en', 'Spreading rumours about burglaries is a crime.'],
  ['en', 'Sharing unverified news about the inquiry is a crime.'],
  ['ru', 'Пересылка непроверенных сообщений о взятках наказуема.'],
  ['ru', 'За ложные слухи о следствии предусмотрен арест.'],
  ['kk', 'Ұрлық туралы тексерілмеген хабар тарату қылмыс болып табылады.'],
  ['kk', 'Пара туралы өсек таратқандар сотталады.'],
  ['ru', 'За лайк под экстремистским роликом грозит арест.'],
  ['kk', 'Лаңкестік видеоны бөліскендер жауапқа тартылады.'],
]

for (const [language, text] of OF_SPEECH)
  test(`what is said of a crime is no crime by itself: ${text}`, () => {
    askedOf(text, language)
  })

const WORDS: readonly (readonly [Tag, string])[] = [
  ['en', 'Passing on unchecked opinions is a crime.'],
  ['ru', 'Пересказ сплетен о соседях является преступлением.'],
  ['kk', 'Тексерілмеген жазба тарату – құқықбұзушылық.'],
]

for (const [language, text] of WORDS)
  test(`where what may be false is called an offence it is asked who knew that it was false: ${text}`, () => {
    assert.match(askedOf(text, language), /know/u)
  })
