import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from './asked-in-tests.ts'

/** What somebody without an office asks, or is told to have said by a word that leaves it to them. */
const THEIRS: Readonly<Record<Tag, readonly string[]>> = {
  kk: [
    'Кейбір инспекторлар неге бопсалайды деген сауалға басқарма жауап берді.',
    'Тұрғындар кейбір шенеуніктер неліктен халықты алдайды деп сұрады.',
    'Тілші дәрігерлердің неге науқастардан ақша бопсалайтынын сұрады.',
    'Форумдарда мұғалімдер ақша бопсалайды деп жазылды. Тексеру мұны растамады.',
  ],
  ru: [
    'Родители спросили, почему директора школ вымогают деньги у учеников.',
    'Корреспондентка интересуется, отчего прокуроры покрывают браконьеров.',
    'На вопрос, зачем инспекторы избивают рыбаков, начальник отряда ответил отказом.',
    'На форумах рассказывали, якобы врачи торгуют справками.',
    'Якобы охранники избивают прохожих. Полиция опровергла это.',
  ],
  en: [
    'A reader asked why inspectors extort money from fishermen.',
    'One parent raised the question why doctors extort money from patients.',
    'To the question why some wardens take bribes, he replied that there were no such cases.',
    'Residents wrote that guards were stealing coal. The check did not confirm this.',
  ],
}

/** What an official asks, and what is said against those who are told to say it. */
const OWN: Readonly<Record<Tag, readonly string[]>> = {
  kk: ['Министр кейбір блогерлер неге халықты алдайды деп сұрады.'],
  ru: [
    'Министр спросил, почему некоторые блогеры врут людям.',
    'Анонимные каналы распространяют ложь, будто вода отравлена.',
    'Отдельные блогеры утверждают, будто власть скрывает болезнь, и сеют панику.',
    'Жители спросили о ценах, и аким сказал, что отдельные активисты сеют панику.',
  ],
  en: [
    'The minister asked why some bloggers lie to people.',
    'We ask why certain activists slander the country.',
    'Journalists asked about prices, and the mayor said that some activists spread panic.',
  ],
}

for (const language of ['kk', 'ru', 'en'] as const)
  test(`what others ask, and not what officials do, is claimed by nobody in ${language}`, () => {
    for (const text of THEIRS[language]) assert.deepEqual(asked(language, text), [], text)
    for (const text of OWN[language]) assert.notDeepEqual(asked(language, text), [], text)
  })
