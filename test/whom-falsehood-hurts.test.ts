import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { readerWith } from './asked-in-tests.ts'

type Case = readonly [Tag, string]

const read = readerWith({ checks: ['misstated-element'] })

function isAsked([language, text]: Case): boolean {
  return read(text, { language }).findings.length > 0
}

const TOLD_TO_ALL: readonly Case[] = [
  ['en', 'Distributing untrue information in whatever form will be punished by law.'],
  ['en', 'Giving misleading information to foreign correspondents is a criminal offence.'],
  ['en', 'Untrue information in mobile applications entails criminal liability.'],
  ['en', 'Providing unreliable information in a speech at a rally is punishable by law.'],
  ['ru', 'За ложную информацию в заявлении для прессы наступает уголовная ответственность.'],
  ['ru', 'За недостоверные данные в отчетах правозащитников предусмотрена ответственность.'],
  ['ru', 'За предоставление блогерам ложных сведений предусмотрена уголовная ответственность.'],
  ['ru', 'За неверную информацию в заявлениях на пикете предусмотрена ответственность.'],
  ['kk', 'Баспасөзге берген өтінішінде жалған ақпарат айтқаны үшін жауапкершілік көзделген.'],
  ['kk', 'Тілшілерге жалған ақпарат ұсынғаны үшін қылмыстық жауапкершілік көзделген.'],
  ['kk', 'Блогерлердің есептерінде жалған мәлімет бергені үшін жауапкершілік көзделген.'],
]

for (const told of TOLD_TO_ALL)
  test(`what is told to the press or to all is speech, whatever it stands in: ${told[1]}`, () => {
    assert.ok(isAsked(told))
  })

const TOLD_TO_BODY: readonly Case[] = [
  ['en', 'Entering untrue figures in an income declaration is an offence.'],
  ['en', 'Giving false information to the customs inspectorate is punishable by law.'],
  ['en', 'Providing misleading data in an application for a subsidy is a criminal offence.'],
  ['ru', 'За ложные сведения в заявлении о регистрации компании предусмотрена ответственность.'],
  ['ru', 'За представление в таможню недостоверных данных предусмотрена ответственность.'],
  ['ru', 'За неверные данные в бухгалтерском отчете предусмотрена ответственность.'],
  ['kk', 'Субсидия алу туралы өтінішінде жалған мәлімет көрсеткені үшін жауапкершілік көзделген.'],
  ['kk', 'Кеден органына жалған мәлімет бергені үшін жауапкершілік көзделген.'],
]

for (const told of TOLD_TO_BODY)
  test(`what is told to an office alone is no speech: ${told[1]}`, () => {
    assert.ok(!isAsked(told))
  })

const LIBELS_NO_PERSON: readonly Case[] = [
  ['en', 'Criminal liability is provided for slander against the courts.'],
  ['en', 'Libel against the electoral system entails criminal liability.'],
  ['ru', 'За клевету на референдум предусмотрена уголовная ответственность.'],
  ['ru', 'За клевету на суды наступает ответственность.'],
  ['kk', 'Референдумға жала жапқаны үшін қылмыстық жауапкершілік көзделген.'],
  ['kk', 'Әкімдікке жала жабу үшін жауапкершілік көзделген.'],
]

for (const libel of LIBELS_NO_PERSON)
  test(`a house, a system or a vote has no honour that the code protects: ${libel[1]}`, () => {
    assert.ok(isAsked(libel))
  })

const LIBELS_PERSON: readonly Case[] = [
  ['en', 'Criminal liability is provided for slander against a prosecutor.'],
  ['en', 'Slander is punished by the court.'],
  ['ru', 'За клевету на следователя предусмотрена уголовная ответственность.'],
  ['ru', 'За клевету суд назначает штраф.'],
  ['kk', 'Прокурорға жала жапқаны үшін қылмыстық жауапкершілік көзделген.'],
]

for (const libel of LIBELS_PERSON)
  test(`libel of a person is named as the code names it: ${libel[1]}`, () => {
    assert.ok(!isAsked(libel))
  })

test('a trader who breaks a plain rule is asked nothing about speech, one who breaks a silence is', () => {
  assert.ok(!isAsked(['ru', 'Предприниматели, нарушившие санитарные нормы, ответят по закону.']))
  assert.ok(isAsked(['ru', 'Предприниматель, который нарушит молчание о проверках, ответит по закону.']))
  assert.ok(!isAsked(['en', 'Owners who violate fire safety rules are criminally liable.']))
})
