import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag, Trilingual } from '../src/law/law.ts'
import { readerOn } from './asked-in-tests.ts'

const MINISTRY: Trilingual = {
  kk: 'Қазақстан Республикасының Энергетика министрлігі',
  ru: 'Министерство энергетики Республики Казахстан',
  en: 'Ministry of Energy of the Republic of Kazakhstan',
}

const readingOf = readerOn('2024-03-01', MINISTRY, { checks: ['threatened-sanction', 'wrong-standing'] })

function asked(language: Tag, text: string): string {
  return readingOf(text, language)
    .questions.map(({ text: { en } }) => en)
    .join('\n')
}

const SUITS: readonly (readonly [Tag, string])[] = [
  ['ru', 'Ведомство намерено подать иск к порталу за опубликованную статью.'],
  ['ru', 'Если редактор не опровергнет сказанное, мы обратимся в суд.'],
  ['ru', 'Оставляем за собой право защищать свои интересы в суде.'],
  ['en', 'The agency will sue the outlet over its report.'],
  ['en', 'Unless the video is taken down, the ministry will go to court.'],
  ['en', 'We reserve the right to seek redress in the courts.'],
  ['kk', 'Басқарма бұл порталды сотқа бермек.'],
  ['kk', 'Тілші кешірім сұрамаса, талап арыз түсіріледі.'],
  ['kk', 'Ведомство сотқа жүгіну құқығын өзінде қалдырады.'],
]

test('of a suit over words it is asked what is claimed, in whose name and which words are held false', () => {
  for (const [language, text] of SUITS)
    assert.match(asked(language, text), /What will be claimed in court/u, text)
})

const REPORTS: readonly (readonly [Tag, string])[] = [
  ['ru', 'На блогера, выложившего ролик, департамент напишет заявление в полицию.'],
  ['ru', 'В случае отказа удалить пост материалы направят в следственные органы.'],
  ['en', 'If the author does not apologise, the recording will be passed to the prosecutors.'],
  ['en', 'The council intends to report the reporter to the police.'],
  ['kk', 'Парақша иесі жазбаны өшірмесе, құжаттар прокуратураға жолданады.'],
  ['kk', 'Әкімдік авторға қатысты полицияға арыз жазады.'],
]

test('of words that are to be handed to the police it is asked which offence is seen in them', () => {
  for (const [language, text] of REPORTS)
    assert.match(asked(language, text), /Which offence will be reported/u, text)
})

const NO_THREATS: readonly (readonly [Tag, string])[] = [
  ['ru', 'Министерство подаст в суд на подрядчика, сорвавшего ремонт станции.'],
  ['ru', 'Журналисты намерены подать в суд на министерство.'],
  ['ru', 'Акты ревизии будут переданы в правоохранительные органы.'],
  ['en', 'The ministry will sue the contractor over the unfinished dam.'],
  ['en', 'Journalists intend to sue the ministry.'],
  ['en', 'The ministry will not sue the newspaper.'],
  ['kk', 'Мердігер станцияны аяқтамаса, министрлік сотқа жүгінеді.'],
  ['kk', 'Адвокат басылымды сотқа бермек.'],
  ['kk', 'Министрлік редакцияны сотқа бермейді.'],
]

test('suits over work, and those of others, are no threat to those who write', () => {
  for (const [language, text] of NO_THREATS)
    assert.doesNotMatch(asked(language, text), /claimed in court|offence will be reported/u, text)
})

const OWN_NAME: readonly (readonly [Tag, string])[] = [
  ['ru', 'Адвокаты ведомства составляют иск о защите деловой репутации.'],
  ['en', 'The ministry has drafted a lawsuit to defend its business reputation.'],
  ['kk', 'Комитет іскерлік беделін қорғау туралы сотқа талап арыз береді.'],
]

test('a body that sues for its own good name is asked by which provision', () => {
  for (const [language, text] of OWN_NAME)
    assert.match(asked(language, text), /Has the body itself gone to court/u, text)
  for (const text of [
    'Клиника подала иск о защите деловой репутации.',
    'Суд рассмотрел иск певца о защите чести.',
  ])
    assert.doesNotMatch(asked('ru', text), /Has the body itself gone to court/u, text)
})
