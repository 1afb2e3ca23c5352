import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsOf, readerWith } from '../../../test/asked-in-tests.ts'
import type { Tag } from '../../law/law.ts'

const read = readerWith()

const isCall = (language: Tag, text: string): boolean => {
  const reading = read(text, { language })
  return ['legal-form', 'call-to-obey'].some((check) => findingsOf(check, reading).length > 0)
}

test('what another state is called on to do binds nobody at home, and what the public is does', () => {
  for (const [language, text, isPublic] of [
    ['en', 'The Foreign Ministry calls on Ecuador to refrain from provocative statements.', false],
    ['en', 'The Foreign Ministry urges the United States to refrain from unfounded accusations.', false],
    ['en', 'The Ministry of Defence called on the Latvian side to stop provocations.', false],
    ['en', 'The Foreign Ministry calls on citizens to refrain from provocative statements.', true],
    ['ru', 'МИД призывает Эстонию воздержаться от провокационных заявлений.', false],
    ['ru', 'Министерство иностранных дел призывает граждан воздержаться от провокационных заявлений.', true],
    ['kk', 'Сыртқы істер министрлігі Эстонияны арандатушы мәлімдемелерден бас тартуға шақырады.', false],
    ['kk', 'Сыртқы істер министрлігі азаматтарды арандатушы мәлімдемелерден бас тартуға шақырады.', true],
  ] as const)
    assert.equal(isCall(language, text), isPublic, text)
})
