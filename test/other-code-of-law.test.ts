import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day, Tag } from '../src/law/law.ts'
import { PROSECUTORS_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

/** What a threat is asked on a day, in English. */
function asked(on: Day, language: Tag, text: string): string {
  const read = readerOn(on, PROSECUTORS_OF_KAZAKHSTAN, {
    checks: ['threatened-sanction', 'misstated-element'],
  })
  return read(text, language)
    .questions.map(({ text: { en } }) => en)
    .join('\n')
}

/** Libel told as a crime, which it has not been since July 2020. */
const AS_CRIME: readonly (readonly [Tag, string])[] = [
  ['ru', 'За клевету виновного ожидает лишение свободы.'],
  ['ru', 'Клеветник может сесть в тюрьму на два года.'],
  ['ru', 'Клевета – это преступление, и за нее отвечают по Уголовному кодексу.'],
  ['en', 'Those who libel their neighbours will be held criminally liable.'],
  ['en', 'Libel is a crime that carries up to two years of imprisonment.'],
  ['kk', 'Жала жапқан азаматқа екі жыл бас бостандығынан айыру жазасы қолданылады.'],
  ['kk', 'Жала үшін қылмыстық жауаптылық көзделген.'],
]

test('a crime that was moved to another code is asked about, with the article of the day', () => {
  for (const [language, text] of AS_CRIME) {
    const now = asked('2023-03-01', language, text)
    assert.match(now, /Art\. 130 of the Criminal Code: no longer in force .* July 2020/u, text)
    assert.match(now, /art\. 73-3 of the Code of Administrative Offences, no imprisonment/u, text)
    assert.doesNotMatch(asked('2018-03-01', language, text), /no longer in force|not in force/u, text)
  }
})

/** The same with insult beside it, which stayed a crime. */
const WITH_INSULT: readonly (readonly [Tag, string])[] = [
  ['ru', 'Оскорбление и клевета уголовно наказуемы.'],
  ['ru', 'За клевету, а также за оскорбление грозит уголовная ответственность.'],
  ['en', 'Libel and insults are crimes under the Criminal Code.'],
  ['en', 'Those who insult or slander their colleagues will be held criminally liable.'],
  ['kk', 'Көршісін қорлап, жала жапқан адам қылмыстық жауапқа тартылады.'],
  ['kk', 'Жала жапқаны мен қорлағаны үшін қылмыстық жауаптылық бар.'],
]

test('a crime that was moved is not lost behind another one beside it', () => {
  for (const [language, text] of WITH_INSULT) {
    const now = asked('2023-03-01', language, text)
    assert.match(now, /Art\. 130 of the Criminal Code: no longer in force .* art\. 73-3 /u, text)
    assert.doesNotMatch(asked('2018-03-01', language, text), /in force/u, text)
  }
})

/** Libel told as an administrative offence, which it was not before. */
const AS_OFFENCE: readonly (readonly [Tag, string])[] = [
  ['ru', 'За клевету установлена административная ответственность.'],
  ['en', 'Libel carries administrative liability.'],
  ['kk', 'Жала жапқаны үшін әкімшілік жауаптылық көзделген.'],
]

test('an offence that was still a crime on the day is asked about, too', () => {
  for (const [language, text] of AS_OFFENCE) {
    assert.match(asked('2018-03-01', language, text), /Art\. 73-3 .* not in force yet .* art\. 130 /u, text)
    assert.doesNotMatch(asked('2023-03-01', language, text), /in force/u, text)
  }
})

/** The law of the day, that of earlier days told as such, and offences that stayed in their code. */
const HONEST: readonly (readonly [Tag, string])[] = [
  ['ru', 'Клевета наказывается штрафом или административным арестом.'],
  ['ru', 'Раньше за клевету грозило лишение свободы до трех лет.'],
  ['ru', 'За оскорбление наступает уголовная ответственность.'],
  ['ru', 'За вымогательство и клевету грозит лишение свободы до семи лет.'],
  ['en', 'Libel used to carry up to three years of imprisonment.'],
  ['en', 'Whoever insults another person is criminally liable.'],
  ['kk', 'Бұрын жала жапқаны үшін бас бостандығынан айыру көзделетін.'],
  ['kk', 'Қорлағаны үшін қылмыстық жауаптылық көзделген.'],
]

test('what the codes have in their places is asked about in no such way', () => {
  for (const [language, text] of HONEST)
    assert.doesNotMatch(asked('2023-03-01', language, text), /another code/u, text)
})

test('within the month of the change, of which the day is not known, nothing is said of another code', () => {
  for (const on of ['2020-07-05', '2020-07-25'] as const)
    assert.doesNotMatch(asked(on, 'ru', 'За клевету грозит лишение свободы до двух лет.'), /another code/u)
})
