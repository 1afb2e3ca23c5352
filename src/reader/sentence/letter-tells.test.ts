import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from './asked-in-tests.ts'

/** What an unsigned letter says, told by whoever denies it. */
const TOLD: Readonly<Record<Tag, readonly string[]>> = {
  kk: [
    'Зауыт басшысына қарсы аноним хат тарады. Басқарма оны теріске шығарды.\n\nХатта басшының пара алып, құжаттарды қолдан жасағаны айтылған.',
    'Чаттарға түскен мәтінде бірнеше инспектордың аты аталып, оларға пара алу, ақша бопсалау тағылған. Департамент мұны теріске шығарды.',
    'Хат авторлары бастықты пара алды, құжатты қолдан жасады деп айыптайды. Басқарма мұны жоққа шығарды.',
  ],
  ru: [
    'По чатам гуляет анонимка. В ней сотрудникам таможни приписаны взятки и вымогательство. Таможня все опровергла.',
    'В сети появилось письмо без подписи. Его авторы рассказывают о вымогательстве денег и подделке документов.',
    'В тексте, попавшем в чаты, названы инспекторы, которым приписывают взятки и вымогательство денег.',
  ],
  en: [
    'An unsigned text is being forwarded. It tells of bribes and extortion at the customs. The customs denied all.',
    'An anonymous letter reached the newsroom. The letter contains grave words about bribes, forged declarations and extortion.',
    'A text that reached chats names several inspectors and charges them with bribes and extortion.',
  ],
}

/** An office's letter, and what an office finds in another's. */
const OWN: Readonly<Record<Tag, readonly string[]>> = {
  kk: [
    'Білім бөлімі ата-аналарға хат жолдады. Хатта әлімжеттік соңғы жылдары етек алып барады деп жазылған.',
    'Прокуратура хатында жекелеген блогерлердің әдейі дүрбелең таратып жүргені айтылған.',
  ],
  ru: [
    'По чатам гуляет анонимка. В ней полиция увидела вымогательство и угрозы.',
    'Прокуратура направила редакциям письмо. В письме говорится, что отдельные блогеры намеренно сеют панику.',
    'В обращении прокурора отдельные блогеры названы распространителями паники.',
  ],
  en: [
    'The prosecutor sent a letter to editors. The letter says that certain bloggers spread panic on purpose.',
    'An unsigned text is being forwarded. It was written by certain bloggers in order to spread panic.',
  ],
}

for (const language of ['kk', 'ru', 'en'] as const) {
  test(`what an unsigned letter tells is asked of nobody in ${language}`, () => {
    for (const text of TOLD[language]) assert.deepEqual(asked(language, text), [], text)
  })

  test(`what an office writes, or finds in a letter, is asked about in ${language}`, () => {
    for (const text of OWN[language]) assert.notDeepEqual(asked(language, text), [], text)
  })
}
