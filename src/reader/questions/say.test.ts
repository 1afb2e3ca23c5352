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
