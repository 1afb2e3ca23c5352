import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsOf, readerWith } from '../../../test/asked-in-tests.ts'
import type { Tag } from '../../law/law.ts'

const read = readerWith({ checks: ['unmeasured-trend'] })

const ONLY_WHY: readonly (readonly [Tag, string])[] = [
  ['en', 'As the number of flights grows, the airport has added two counters.'],
  ['en', 'To cope with the growing number of letters, the office took on three clerks.'],
  ['ru', 'Поскольку количество рейсов растёт, аэропорт добавил две стойки.'],
  ['ru', 'Посетителей стало больше, поэтому со 2 мая музей открывается на час раньше.'],
  ['kk', 'Оқушылар санының көбеюіне байланысты тағы екі сынып ашылады.'],
  ['kk', 'Жазда туристер көбейіп келе жатқандықтан, ауданда жаңа тұрақ салынып жатыр.'],
]

const CLAIMED: readonly (readonly [Tag, string])[] = [
  ['en', 'As the number of fakes grows, the ministry has opened a fact-checking centre.'],
  ['en', 'The number of tourists who break the rules is growing, so we opened a second desk at the station.'],
  ['ru', 'Ввиду растущего числа провокаций добавлены патрули.'],
  ['ru', 'Оскорблений поступает всё больше, поэтому мы наняли юристов.'],
  ['kk', 'Арандатушылық санының артуына байланысты қосымша патрульдер шығарылды.'],
  ['kk', 'Қорлау көбейіп барады, сондықтан заңгерлер жалданды.'],
]

const GUESSED: readonly (readonly [Tag, string])[] = [
  ['en', 'Perhaps the number of visitors has increased because of the weather.'],
  ['ru', 'Возможно, посетителей стало больше из-за погоды.'],
  ['kk', 'Ауа райына байланысты келушілер көбейген шығар.'],
]

for (const [language, text] of GUESSED)
  test(`a growth that is marked as a guess is not claimed: ${text}`, () =>
    assert.equal(findingsOf('unmeasured-trend', read(text, { language })).length, 0))

for (const [language, text] of ONLY_WHY)
  test(`a growth that only says why people are served more is not what is claimed: ${text}`, () =>
    assert.equal(findingsOf('unmeasured-trend', read(text, { language })).length, 0))

for (const [language, text] of CLAIMED)
  test(`a growth that is held against somebody is claimed, whatever was done about it: ${text}`, () =>
    assert.equal(findingsOf('unmeasured-trend', read(text, { language })).length, 1))
