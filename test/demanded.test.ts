import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { TAGS } from '../src/law/tags.ts'
import { asked, POLICE, readerWith } from './asked-in-tests.ts'

const read = readerWith()

const DEMANDS: Readonly<Record<Tag, readonly string[]>> = {
  en: [
    'The Ministry demands that chat owners delete such calls.',
    'The police demanded the immediate removal of the clip.',
  ],
  ru: ['Требуем от редакции убрать материал до вечера.', 'Полиция предписывает каналу удалить ролик.'],
  kk: ['Полиция жазбаны дереу өшіруді талап етеді.', 'Редакциядан материалды алып тастауды талап етеміз.'],
}
const APPEALS: Readonly<Record<Tag, string>> = {
  en: 'The police urge citizens not to spread rumours.',
  ru: 'Полиция призывает граждан не распространять слухи.',
  kk: 'Полиция тұрғындарды қауесет таратпауға шақырады.',
}

const RESTS = /On which provision of which law does this demand rest/u
const WHETHER = /Is this appeal binding/u

const askedOf = (text: string, language: Tag): string =>
  asked(
    'legal-form',
    read(text, { jurisdiction: 'kz', date: '2024-03-01', language, body: POLICE[language] }),
  ).en

test('a plain demand is asked on what it rests, and not whether it is one', () => {
  for (const language of TAGS) {
    for (const text of DEMANDS[language]) assert.match(askedOf(text, language), RESTS, text)
    assert.match(askedOf(APPEALS[language], language), WHETHER, language)
  }
})

const PROSECUTORS: Readonly<Record<Tag, readonly [body: string, text: string]>> = {
  en: ['Prosecutor General’s Office', 'The prosecutor demands that the site remove the interview.'],
  ru: ['Генеральная прокуратура', 'Прокуратура потребовала от сайта снять интервью.'],
  kk: ['Бас прокуратура', 'Прокуратура сайттан сұхбатты өшіруді талап етті.'],
}

test('nor is a demand of prosecutors asked whether it is one of the forms that bind nobody', () => {
  for (const language of TAGS) {
    const [body, text] = PROSECUTORS[language]
    const reading = read(text, { jurisdiction: 'kz', date: '2024-03-01', language, body })
    assert.match(asked('legal-form', reading).en, RESTS, text)
  }
})

const NAMED: Readonly<Record<Tag, string>> = {
  en: 'Article 174 of the Criminal Code forbids incitement, so we demand that the editors delete the article.',
  ru: 'Статья 174 УК запрещает разжигание розни, поэтому требуем от редакции убрать статью.',
  kk: 'ҚК 174-бабы араздық қоздыруға тыйым салады, сондықтан мақаланы өшіруді талап етеміз.',
}
const AGAINST: Readonly<Record<Tag, string>> = {
  en: 'Article 20 of the Constitution guarantees free speech, but we demand that the editors delete the article.',
  ru: 'Статья 20 Конституции гарантирует свободу слова, но мы требуем от редакции убрать статью.',
  kk: 'Конституцияның 20-бабы сөз бостандығына кепілдік береді, бірақ мақаланы өшіруді талап етеміз.',
}

test('of a provision that a demand names it is asked what it lets one demand', () => {
  for (const language of TAGS) {
    assert.match(askedOf(NAMED[language], language), /What exactly does that provision allow/u, language)
    assert.match(askedOf(AGAINST[language], language), RESTS, language)
  }
})
