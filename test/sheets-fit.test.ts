import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../src/catalog.ts'
import { type Check, withTraits } from '../src/reader/check.ts'
import { outright } from '../src/reader/for-checks/outright.ts'
import { refuseUnfitSheets, refuseUnlikeLists } from '../src/reader/lists/fit-sheets.ts'
import { parseSheet } from '../src/reader/lists/sheet.ts'
import type { Alternatives } from '../src/reader/lists/sheet-lists.ts'
import { createReader } from '../src/reader/read.ts'

const { knowledge, sheets } = await loadCatalog()
const WHO = withTraits({ asks: ['who'], missing: ['name'] }, function* () {})

function sheet(parts: string, language: 'en' | 'kk' | 'uz' = 'en', shared: Alternatives = {}) {
  return parseSheet(`# T\n\nS\n\n${parts}`, 'anonymous', language, shared)
}

test('a sheet that lacks what its check asks is refused with file, heading and line to add', () => {
  const refused = (check: Check, parts: string) => () =>
    refuseUnfitSheets(new Map([['anonymous', check]]), idsOf(sheet(parts)))
  const whole = '## Questions\n\n- who: Who?\n- again: Who?\n\n## Missing\n\n- name: a name\n'
  refused(WHO, whole)()
  assert.throws(
    refused(WHO, whole.replace('- again: Who?\n', '')),
    /checks\/anonymous\/en\.md: add «- again: …» under ## Questions/u,
  )
  assert.throws(
    refused(WHO, whole.replace('- name: a name\n', '')),
    /checks\/anonymous\/en\.md: add «- name: …» under ## Missing/u,
  )
  assert.throws(
    refused(WHO, whole.replace('- who', '- whom: Whom?\n- who')),
    /en\.md: check\.ts never asks «whom»/u,
  )
  assert.throws(
    refused(function* () {}, whole),
    /checks\/anonymous\/check\.ts: name what it asks/u,
  )
})

test('a language that questions are not put in needs none', () => {
  refuseUnfitSheets(new Map([['anonymous', WHO]]), idsOf(sheet('## Words: a\n\nb\n', 'uz')))
})

test('a list that one sheet has and another lacks is named with both', () => {
  assert.throws(
    () => refuseUnlikeLists([sheet('## Words: experts\n\nexpert*\n'), sheet('', 'kk')]),
    /checks\/anonymous\/kk\.md: add «## Words: experts», as en\.md has it/u,
  )
})

test('phrases refer by name to alternatives that stand in several, and these to others', () => {
  const { lists } = sheet(
    '## Alternatives\n\n- one: man|\n  woman\n- all: {one}|child*\n\n## Words: a\n\n{all} .. said; those {one}|who said\n',
  )
  const phrases = ['man|woman|child* .. said', 'those man|woman|who said']
  assert.deepEqual(lists, [{ name: 'anonymous/a', language: 'en', phrases }])
})

test('phrases refer by name to alternatives of the lexicon, too, also among their own', () => {
  const { lists } = sheet('## Alternatives\n\n- all: {one}|child*\n\n## Words: a\n\n{all} .. said\n', 'en', {
    one: 'man|{woman}',
    woman: 'woman|girl',
  })
  assert.deepEqual(lists[0]?.phrases, ['man|woman|girl|child* .. said'])
})

test('a list refers by name to all phrases of another', () => {
  const { lists } = sheet('## Words: wide\n\n{narrow}; no one\n\n## Words: narrow\n\nonly; none but\n')
  assert.deepEqual(lists[0]?.phrases, ['only', 'none but', 'no one'])
})

for (const [what, parts, refusal] of [
  [
    'a heading that is not of the form',
    '## Question\n\n- who: Who?\n',
    /en\.md:5: «## Question» is none of/u,
  ],
  [
    'a section that stands twice',
    '## Words: a\n\nb\n\n## Words: a\n\nc\n',
    /en\.md:9: «## Words: a» stands twice/u,
  ],
  ['an id that stands twice', '## Questions\n\n- a: b\n- a: c\n', /en\.md:8: «- a:» stands twice/u],
  [
    'a line that is no entry',
    '## Missing\n\n- Name: x\n',
    /en\.md:7: neither «- id: text» .* nor indented: - Name: x/u,
  ],
  [
    'a name that stands for no alternatives',
    '## Alternatives\n\n- good: a|b\n\n## Words: a\n\nb;\nc {bad}\n',
    /en\.md:12: no «- bad: …» for \{bad\} under ## Alternatives, which has \{good\}, nor in lexicon\.md/u,
  ],
  [
    'a name that stands for itself',
    '## Alternatives\n\n- a: x|{b}\n- b: {a}|y\n\n## Words: c\n\n{a}\n',
    /en\.md:12: \{a\} stands for itself: a → b → a/u,
  ],
  [
    'alternatives of more than one word',
    '## Alternatives\n\n- a: x|\n  y|with z\n\n## Words: a\n\n{a}\n',
    /en\.md: «- a:» of ## Alternatives is not single words/u,
  ],
  [
    'a name that the lexicon has',
    '## Alternatives\n\n- shared: a|b\n\n## Words: a\n\nb\n',
    /en\.md: «- shared:» of ## Alternatives is the name of alternatives in lexicon\.md/u,
  ],
  [
    'a name that a list has',
    '## Alternatives\n\n- a: b|c\n\n## Words: a\n\n{a}\n',
    /en\.md: «- a:» of ## Alternatives is the name of ## Words: a: give these words another/u,
  ],
  [
    'a list that stands for itself',
    '## Words: a\n\n{b}\n\n## Words: b\n\n{a}; x\n',
    /en\.md:11: \{a\} stands for itself: a → b → a/u,
  ],
  [
    'a line of a list that runs into the next',
    '## Words: a\n\nb c;\nd|\ne f\ng h\n',
    /en\.md:8: a line of a list ends with «;», or with «\|» where its words go on/u,
  ],
  [
    'a list among the words of a phrase',
    '## Words: a\n\nb {c}\n\n## Words: c\n\nd e\n',
    /en\.md:7: no «- c: …» for \{c\}/u,
  ],
  ['a case without its mark', '## Silent\n\nAll is well.\n', /en\.md:7: neither «> a statement»/u],
] as const)
  test(`${what} is refused with its place`, () => {
    assert.throws(() => sheet(parts, 'en', { shared: 'x|y' }), refusal)
  })

function readingOf(check: Check, name = 'unmeasured-trend') {
  const text = 'Lies spread. Attacks of swindlers have become more frequent.'
  return createReader({ knowledge, checks: new Map([[name, check]]), wording: sheets })({
    id: 's',
    text,
    language: 'en',
    sha256: '',
  })
}

test('a list that is not there is refused when a check asks for it', () => {
  const asks = withTraits({ asks: [], missing: [] }, (view) => {
    view.sentence(0).hits('growht')
    return []
  })
  assert.throws(() => readingOf(asks), /“unmeasured-trend” asks for the list “growht”/u)
  const speaks = withTraits({ asks: [], missing: [] }, (view) => {
    outright(view, 'growht')
    return []
  })
  assert.throws(() => readingOf(speaks), /“growht”, which is not there/u)
})

test("a check's own lists are found like shared ones", () => {
  const check = withTraits({ asks: ['figure'], missing: ['figure'] }, function* (view) {
    assert.ok(view.mentions('growth'))
    assert.ok(view.says('growth'))
    for (const at of outright(view, 'growth'))
      yield { at, asks: 'figure', missing: 'figure', certainty: 'certain', evidence: [] }
  })
  assert.match(readingOf(check).findings[0]?.quote.text ?? '', /more frequent/u)
})

test('a check asks nothing that it does not tell', () => {
  const check = withTraits({ asks: ['figure'], missing: ['figure'] }, function* (view) {
    yield { at: view.sentence(0), asks: 'activity', missing: 'figure', certainty: 'certain', evidence: [] }
  })
  assert.throws(() => readingOf(check), /“unmeasured-trend” has “activity” in no list “asks”/u)
})

function idsOf({ check, language, questions, missing }: ReturnType<typeof sheet>) {
  return [{ check, language, questions: Object.keys(questions), missing: Object.keys(missing) }]
}

test('no question begins with the quoted words, which may begin with a small letter', () => {
  // What only refers to another question is no sentence of its own.
  for (const { check, language, questions } of sheets)
    for (const [id, words] of Object.entries(questions))
      if (id !== 'again') assert.doesNotMatch(words, /^[«“]/u, `checks/${check}/${language}.md: ${id}`)
})
