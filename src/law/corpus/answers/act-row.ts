import type { ActRow } from '../../pack/data.ts'

/**
 * An act of a corpus as a reader of citations takes it: by how texts name it.
 * @param bySections it calls its articles sections
 */
export function actRow(id: string, patterns: readonly string[], bySections = false): ActRow {
  const none = { kk: '', ru: '', en: '' }
  return {
    id,
    title: none,
    shortNames: { kk: [], ru: [], en: [] },
    patterns,
    ...(bySections ? { bySections } : {}),
    cited: none,
    unit: 'part',
    adopted: '',
    number: '',
    status: 'V1',
    sources: [],
  }
}
