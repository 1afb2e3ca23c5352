import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['threatened-sanction'] })

function askedOf(text: string, language: Tag): readonly string[] {
  return read(text, { language }).questions.map((one) => one.text.en)
}

/** Threats that name no liability whose article one could ask for, and what is asked of each. */
const UNNAMED: readonly (readonly [Tag, string, RegExp])[] = [
  ['ru', 'Любые попытки сорвать выборы будут решительно пресекаться.', /By what measures/u],
  ['ru', 'Подстрекательство к беспорядкам будет незамедлительно пресечено.', /By what measures/u],
  ['kk', 'Мұндай арандатулардың жолы қатаң кесіледі.', /By what measures/u],
  ['kk', 'Арандату әрекеттерінің бәрі қатаң тыйылады.', /By what measures/u],
  ['en', 'Any attempt at unrest will be crushed by force.', /By what measures/u],
  ['en', 'Riots will be put down by force.', /By what measures/u],
  ['ru', 'Действиям организаторов будет дана правовая оценка.', /Who will make this assessment/u],
  ['ru', 'Этим публикациям дадут юридическую оценку.', /Who will make this assessment/u],
  ['kk', 'Ұйымдастырушылардың әрекетіне құқықтық баға беріледі.', /Who will make this assessment/u],
  ['en', 'The conduct of the organisers will receive a legal assessment.', /Who will make this assessment/u],
  ['ru', 'К распространителям слухов будут применены самые строгие меры.', /Which measures exactly/u],
  ['kk', 'Өсек таратқандарға қатаң шара қолданылады.', /Which measures exactly/u],
  ['en', 'Strict action will be taken against those who spread rumours.', /Which measures exactly/u],
  ['ru', 'Полиция предупредила о последствиях участия в митинге.', /Which consequences exactly/u],
  ['en', 'Those who share such posts will face serious legal consequences.', /Which consequences exactly/u],
  [
    'ru',
    'Спрятаться за чужим именем не получится, всех найдем.',
    /What exactly (?:is to be done|do you intend to do)/u,
  ],
  [
    'kk',
    'Жасырын парақша құтқармайды, авторын бәрібір табамыз.',
    /What exactly (?:is to be done|do you intend to do)/u,
  ],
  [
    'en',
    'Whoever continues will feel the full strength of the law.',
    /What exactly (?:is to be done|do you intend to do)/u,
  ],
  [
    'en',
    'The authorities will respond firmly to the organisers of the blockade and to those who join.',
    /Which measures exactly/u,
  ],
  [
    'ru',
    'Власти жестко ответят организаторам перекрытия и их подпевалам.',
    /What exactly (?:is to be done|do you intend to do)/u,
  ],
  [
    'kk',
    'Билік бөгетті ұйымдастырғандарға да, оған қосылғандарға да қатаң жауап қайтарады.',
    /What exactly (?:is to be done|do you intend to do)/u,
  ],
  ['ru', 'Все эти паблики рано или поздно предстанут перед судом.', /In which case/u],
  ['kk', 'Бұл блогерлердің бәрі ерте ме, кеш пе сот алдында тұрады.', /In which case/u],
  [
    'en',
    'If we find the senders, the office reserves the right to hand them a written caution.',
    /allows this measure\? Who decides on it/u,
  ],
]

for (const [language, text, question] of UNNAMED)
  test(`a threat that names no liability is not asked for the article of “this liability”: ${text}`, () => {
    const [asked = ''] = askedOf(text, language)
    assert.match(asked, question)
    assert.doesNotMatch(asked, /liability/u)
  })

/** Threats that name a liability or a penalty beside such words. */
const NAMED: readonly (readonly [Tag, string])[] = [
  ['ru', 'Нарушения будут пресекаться, а виновные понесут наказание.'],
  ['ru', 'К нарушителям применят строгие меры, вплоть до ареста.'],
  ['ru', 'Их действиям дадут правовую оценку, и они ответят по закону.'],
  ['kk', 'Кінәлілерге қатаң шара қолданылып, олар жауапқа тартылады.'],
  ['kk', 'Мұндай әрекеттердің жолы кесіліп, кінәлілер жазаланады.'],
  ['en', 'Strict measures will be taken, and offenders will be prosecuted.'],
  ['en', 'Those who share such posts face legal consequences, including a fine.'],
]

for (const [language, text] of NAMED)
  test(`what names a liability is asked for its article: ${text}`, () => {
    assert.match(askedOf(text, language)[0] ?? '', /Which article/u)
  })

/** The first speaks of measures or consequences in general, the second of a liability. */
const PLAINER_LATER: readonly (readonly [Tag, string])[] = [
  [
    'ru',
    'Полиция предостерегла горожан о последствиях участия в митинге. За участие в нем предусмотрен арест.',
  ],
  ['en', 'Strict action will be taken. Anyone who spreads such lies will be prosecuted.'],
  ['kk', 'Кінәлілерге қатаң шара қолданылады. Мұндай өтірік таратқандар қылмыстық жауапқа тартылады.'],
]

for (const [language, text] of PLAINER_LATER)
  test(`of words in general and plain ones the plain are asked about: ${text}`, () => {
    const { findings, questions } = read(text, { language })
    assert.equal(findings.length, 2)
    assert.deepEqual(
      questions.map(({ claim, askedAt }) => [claim, askedAt]),
      [[2, undefined]],
    )
    assert.match(questions[0]?.text.en ?? '', /Which article/u)
  })

/** The first tells which conduct, the second only how strict the law is. */
const PLAINER_FIRST: readonly (readonly [Tag, string])[] = [
  [
    'ru',
    'За распространение таких сообщений предусмотрен штраф. «К нарушителям примем самые строгие меры», – заявил он.',
  ],
  [
    'en',
    'Any site which prints such reports will be fined. “We will take strict measures against offenders,” he said.',
  ],
  [
    'kk',
    'Мұндай хабарламаларды таратқаны үшін айыппұл көзделген. «Тәртіп бұзғандарға қатаң шара қолданамыз», – деді ол.',
  ],
]

for (const [language, text] of PLAINER_FIRST)
  test(`what is said again more vaguely points back, whoever is quoted with it: ${text}`, () => {
    const { questions } = read(text, { language })
    assert.deepEqual(
      questions.map(({ claim, askedAt }) => [claim, askedAt]),
      [
        [1, undefined],
        [2, 1],
      ],
    )
  })

test('of what is only called unlawful it is asked which provision forbids it', () => {
  const [asked = ''] = askedOf('Полиция мынаны еске салады: жалған ақпарат тарату заңға қайшы.', 'kk')
  assert.match(asked, /Which provision forbids this, and what liability does it provide for\?$/u)
})
