import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked } from '../../reader/sentence/asked-in-tests.ts'

const isReproached = (text: string): boolean => asked('kk', text).includes('imputed-motive')

test('an act that ends in doing harm has no aim', () => {
  assert.ok(!isReproached('Сот шешімін келеке ету биліктің беделін түсіреді.'))
})

test('who goes on to speak of somebody who wants others to believe it tells of an aim', () => {
  assert.ok(
    isReproached('Сот шешімін келеке ету биліктің беделін түсіреді деп жұртты алдап, сендіргісі келеді.'),
  )
})

test('a group that does it may have one', () => {
  assert.ok(isReproached('Топтардың сот шешімін әдейі келеке етуі биліктің беделін түсіреді.'))
})

test('a purpose that is told besides is one', () => {
  assert.ok(isReproached('Елді бүлдіру мақсатында сотты қаралау мемлекет негіздерін шайқайды.'))
})
