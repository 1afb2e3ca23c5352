import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsOf, readerWith } from '../../../test/asked-in-tests.ts'
import type { Tag } from '../../law/law.ts'

const read = readerWith({ checks: ['value-appeal'] })

const IN_THE_ROOM: readonly (readonly [Tag, string])[] = [
  ['en', 'The speaker called on both sides to keep calm and to respect each other.'],
  ['ru', 'Председательствующий призвал депутатов сохранять спокойствие и уважать друг друга.'],
  ['kk', 'Төраға депутаттарды сабырлы болуға шақырды.'],
]

const TO_THE_PUBLIC: readonly (readonly [Tag, string])[] = [
  ['en', 'The mayor called on residents to keep calm and to respect each other.'],
  ['ru', 'Аким призвал жителей сохранять спокойствие и уважать друг друга.'],
  ['kk', 'Әкім тұрғындарды сабырлы болуға шақырды.'],
]

for (const [language, text] of IN_THE_ROOM)
  test(`whoever chairs keeps order in the room: ${text}`, () =>
    assert.equal(findingsOf('value-appeal', read(text, { language })).length, 0))

for (const [language, text] of TO_THE_PUBLIC)
  test(`an office that calls on people appeals to a value: ${text}`, () =>
    assert.equal(findingsOf('value-appeal', read(text, { language })).length, 1))
