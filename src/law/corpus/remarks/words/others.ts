import type { RemarkWords } from './remark-words.ts'

/** Languages of which one word is known, which must stand alone. */
const others: readonly RemarkWords[] = [
  // Spanish, Portuguese, French, Italian, Swedish, Korean.
  'derogad[oa]|suprimid[oa]|sin\\s+contenido',
  'revogad[oa]',
  'abrog[ée]e?',
  'abrogat[oa]',
  'upphävd',
  '삭제',
].map((gone) => ({ signs: gone, gone }))

export default others
