import assert from 'node:assert/strict'
import { it } from 'node:test'
import kazakhstan from '../jurisdictions/kz/jurisdiction.ts'
import type { Period, TermUse } from '../law/law.ts'
import { place } from '../law/place.ts'
import { cited, grounds } from './grounds.ts'

const law = kazakhstan.law((word) => [word])
const fact = (cite: string, on: string) => {
  const [found] = law.provisions(place(cite), on)
  assert.ok(found)
  return found
}

it('what was struck out is in no force: the day of that is told', () => {
  const periods = (cite: string) =>
    (['kk', 'ru', 'en'] as const).map((language) => cited(fact(cite, '2025-01-01'), language).period)
  assert.deepEqual(periods('CAO 452'), [
    '2024 жылғы 20 тамыз күнінен бастап алып тасталған',
    'исключено с 20 августа 2024 г.',
    'excluded since 20 August 2024',
  ])
  assert.match(periods('CAO 456-1(2)')[2] ?? '', /^excluded since .*, day approximate$/u)
})

it('of a term one sentence tells whether it is defined', () => {
  const use = (kind: TermUse['kind'], ru: string, more: { readonly tellsKind?: true } = {}) => {
    const says = { kk: ru, ru, en: ru }
    const used: TermUse = { ...fact('CAO 434', '2024-01-01'), kind, says, ...more }
    return cited(used, 'ru').text
  }
  const told = { tellsKind: true } as const
  assert.equal(use('used', 'Используется без определения', told), 'Используется без определения')
  assert.equal(use('defined', 'Определено в законе о связи', told), 'Определено в законе о связи')
  assert.equal(use('used', 'В определённый срок'), 'Употребляет термин без определения: в определённый срок')
  assert.equal(
    use('used', 'Как предел свободы слова'),
    'Употребляет термин без определения: как предел свободы слова',
  )
  assert.equal(use('defined', 'СМИ и их сотрудники'), 'Определяет термин: СМИ и их сотрудники')
})

it('a law that was not asked is said so once', () => {
  const why = {
    kk: 'мәлімдеменің күні белгісіз',
    ru: 'дата заявления неизвестна',
    en: 'the date is not known',
  }
  for (const [language, lead] of [
    ['kk', 'Заң тексерілмеді'],
    ['ru', 'Закон не проверен'],
    ['en', 'Law not checked'],
  ] as const) {
    const [ground] = grounds([{ kind: 'not-checked', why }], language)
    assert.deepEqual([ground?.lead, ground?.text], [lead, why[language]])
  }
})

const LANGUAGES = ['kk', 'ru', 'en'] as const

it('what was read in the law is shown by its version, with the official text', () => {
  const shown = LANGUAGES.map((language) => cited(fact('CAO 434', '2024-01-01'), language).sources)
  assert.deepEqual(shown, [
    [
      {
        text: 'ресми мәтіні, оқылған редакциясы: 2022 жылғы 11 қыркүйек',
        url: 'https://adilet.zan.kz/kaz/docs/K1400000235',
      },
    ],
    [
      {
        text: 'официальный текст, прочитан в редакции от 11 сентября 2022 г.',
        url: 'https://adilet.zan.kz/rus/docs/K1400000235',
      },
    ],
    [
      {
        text: 'official text, read in the version of 11 September 2022',
        url: 'https://adilet.zan.kz/eng/docs/K1400000235',
      },
    ],
  ])
})

it('files and newspapers that confirm a text are for programs, and stay with the fact', () => {
  const [norm] = law.norms('2026-01-10').filter(({ id }) => id === 'cao-73-3')
  assert.ok(norm)
  assert.ok(norm.sources.some(({ text }) => text.startsWith('baq.kz')))
  for (const language of LANGUAGES)
    for (const { text } of cited(norm, language).sources) assert.doesNotMatch(text, /codes|@|\.kz/u)
})

it('that the text is of another day than the statement is said', () => {
  const other = { ...fact('CAO 434', '2024-01-01'), isOfOtherDay: true } as const
  assert.deepEqual(
    LANGUAGES.map((language) => /; .*$/u.exec(cited(other, language).sources[0]?.text ?? '')?.[0]),
    [
      '; мәлімдеме күні қолданыста болған мәтінмен салыстырылмаған',
      '; на день заявления текст не сверен',
      '; not checked for the statement’s day',
    ],
  )
})

it('of a text that was read later than the day asked for is said from when to when at least it is known to have stood', () => {
  const [rally] = law.norms('2022-09-26').filter(({ id }) => id === 'cao-488')
  assert.ok(rally)
  for (const [language, told] of [
    ['kk', /; кемінде 2020 .* күнінен бастап, кемінде 2026 .* күніне дейін осылай жазылған$/u],
    ['ru', /; в этом виде действовал по меньшей мере с .*2020 г\. и как минимум по .*2026 г\.$/u],
    ['en', /; so worded at least from .*2020 and at least until .*2026$/u],
  ] as const)
    assert.match(cited(rally, language).sources[0]?.text ?? '', told)
})

it('“at least” stands on no side on which the wording began or ended with the fact itself', () => {
  const stood = { since: '2015-01-01', until: '2023-05-20' }
  const sources = [{ text: 'a text', version: '2023-05-20', isText: true, stood } as const]
  const told = (inForce: Period, language: 'kk' | 'ru' | 'en'): string | undefined =>
    cited({ ...fact('CAO 434', '2024-01-01'), sources, inForce }, language).sources[0]?.text.split('; ')[1]
  const whole = { since: '2015-01-01', until: '2023-05-21' }
  assert.deepEqual(
    LANGUAGES.map((language) => told({ since: '2015-01-01' }, language)),
    [
      '2015 жылғы 1 қаңтар күнінен бастап, кемінде 2023 жылғы 20 мамыр күніне дейін осылай жазылған',
      'в этом виде действовал с 1 января 2015 г. и как минимум по 20 мая 2023 г.',
      'so worded from 1 January 2015 and at least until 20 May 2023',
    ],
  )
  assert.deepEqual(
    LANGUAGES.map((language) => told(whole, language)),
    [
      '2015 жылғы 1 қаңтар күнінен бастап, 2023 жылғы 20 мамыр күніне дейін осылай жазылған',
      'в этом виде действовал с 1 января 2015 г. по 20 мая 2023 г.',
      'so worded from 1 January 2015 to 20 May 2023',
    ],
  )
  for (const inForce of [{ ...whole, approximate: true }, { since: '1995-03-01', until: '2026-07-01' }, {}])
    assert.equal(told(inForce, 'en'), 'so worded at least from 1 January 2015 and at least until 20 May 2023')
})

it('a day that somebody named is not called the statement’s', () => {
  const other = { ...fact('CAO 434', '2024-01-01'), isOfOtherDay: true } as const
  assert.match(cited(other, 'ru', 'day').sources[0]?.text ?? '', /; на этот день текст не сверен$/u)
})

it('a fact without a text of law shows the sources that it has', () => {
  const [figure] = law.figures('false-information', '2025-07-01').filter(({ status }) => status === 'S')
  assert.ok(figure)
  const { sources, status } = cited(figure, 'ru')
  assert.deepEqual(
    sources.map(({ text }) => text),
    figure.sources.map(({ text }) => text),
  )
  assert.equal(status?.text, 'цифра не проверена: один источник')
})

it('a figure is not said to have been read in a law', () => {
  const [figure] = law.figures('false-information', '2025-07-01').filter(({ status }) => status === 'V')
  assert.ok(figure)
  assert.deepEqual(
    LANGUAGES.map((language) => cited(figure, language).status?.text),
    ['ресми дерек, екі дереккөз', 'официальная цифра, два источника', 'official figure, two sources'],
  )
})

it('the version of a source is said first, in the words of the reader', () => {
  const source = { text: 'kazakhstan-law/codes: PC@1 (after Law 1-VI)', version: '2020-07-07' }
  const shown = (language: 'kk' | 'ru' | 'en') =>
    cited({ ...fact('CAO 434', '2024-01-01'), sources: [source] }, language).sources
  assert.deepEqual(shown('en'), [
    { text: 'version of 7 July 2020, kazakhstan-law/codes: PC@1 (after Law 1-VI)' },
  ])
  assert.match(shown('ru')[0]?.text ?? '', /^редакция от 7 июля 2020 г\., .* \(после Закона № 1-VI\)$/u)
  const named = { text: 'a letter, version of 2020-07-07 it says' }
  assert.deepEqual(
    cited({ ...fact('CAO 434', '2024-01-01'), sources: [named] }, 'en').sources,
    [named],
    'words are no field',
  )
})

it('remarks on sources are in the language of the reader', () => {
  const source = { text: 'kazakhstan-law/codes: HOL01/rus.md@ecb8d1f2, April 2023 or later' }
  const sources = (language: 'kk' | 'ru' | 'en') =>
    cited({ ...fact('CAO 434', '2024-01-01'), sources: [source] }, language).sources.map(({ text }) => text)
  assert.match(sources('kk')[0] ?? '', /, 2023 жылғы сәуір немесе кейінірек$/u)
  assert.match(sources('ru')[0] ?? '', /, апрель 2023 года или позже$/u)
  assert.match(sources('en')[0] ?? '', /, April 2023 or later$/u)
})
