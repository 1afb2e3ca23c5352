import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag, Trilingual } from '../src/law/law.ts'
import { TAGS } from '../src/law/tags.ts'
import { asked, inEach, readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['call-to-obey'] })
const askedOf = (text: string, language: Tag): Trilingual => asked('call-to-obey', read(text, { language }))

const DEEDS: Readonly<Record<Tag, readonly string[]>> = {
  en: ['Do not attend the march on the bridge.', 'Residents are urged not to share the recording.'],
  ru: [
    'Не приходите на шествие у моста.',
    'Не пересылайте эту запись.',
    'Родителям надо не пересылать эту запись.',
  ],
  kk: ['Көпірдегі шеруге шықпаңыздар.', 'Бұл бейнежазбаны таратпаңыздар.'],
}

test('of a deed that is only called for it is asked which provision requires it: nobody fails to comply with an appeal', () => {
  for (const language of TAGS)
    for (const text of DEEDS[language]) {
      const { kk, ru, en } = askedOf(text, language)
      assert.match(en, /Which provision requires this\?$/u, text)
      assert.match(ru, /Какая норма к этому обязывает\?$/u, text)
      assert.match(kk, /Бұған қай норма міндеттейді\?$/u, text)
    }
})

const DEMANDED: Readonly<Record<Tag, readonly string[]>> = {
  en: [
    'We demand that residents stay away from the march.',
    'The office warns drivers not to share the clip.',
  ],
  ru: ['Требуем не пересылать эту запись.', 'Комитет предупреждает водителей: не пересылайте запись.'],
  kk: ['Бұл бейнежазбаны таратпауды талап етеміз.', 'Комитет тұрғындарға шеруге шықпауды ескертеді.'],
}

test('of what is demanded or warned against it is asked besides what follows', () => {
  for (const language of TAGS)
    for (const text of DEMANDED[language]) {
      const { kk, ru, en } = askedOf(text, language)
      assert.match(en, /Which provision requires this\? What are the consequences/u, text)
      assert.match(ru, /Какая норма к этому обязывает\? Какие последствия/u, text)
      assert.match(kk, /Бұған қай норма міндеттейді\? Бағынбағандар/u, text)
    }
})

const VAGUE: Readonly<Record<Tag, readonly string[]>> = {
  en: [
    'Be careful what you post about the dam.',
    'Citizens must obey the law.',
    'Do not give in to provocations.',
  ],
  ru: ['Призываем жителей соблюдать закон.', 'Не поддавайтесь на провокации.'],
  kk: ['Азаматтарды заңды сақтауға шақырамыз.', 'Арандатуға ермеңіздер.'],
}

test('of a call that names none it is asked what exactly is to be done, and not by which provision', () => {
  for (const language of TAGS)
    for (const text of VAGUE[language]) {
      const { kk, ru, en } = askedOf(text, language)
      assert.match(en, /What exactly is to be done, or left undone/u, text)
      assert.doesNotMatch(en, /provision|people/u, text)
      assert.doesNotMatch(ru, /норм/u, text)
      assert.doesNotMatch(kk, /норма/u, text)
    }
})

const ASKED_FOR: Trilingual = {
  kk: 'Тұрғындардан бұл бейнежазбаны таратпауды сұраймыз.',
  ru: 'Просим жителей не пересылать эту запись.',
  en: 'Residents were advised not to share the recording.',
}

test('of advice it is asked whether it is more than that', () => {
  inEach(ASKED_FOR, (text, language) =>
    assert.match(
      askedOf(text, language).en,
      /Is this binding\? If so, under which provision, and what are the consequences/u,
      text,
    ),
  )
})

const THREATENED: readonly Trilingual[] = [
  {
    kk: 'Бұл бейнежазбаны таратпаңыздар, бұл үшін қылмыстық жауапкершілік көзделген.',
    ru: 'Не пересылайте эту запись, за это предусмотрена уголовная ответственность.',
    en: 'Do not share the recording: whoever shares it will be prosecuted.',
  },
  {
    kk: 'Бұл бейнежазбаны таратпаңыздар. Бұл үшін қылмыстық жауапкершілік көзделген.',
    ru: 'Не пересылайте эту запись. За это предусмотрена уголовная ответственность.',
    en: 'Do not share the recording. Whoever shares it will be prosecuted.',
  },
]

test('what is threatened with beside a call is not asked for', () => {
  for (const texts of THREATENED)
    inEach(texts, (text, language) => {
      assert.match(askedOf(text, language).en, /Which provision requires this\?$/u, text)
    })
})

test('one voice asks about all deeds of a text', () => {
  const { questions } = read('Не приходите на площадь. Просим жителей не пересылать эту запись.', {
    language: 'ru',
  })
  assert.equal(questions.filter(({ repeats }) => repeats === undefined).length, 1)
})

const IN_LISTS: Readonly<Record<Tag, string>> = {
  kk: 'Департамент тұрғындарға мынаны ұсынады:\n- расталмаған ақпаратты таратпау.',
  ru: 'Рекомендуем жителям:\n- не распространять непроверенную информацию.',
  en: 'We advise residents:\n- do not share unverified information.',
}
const ORDERED: Readonly<Record<Tag, string>> = {
  kk: 'Департамент тұрғындардан мынаны талап етеді:\n- расталмаған ақпаратты таратпау.',
  ru: 'Требуем от жителей:\n- не распространять непроверенную информацию.',
  en: 'We demand from residents:\n- do not share unverified information.',
}

test('of an item of a list the words that open it tell whether it is only advised', () => {
  for (const language of TAGS) {
    assert.match(askedOf(IN_LISTS[language], language).en, /Is this binding\?/u, language)
    assert.match(askedOf(ORDERED[language], language).en, /Which provision requires this\?/u, language)
  }
})
