import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocuments } from './documents.ts'
import { eventsOf } from './versions.ts'

interface Told {
  readonly contains?: string
  readonly expressed?: string
  /** Type and day of each event. */
  readonly events?: readonly (readonly [string, string])[]
  /** The event with which the only article begins, by its place. */
  readonly begins?: number
  readonly currentOnly?: boolean
}

/** First days of the versions of an act that was adopted on 5 January 2030, and whether each is told as the first of all. */
function versionsIn({ contains, expressed = '2035-01-01', events = [], begins, currentOnly = false }: Told) {
  const lifecycle = events.map(([type, date], at) => `<eventRef eId="e${at}" date="${date}" type="${type}"/>`)
  const period = begins === undefined ? '' : ' period="#g"'
  const text = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act${contains === undefined ? '' : ` contains="${contains}"`}><meta>
<identification><FRBRWork><FRBRuri value="/akn/zz/act/2030/1"/><FRBRdate date="2030-01-05" name="adoption"/></FRBRWork>
<FRBRExpression><FRBRdate date="${expressed}" name="version"/><FRBRlanguage language="eng"/></FRBRExpression></identification>
<lifecycle>${lifecycle.join('')}</lifecycle>
<temporalData><temporalGroup eId="g"><timeInterval start="#e${begins}"/></temporalGroup></temporalData></meta>
<body><article eId="art_1"${period}><num>Article 1</num><content><p>Kites fly.</p></content></article></body></act></akomaNtoso>`
  const [document] = readDocuments(text).documents
  assert.ok(document)
  return [...eventsOf(document, 'a.xml', currentOnly)].flatMap((event) =>
    event.kind === 'version' ? [[event.version.since, event.version.isFirst ?? false]] : [],
  )
}

test('a document that keeps the versions since the act was made tells when the act began', () => {
  const contains = 'multipleVersions'
  const made = ['generation', '2030-01-05'] as const
  const begun = ['generation', '2030-07-01'] as const
  assert.deepEqual(versionsIn({ contains, events: [made, begun], begins: 1 }), [['2030-07-01', true]])
  assert.deepEqual(versionsIn({ contains, events: [made] }), [['2030-01-05', true]])
  assert.deepEqual(versionsIn({ contains, events: [made, begun, ['amendment', '2031-01-01']], begins: 1 }), [
    ['2030-07-01', true],
  ])
})

test('a text that an amendment made, or before which versions may be left out, is not told as the first', () => {
  const contains = 'multipleVersions'
  const made = ['generation', '2030-01-05'] as const
  const amended = ['amendment', '2032-01-01'] as const
  assert.deepEqual(versionsIn({ contains, events: [made, amended], begins: 1 }), [['2032-01-01', false]])
  // Nothing tells of its making.
  assert.deepEqual(versionsIn({ contains, events: [['', '2032-01-01']], begins: 0 }), [['2032-01-01', false]])
})

test('one version is the first where it says so, or is dated by the adoption', () => {
  const later = { events: [['generation', '2030-07-01']], begins: 0 } as const
  assert.deepEqual(versionsIn({ contains: 'originalVersion' }), [['2035-01-01', true]])
  assert.deepEqual(versionsIn({ contains: 'singleVersion' }), [['2035-01-01', false]])
  assert.deepEqual(versionsIn({ contains: 'singleVersion', expressed: '2030-01-05', ...later }), [
    ['2030-07-01', true],
  ])
  assert.deepEqual(versionsIn({ expressed: '2030-01-05', ...later, currentOnly: true }), [
    ['2030-07-01', true],
  ])
})
