import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inEach, readerWith } from '../../../test/asked-in-tests.ts'

const read = readerWith({ checks: ['undefined-term'] })

const NICKNAMED = {
  kk: 'Бұл жазбаларды «троллдар» деп аталатын топ таратып жүр, деді министр.',
  ru: 'Эти записи распространяет группа так называемых «троллей», сказал министр.',
  en: 'Most of these comments are spread by a group of so-called “trolls”, from fake accounts, the minister said.',
}

test('a nickname that is called so is no category of law', () => {
  inEach(NICKNAMED, (text, language) => assert.equal(read(text, { language }).findings.length, 0, text))
})
