import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inEach, readerWith } from '../../../test/asked-in-tests.ts'

const read = readerWith({ checks: ['wrong-standing', 'asserted-harm'] })

test('who defends his own good name is asked neither for whom he speaks nor for harm to the public', () => {
  for (const texts of [
    {
      kk: 'Депутат Болат Серіков мақала оның абыройына кір келтіретінін айтты.',
      ru: 'Депутат Олег Петров заявил, что статья бросает тень на его доброе имя.',
      en: 'MP John Carter said the article casts a shadow on his good name.',
    },
    {
      kk: '«Бұл жазба менің атыма кір келтіреді», – деді әкім Дана Омарова.',
      ru: '«Эта заметка порочит мою деловую репутацию», – сказала аким Дана Омарова.',
      en: '“This post damages my reputation,” Mayor Dana Omarova said.',
    },
  ])
    inEach(texts, (text, language) => assert.deepEqual(read(text, { language }).findings, [], text))
})

test('who speaks besides for the name of others is asked', () => {
  for (const texts of [
    {
      kk: 'Депутат Болат Серіков блогерлер дәрігерлердің ар-намысына нұқсан келтіріп жүр деді.',
      ru: 'Депутат Олег Петров заявил, что блогеры порочат честь врачей и его репутацию.',
      en: 'MP John Carter said bloggers defame our doctors and damage his good name.',
    },
    {
      kk: 'Министрлік блогерлер дәрігерлердің ар-намысына нұқсан келтіріп жүр деп мәлімдеді.',
      ru: 'Министерство заявило, что статья порочит честь и достоинство врачей.',
      en: 'The ministry said the article defames our doctors and their good name.',
    },
  ])
    inEach(texts, (text, language) => assert.equal(read(text, { language }).findings.length, 1, text))
})
