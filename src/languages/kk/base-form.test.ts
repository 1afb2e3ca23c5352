import assert from 'node:assert/strict'
import { test } from 'node:test'
import { baseForm } from './base-form.ts'

const FORMS: Readonly<Record<string, string>> = {
  'дәстүрлі құндылықтар':
    'дәстүрлі құндылықтар; дәстүрлі құндылықтарды; дәстүрлі құндылықтардың; дәстүрлі құндылықтарға; дәстүрлі құндылықтардан',
  'жалған ақпарат':
    'жалған ақпарат; жалған ақпараттың; жалған ақпаратқа; жалған ақпаратпен; жалған ақпараттан',
  'жат идеология': 'жат идеология; жат идеологияны; жат идеологияның; жат идеологияға; жат идеологиямен',
  'арандату әрекеттері':
    'арандату әрекеттері; арандату әрекеттерінің; арандату әрекеттерін; арандату әрекеттеріне',
  'психологиялық қысым':
    'психологиялық қысым; психологиялық қысымның; психологиялық қысымға; психологиялық қысымнан',
  'жікшілдік қаупі': 'жікшілдік қаупі; жікшілдік қаупін; жікшілдік қаупінің',
  манипуляция: 'манипуляция; манипуляцияға; манипуляцияны; манипуляцияның',
  'ақпараттық гигиена': 'ақпараттық гигиена; ақпараттық гигиенаны; ақпараттық гигиенаға',
}

for (const [base, forms] of Object.entries(FORMS))
  test(`the base form is «${base}»`, () => {
    for (const form of forms.split('; ')) assert.equal(baseForm(form.split(' '))?.join(' '), base, form)
  })

test('a participle is its own base form', () => {
  for (const form of ['іріткі салатын', 'арандататын', 'халықты үркітетін', 'жұртты алдайтын'])
    assert.equal(baseForm(form.split(' '))?.join(' '), form)
})

test('where a base form cannot be told surely, none is given', () => {
  for (const form of ['фейк таратқаны', 'деструктивті'])
    assert.equal(baseForm(form.split(' ')), undefined, form)
})
