import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from '../last-asked-in-tests.ts'

const SPEECH = '«Кейбір блогерлер әдейі өтірік таратып жүр», – деді ол.'

test('where something was published is no part of a name', () => {
  for (const [before, to] of [
    ['Бұл туралы әкім Бекзат Омаров TikTok-тегі арнасында жазды.', 'Бекзат Омаров, әкім'],
    ['Бұл туралы әкім Бекзат Омаров Facebookтегі парақшасында жазды.', 'Бекзат Омаров, әкім'],
    ['Бұл туралы әкім Бекзат Омаров Бішкектегі кездесуде айтты.', 'Бекзат Омаров, әкім'],
    ['Бұл туралы әкім Бекзат Омаров Шымкенттегі жиында айтты.', 'Бекзат Омаров, әкім'],
    ['Бұл туралы әкім Бекзат Аманжолтегі жиында айтты.', 'Бекзат Аманжолтегі, әкім'],
  ] as const)
    assert.equal(lastAsked(`${before}\n${SPEECH}`, 'kk'), to)
})
