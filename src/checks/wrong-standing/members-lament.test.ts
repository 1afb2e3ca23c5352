import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inEach, readerWith } from '../../../test/asked-in-tests.ts'

const read = readerWith({ checks: ['wrong-standing'] })

test('a member of parliament who only complains speaks for nobody in law', () => {
  inEach(
    {
      kk: '«Бұл арналар жерлестердің атына кір келтіріп жүр», – деп қынжылды депутат Болат Серіков.',
      ru: '«Эти каналы поливают грязью достойных людей», – посетовал депутат Олег Петров.',
      en: '“These channels drag decent people through the mud,” MP John Carter lamented.',
    },
    (text, language) =>
      assert.equal(read(text, { language, speaker: 'депутат, MP' }).findings.length, 0, text),
  )
})

test('a member of parliament needs no provision to speak, but somebody who asked for it', () => {
  inEach(
    {
      kk: 'Депутат Болат Серіков блогерлер мұғалімдердің ар-намысына нұқсан келтіріп жүр деді.',
      ru: '«Блогеры порочат честь учителей», – сказал депутат Олег Петров.',
      en: 'Bloggers defame our teachers and their good name, MP John Carter told the committee.',
    },
    (text, language) => {
      const [question] = read(text, { language }).questions
      assert.match(question?.text.en ?? '', /asked you to speak for them/u, text)
    },
  )
})

test('of an office it is asked under which provision it speaks', () => {
  inEach(
    {
      kk: 'Прокурор Болат Серіков блогерлер мұғалімдердің ар-намысына нұқсан келтіріп жүр деді.',
      ru: '«Блогеры порочат честь учителей», – посетовал прокурор Олег Петров.',
      en: 'Bloggers defame our teachers and their good name, Prosecutor John Carter told the committee.',
    },
    (text, language) => {
      const [question] = read(text, { language }).questions
      assert.match(question?.text.en ?? '', /Under which provision do you speak/u, text)
    },
  )
})
