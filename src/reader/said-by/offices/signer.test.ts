import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../../law/law.ts'
import { lastAsked } from '../last-asked-in-tests.ts'

const SAID = {
  kk: 'Кейбір блогерлер әдейі өтірік таратып жүр.',
  ru: 'Отдельные блогеры сознательно распространяют ложь.',
  en: 'Some bloggers deliberately spread lies.',
}
const NOBODY = { kk: 'мәлімдеме авторы', ru: 'автор заявления', en: 'the author of the statement' }

/** The last lines of a text of which nothing else is known, and whom that is asked of. */
const SIGNED: readonly (readonly [Tag, lines: string, to?: string])[] = [
  ['ru', 'Прокурор района А. Оспанов', 'А. Оспанов, прокурор района'],
  ['ru', 'Прокурор района\nсоветник юстиции\nА. Оспанов', 'А. Оспанов, прокурор района'],
  ['ru', 'А. Оспанов, аким города Кентау', 'А. Оспанов, аким города Кентау'],
  ['ru', 'Аким города Кентау А. Оспанов\n3 мая 2024 года', 'А. Оспанов, аким города Кентау'],
  ['kk', 'Аудан әкімі А. Оспанов', 'А. Оспанов, аудан әкімі'],
  ['kk', 'Кентау қаласының әкімі\nА. Оспанов', 'А. Оспанов, Кентау қаласының әкімі'],
  ['en', 'District Prosecutor A. Ospanov', 'A. Ospanov, District Prosecutor'],
  ['en', 'Sincerely,\nDana Whitlock, Principal', 'Dana Whitlock, Principal'],
  ['kk', 'Құрметпен,\nАудан әкімі А. Оспанов', 'А. Оспанов, аудан әкімі'],
  ['en', 'Claire Dubois\nFire Chief', 'Claire Dubois, Fire Chief'],
  ['en', 'Helen Dubois, JP, OBE\nFire Chief', 'Helen Dubois, Fire Chief'],
  ['en', 'Helen Dubois, Astana\nFire Chief'],
  // A reporter, somebody in a picture or a name alone signs nothing.
  ['ru', 'Аскар Оспанов, Кентау'],
  ['ru', 'Аскар Оспанов'],
  ['ru', 'Фото: аким города Аскар Оспанов'],
  ['ru', 'На фото аким города Аскар Оспанов'],
  ['ru', 'Аким города Аскар Оспанов молчит'],
  ['kk', 'Асқар Оспанов, Кентау'],
  ['en', 'Joan Carver, staff writer'],
]

for (const [language, lines, to] of SIGNED)
  test(`${lines}: ${to ?? 'nobody'}`, () =>
    assert.equal(lastAsked(`${SAID[language]}\n\n${lines}`, language), to ?? NOBODY[language]))

/** The first lines of such a text. */
const ABOVE: readonly (readonly [Tag, lines: string, to?: string])[] = [
  ['en', 'By Claire Dubois, Energy Minister', 'Claire Dubois, Energy Minister'],
  ['en', 'From Energy Minister Ann Lowe:', 'Ann Lowe, Energy Minister'],
  ['en', 'Our town is calm\n\nBy Ann Lowe, Mayor', 'Ann Lowe, Mayor'],
  ['en', 'Statement by Claire Dubois, Energy Minister', 'Claire Dubois, Energy Minister'],
  ['en', 'Statement from the Energy Minister, Ann Lowe, on the fire', 'Ann Lowe, Energy Minister'],
  ['en', 'Remarks by Energy Minister Ann Lowe at the opening', 'Ann Lowe, Energy Minister'],
  ['ru', 'Анна Орлова, министр труда:', 'Анна Орлова, министр труда'],
  ['ru', 'Выступление министра труда Анны Орловой в школе', 'Анна Орлова, министр труда'],
  ['kk', 'Олег Ким, еңбек министрі:', 'Олег Ким, еңбек министрі'],
  // A reporter, or somebody of whom only the picture is shown.
  ['en', 'By Claire Dubois, staff writer'],
  ['en', 'By Ann Lowe'],
  ['en', 'Mayor Ann Lowe'],
  ['ru', 'Анна Орлова, министр труда'],
]

for (const [language, lines, to] of ABOVE)
  test(`above: ${lines}: ${to ?? 'nobody'}`, () =>
    assert.equal(lastAsked(`${lines}\n\n${SAID[language]}`, language), to ?? NOBODY[language]))
