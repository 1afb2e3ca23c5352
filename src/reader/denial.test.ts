import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../catalog.ts'
import type { Tag } from '../law/law.ts'

const read = (await loadCatalog()).reader()

/** Checks that ask about a text. */
function asked(language: Tag, text: string): string[] {
  return read({ id: 'a', text, sha256: '', language }).findings.map(({ check }) => check)
}

test('what others tell and the speaker calls untrue is not asked about', () => {
  for (const [language, text] of [
    [
      'ru',
      'За распространение ложной информации грозит лишение свободы до 20 лет, говорится в сети; это неправда.',
    ],
    [
      'kk',
      'Жалған ақпарат таратқаны үшін 20 жылға дейін бас бостандығынан айырылады деп желіде жазылып жүр; бұл өтірік.',
    ],
    [
      'en',
      'Anyone who shares false information will be imprisoned for up to 20 years, say posts on social media; this is not true.',
    ],
  ] as const)
    assert.deepEqual(asked(language, text), [], text)
})

test('what the speaker says of those who tell it is asked about', () => {
  for (const [language, text] of [
    ['ru', 'Отдельные блогеры в сети пишут, что вода отравлена, это ложь.'],
    ['en', 'Certain bloggers say in their posts that the water is poisoned, this is false.'],
  ] as const)
    assert.ok(asked(language, text).includes('unnamed-accused'), text)
  assert.ok(
    asked('ru', 'За репост грозит лишение свободы до 20 лет; это не шутка.').includes('threatened-sanction'),
  )
})
