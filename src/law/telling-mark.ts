import type { Trilingual } from './law.ts'

/** What stands between a thing and what is told of it: Russian and Kazakh put a dash where English has a comma. */
export const TELLING: Trilingual = { kk: ' — ', ru: ' — ', en: ', ' }
