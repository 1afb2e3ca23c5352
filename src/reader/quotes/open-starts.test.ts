import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { readingOf } from './quoted-in-tests.ts'

/** What a question must put of a text. */
const CASES: readonly [what: string, language: Tag, check: string, text: string, asked: string][] = [
  [
    'a relative clause has the noun that its own is of',
    'ru',
    'unnamed-accused',
    'Под наблюдение взяты каналы, авторы которых допускают грубые выпады против учителей.',
    'Под наблюдение взяты каналы, авторы которых допускают грубые выпады против учителей',
  ],
  [
    'what comes otherwise has what is to be done',
    'ru',
    'threatened-sanction',
    'Владельцы сайтов обязаны удалить ролик, иначе последует штраф.',
    'Владельцы сайтов обязаны удалить ролик, иначе последует штраф',
  ],
  [
    'a pronoun has what it stands for',
    'ru',
    'unmeasured-trend',
    'Лжеброкеры звонят пенсионерам, чтобы выманить сбережения, и их становится больше.',
    'Лжеброкеры звонят пенсионерам, чтобы выманить сбережения, и их становится больше',
  ],
  [
    'a list of things behind a colon is whole',
    'ru',
    'unmeasured-trend',
    'Участились сбросы опасных веществ: аммиака, фенола, мышьяка.',
    'Участились сбросы опасных веществ: аммиака, фенола, мышьяка',
  ],
  [
    'a dateline is left out',
    'en',
    'legal-form',
    'Lusaka, 3 May 2021 (ZANIS): The Ministry warns bloggers against insults.',
    'The Ministry warns bloggers against insults',
  ],
  [
    'a newsroom told by its address is left out',
    'en',
    'legal-form',
    'Kemer.kz – The Ministry warns bloggers against insults.',
    'The Ministry warns bloggers against insults',
  ],
  [
    'a Roman number of an item is left out',
    'en',
    'threatened-sanction',
    'ii) the cameras of offenders shall be forfeited.',
    'the cameras of offenders shall be forfeited',
  ],
  [
    'a relative clause has what it tells of',
    'ru',
    'threatened-sanction',
    'Такие призывы вовлекают людей в деятельность запрещенных организаций, участие в которых влечет уголовную ответственность.',
    'Такие призывы вовлекают людей в деятельность запрещенных организаций, участие в которых влечет уголовную ответственность',
  ],
  [
    'a relative clause has what it tells of, and the verb behind it',
    'en',
    'imputed-motive',
    'Owners of such channels, whose posts are aimed at destabilising the situation, will be brought to justice.',
    'Owners of such channels, whose posts are aimed at destabilising the situation, will be brought to justice',
  ],
  [
    'what only joins a clause is left out',
    'en',
    'threatened-sanction',
    'The deputy prosecutor thanked the residents of the region for their help and their patience over the past week, adding that participants in such protests may face criminal charges.',
    'participants in such protests may face criminal charges',
  ],
  [
    'words that go on a clause have its beginning',
    'en',
    'threatened-sanction',
    'The minister drew attention “to the need to prosecute all the instigators to the fullest extent of the law”.',
    'The minister drew attention “to the need to prosecute all the instigators to the fullest extent of the law”',
  ],
  [
    'a list of those whom somebody warns is left out',
    'en',
    'threatened-sanction',
    'The Inspectorate warns butchers, bakers and grocers that selling spoilt meat will lead to loss of licence.',
    'selling spoilt meat will lead to loss of licence',
  ],
  [
    'a list of those whom somebody tells something is left out',
    'en',
    'threatened-sanction',
    'We tell tenants, landlords and agents that whoever forges a lease goes to jail.',
    'whoever forges a lease goes to jail',
  ],
  [
    'what groups of a list do is no clause of its own',
    'en',
    'threatened-sanction',
    'We warn reporters, bloggers and groups that spread lies about the army will be prosecuted.',
    'We warn reporters, bloggers and groups that spread lies about the army will be prosecuted',
  ],
  [
    'what is said of those who say something has them',
    'en',
    'imputed-motive',
    'Those who say that there is no freedom of speech are people who plan to overthrow the government.',
    'Those who say that there is no freedom of speech are people who plan to overthrow the government',
  ],
]

for (const [what, language, check, text, asked] of CASES)
  test(`${language}: ${what}: ${text}`, () => {
    const found = readingOf(text, language).findings.filter((finding) => finding.check === check)
    assert.deepEqual(
      found.map((finding) => finding.asked ?? finding.quote.text),
      [asked],
    )
  })
