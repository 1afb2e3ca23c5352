import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const CLAIM = 'The aim of such paid pages is to mislead customers and sow distrust.'

/** Statements that tell of their own author only that something was brought before it, and who that is. */
const TEXTS: readonly (readonly [text: string, to: string])[] = [
  [
    `It has come to the notice of the State Bank of Kenya (SBK) that a forged letter is going around. ${CLAIM}`,
    'State Bank of Kenya',
  ],
  [
    `It came to the notice of the Ministry of Health that a page is going around. ${CLAIM}`,
    'Ministry of Health',
  ],
  [`The attention of the Ghana Navy has been drawn to a forged letter. ${CLAIM}`, 'Ghana Navy'],
  [`The Nigerian Army's attention has been drawn to a forged letter. ${CLAIM}`, 'Nigerian Army'],
  [`It has come to the attention of the Kenya Navy that a page is going around. ${CLAIM}`, 'Kenya Navy'],
]

for (const [text, to] of TEXTS) test(`${to}: ${text}`, () => assert.equal(lastAsked(text, 'en'), to))
