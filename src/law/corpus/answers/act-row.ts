import type { ActRow } from '../../pack/data.ts'

/** An act of a corpus as a reader of citations takes it: by how texts name it. */
export function actRow(id: string, patterns: readonly string[]): ActRow {
  const none = { kk: '', ru: '', en: '' }
  return {
    id,
    title: none,
    shortNames: { kk: [], ru: [], en: [] },
    patterns,
    cited: none,
    unit: 'part',
    adopted: '',
    number: '',
    status: 'V1',
    sources: [],
  }
}
