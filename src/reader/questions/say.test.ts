import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { isTag } from '../../law/tags.ts'
import { worded } from '../worded.ts'

const says = worded('reader.statement-says')

test('sheets say that a statement says something in the words for which a report has its own', async () => {
  const { sheets } = await loadCatalog()
  for (const { check, language, questions } of sheets) {
    if (!isTag(language)) continue
    const [first = ''] = says[language].split('{quote}')
    const opening = first.replace(/[:\s«“]+$/u, '')
    for (const [id, question] of Object.entries(questions))
      if (question.startsWith(opening) && question.includes('{quote}'))
        assert.ok(question.startsWith(says[language]), `${check}/${language}.md: ${id}: ${question}`)
  }
})

test('what is asked of a term begins in the words for which a report has its own', async () => {
  const { sheets } = await loadCatalog()
  const openings = [worded('reader.term-meant'), worded('reader.term-said')]
  for (const { check, language, questions } of sheets) {
    if (!isTag(language)) continue
    for (const [id, question] of Object.entries(questions))
      if (question.includes('{term}') && id !== 'again')
        assert.ok(
          openings.some((opening) => question.startsWith(opening[language])),
          `${check}/${language}.md: ${id}: ${question}`,
        )
  }
})
