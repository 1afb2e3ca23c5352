import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from './asked-in-tests.ts'

/** What an office wants, with who passes it on. */
const PASSED_ON: Readonly<Record<Tag, readonly string[]>> = {
  kk: ['Әкім жұртты сабырлы болуға шақырды, – деп жазады «Тобыл таңы» газеті.'],
  ru: [
    'Министр призвала родителей воздержаться от пересылки ложных сведений, сообщает областная газета.',
    'Он призвал жителей не выходить на незаконные акции, пишет областной портал.',
  ],
  en: [
    'He urged residents not to take part in unlawful marches, the Lada news portal reported.',
    'The minister told parents not to share false reports, the newspaper writes.',
  ],
}

test('what a house of the press passes on is said by the office it tells of', () => {
  for (const [language, texts] of Object.entries(PASSED_ON) as [Tag, readonly string[]][])
    for (const text of texts)
      assert.ok(
        asked(language, text).some((check) => ['call-to-obey', 'value-appeal'].includes(check)),
        `${text}: ${asked(language, text)}`,
      )
})

test('who is told something, or only undergoes it, says nothing', () => {
  for (const text of [
    'Passengers are strongly cautioned not to spread such false messages.',
    'The agency warned users not to join groups that spread lies, urging administrators to delete such posts.',
    'He advised residents not to spread such claims quickly.',
  ])
    assert.ok(asked('en', text).includes('call-to-obey'), `${text}: ${asked('en', text)}`)
})

test('whoever was something before may say something all the same', () => {
  const text = 'A blogger who was tired claimed that certain officials spread lies and panic for money.'
  assert.deepEqual(asked('en', text), [])
})

test('behind a mark somebody else may speak', () => {
  const text =
    '“Certain thugs go out to spread lies, set tyres alight, rob passengers and hold the people to ransom,” Mokhethi said.'
  assert.ok(asked('en', text).includes('unnamed-accused'), `${asked('en', text)}`)
})
