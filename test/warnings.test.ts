import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { TAGS } from '../src/law/tags.ts'
import type { Reading } from '../src/reader/reading.ts'
import type { Metadata } from '../src/reader/statement.ts'
import { asked, findingsOf, inEach, labelsOf, POLICE, PROSECUTORS, readerWith } from './asked-in-tests.ts'

const read = readerWith()
const readingOf = (text: string, metadata: Metadata): Reading =>
  read(text, { jurisdiction: 'kz', ...metadata })

const WARNING: Readonly<Record<Tag, string>> = {
  kk: 'Қауесет таратуды тоқтатуды талап етеміз және блогерлерге жауаптылық туралы ескертеміз.',
  ru: 'Требуем прекратить распространение слухов и предупреждаем блогеров об ответственности.',
  en: 'We demand that bloggers stop spreading rumours and warn them of liability.',
}
const CALL: Readonly<Record<Tag, string>> = {
  kk: 'Тұрғындарды қауесет таратпауға шақырамыз және блогерлерге жауаптылық туралы ескертеміз.',
  ru: 'Призываем граждан не распространять слухи и предупреждаем блогеров об ответственности.',
  en: 'We call on citizens not to spread rumours and warn bloggers of liability.',
}
const GROUND: Readonly<Record<Tag, string>> = {
  kk: 'Үндеу «Прокуратура туралы» Конституциялық заңның 40-бабы негізінде жолданды.',
  ru: 'Обращение вынесено в порядке статьи 40 Конституционного закона «О прокуратуре».',
  en: "The appeal is made under article 40 of the Constitutional Law on the Prosecutor's Office.",
}
const NAMED: Readonly<Record<Tag, RegExp>> = {
  kk: /\. Негізі аталған: .*40-бабы/u,
  ru: /\. Основание названо: ст\. 40 Конституционного закона «О прокуратуре»/u,
  en: /\. Its ground is named: art\. 40 of the 2022 Constitutional Law/u,
}

for (const [place, textOf, titleOf] of [
  ['the sentence before', (tag: Tag) => `${GROUND[tag]}\n\n${WARNING[tag]}`, undefined],
  ['the sentence behind', (tag: Tag) => `${WARNING[tag]} ${GROUND[tag]}`, undefined],
  ['the title', (tag: Tag) => WARNING[tag], (tag: Tag) => GROUND[tag]],
] as const) {
  test(`a ground in ${place} is the ground of the warning`, () => {
    for (const language of TAGS) {
      const title = titleOf?.(language)
      const reading = readingOf(textOf(language), {
        date: '2024-05-20',
        language,
        body: PROSECUTORS[language],
        ...(title === undefined ? {} : { title }),
      })
      for (const tag of TAGS) assert.match(asked('legal-form', reading)[tag], NAMED[tag], language)
      const [finding] = findingsOf('legal-form', reading)
      assert.deepEqual(
        labelsOf(finding?.evidence ?? []),
        ['art. 40 of the 2022 Constitutional Law on the Prosecutor’s Office'],
        'each place once',
      )
    }
  })
}

test('a law that another sentence only tells of, or a code, is no ground', () => {
  for (const other of [
    'Согласно статье 5 Закона «О масс-медиа» цензура запрещена.',
    'По статье 274 Уголовного кодекса наказывается заведомо ложная информация.',
  ]) {
    const reading = readingOf(`${WARNING.ru}\n\n${other}`, {
      date: '2024-09-20',
      language: 'ru',
      body: PROSECUTORS.ru,
    })
    assert.doesNotMatch(asked('legal-form', reading).ru, /Основание названо/u, other)
  }
})

test('letters of a code within another word make no code of a law', () => {
  const reading = readingOf(
    'На основании статьи 5 Закона «О науке» министерство обращается к гражданам с призывом воздержаться от участия в митингах.',
    { date: '2024-09-20', language: 'ru', body: 'Министерство науки и высшего образования РК' },
  )
  assert.match(asked('legal-form', reading).ru, /\. Основание названо/u)
})

test('forms of a prosecutor’s act are told by name, with whom they bind', () => {
  inEach(WARNING, (text, language) => {
    const reading = readingOf(text, { date: '2022-09-26', language, body: PROSECUTORS[language] })
    const { kk, ru, en } = asked('legal-form', reading)
    assert.match(ru, /предусмотрены такие формы: обращение \(ст\. 31 [^;]*\), разъяснение закона \(ст\. 32 /u)
    assert.match(kk, /үндеу \(.*31-бабы\) және заңды түсіндіру \(.*32-бабы\) көзделген/u)
    assert.match(en, /the public appeal \(art\. 31 .*\) and the explanation of the law \(art\. 32 /u)
    const [finding] = findingsOf('legal-form', reading)
    assert.ok(finding?.evidence.every((piece) => piece.kind === 'provision' && piece.note !== undefined))
  })
})

test('of a body without forms of its own one thing is asked; that its message binds nobody is not asserted', () => {
  inEach(CALL, (text, language) => {
    const on = (date: string) => readingOf(text, { date, language, body: POLICE[language] })
    const reading = on('2024-09-20')
    const { kk, ru, en } = asked('legal-form', reading)
    assert.match(
      ru,
      /»\. Это официальное предостережение или разъяснение закона\? (?:По какой норме оно сделано и кого|Кого оно) обязывает\?/u,
    )
    assert.match(
      kk,
      /Бұл ресми ескерту ме, әлде заңды түсіндіру ме\? Ол (?:қай норма бойынша жасалды|кімді міндеттейді\?)/u,
    )
    assert.match(
      en,
      /Is this an official caution or an explanation of the law\? (?:Under which provision is it given|Whom does it bind\?)/u,
    )
    const told = JSON.stringify(findingsOf('legal-form', reading)[0]?.evidence)
    assert.match(told, /подп\. 34\) ст\. 1 Закона «О масс-медиа»/u)
    assert.doesNotMatch(told, /[Нн]икого не обязывает|ешкімді міндеттемейді|binds no one/u)
    assert.doesNotMatch(JSON.stringify(findingsOf('legal-form', on('2019-09-20'))), /официальное сообщение/u)
  })
})

test('a house that may only ask is known by its name in any language, whatever the language of its warning', () => {
  const houses = { kk: 'Нордландия елшілігі', ru: 'Посольство Нордландии', en: 'Embassy of Northland' }
  inEach(WARNING, (text, language) => {
    const asks = (body: string) => findingsOf('legal-form', readingOf(text, { language, body })).length
    assert.equal(asks('Northland'), 1, language)
    inEach(houses, (house) => assert.equal(asks(house), 0, `${house}: ${text}`))
  })
})

test('an office that leads or serves only asks, unless it is one of the police or of security', () => {
  const offices = {
    kk: ['Нордландия президенті', 'Төтенше жағдайлар министрлігі', 'Солтүстік облысының әкімдігі'],
    ru: ['Президент Нордландии', 'МЧС Нордландии', 'Аким Северной области'],
    en: ['President of Northland', 'Disaster Management Authority of Northland', 'Governor of the North'],
  }
  inEach(WARNING, (text, language) => {
    const asks = (body: string) => findingsOf('legal-form', readingOf(text, { language, body })).length
    for (const body of Object.values(offices).flat()) assert.equal(asks(body), 0, `${body}: ${text}`)
    for (const body of ['Police of the Northern Governorate', 'Охрана президента: служба безопасности'])
      assert.equal(asks(body), 1, `${body}: ${text}`)
  })
})

test('questions are put to a body in the language of each, where the glossary knows it', () => {
  inEach(WARNING, (text, language) => {
    const [question] = readingOf(text, {
      date: '2022-09-26',
      language,
      body: PROSECUTORS[language],
    }).questions
    assert.deepEqual(question?.to, PROSECUTORS)
  })
  const inOffice = readingOf(WARNING.ru, {
    date: '2022-09-26',
    language: 'ru',
    speaker: 'Асель Муратова',
    office: 'Министр внутренних дел РК',
  }).questions[0]
  assert.deepEqual(inOffice?.to, {
    kk: 'Әсел Мұратова, ҚР Ішкі істер министрі',
    ru: 'Асель Муратова, министр внутренних дел РК',
    en: 'Asel Muratova, Minister of Internal Affairs of the Republic of Kazakhstan',
  })
  // Whoever only passes on what the body says is not the one who answers.
  const passedOn = readingOf(WARNING.ru, {
    date: '2022-09-26',
    language: 'ru',
    speaker: 'Асель Муратова',
    office: 'Официальный представитель МВД РК',
  }).questions[0]
  assert.equal(passedOn?.to.ru, 'Министерство внутренних дел Республики Казахстан')
  const [unknown] = readingOf(WARNING.ru, {
    date: '2022-09-26',
    language: 'ru',
    body: 'Общественная приемная «Сауал»',
  }).questions
  assert.equal(unknown?.to.kk, 'Общественная приемная «Сауал»')
})
