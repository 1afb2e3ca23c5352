import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { asked, findingsOf, inEach, POLICE_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

const readingOf = readerOn('2025-03-14', POLICE_OF_KAZAKHSTAN)

/** What the elements of offences are asked, in English. */
function elementsAsked(text: string, language: Tag): string {
  return asked('misstated-element', readingOf(text, language)).en
}

test('what one part of an article requires is told of that part, and of whom it is', () => {
  inEach(
    {
      kk: 'Тексерілмеген ақпарат таратқандар заң алдында жауап береді.',
      ru: 'За распространение недостоверных сведений предусмотрена ответственность.',
      en: 'Whoever spreads unreliable information will be held liable.',
    },
    (text, language) =>
      assert.match(
        elementsAsked(text, language),
        /; art\. 456-2\(3\) of the Code of Administrative Offences \(a user of an online platform\) requires that/u,
        text,
      ),
  )
})

test('mass media are not told of what a part for users of networks requires', () => {
  inEach(
    {
      kk: 'Жалған ақпарат таратқан газеттер мен телеарналар жауапқа тартылады.',
      ru: 'Газеты и телеканалы, публикующие недостоверные сведения, будут привлечены к ответственности.',
      en: 'Newspapers that publish false information will be held liable.',
    },
    (text, language) => {
      const question = elementsAsked(text, language)
      assert.match(question, /Art\. 274 of the Criminal Code requires/u, text)
      assert.doesNotMatch(question, /456-2/u, text)
    },
  )
  inEach(
    {
      kk: 'Жалған ақпарат таратқан газеттер мен блогерлер жауапқа тартылады.',
      ru: 'Газеты и блогеры, публикующие недостоверные сведения, будут привлечены к ответственности.',
      en: 'Newspapers and bloggers that publish false information will be held liable.',
    },
    (text, language) => assert.match(elementsAsked(text, language), /art\. 456-2\(3\)/u, text),
  )
})

test('of two offences named together the milder article on the second stands beside its crime', () => {
  inEach(
    {
      kk: 'Тексерілмеген ақпарат тарату мен алауыздықты қоздыру үшін жауаптылық көзделген.',
      ru: 'За распространение недостоверных сведений и разжигание розни предусмотрена ответственность.',
      en: 'There is liability for spreading unverified information and inciting discord.',
    },
    (text, language) => {
      const question = elementsAsked(text, language)
      for (const article of ['Art. 174', 'art. 274', 'art. 456-2(3)'])
        assert.ok(question.includes(article), `${text} ${article}`)
    },
  )
})

test('a part that is cited is asked only for what it requires itself', () => {
  for (const [text, requires] of [
    ['За распространение непроверенных сведений часть 5 статьи 456-2 КоАП РК предусматривает штраф.', false],
    ['За распространение непроверенных сведений часть 3 статьи 456-2 КоАП РК предусматривает штраф.', true],
  ] as const) {
    const reading = readingOf(text, 'ru')
    const questions = findingsOf('misstated-element', reading).map(({ id }) =>
      reading.questions.find(({ finding }) => finding === id),
    )
    assert.equal(
      questions.some((question) => question?.text.en.includes('requires that')),
      requires,
      text,
    )
  }
})
