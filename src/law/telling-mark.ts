import type { Trilingual } from './law.ts'

/** What stands between a thing and what is told of it: Russian and Kazakh put a dash where English has a comma. */
export const TELLING: Trilingual = { kk: ' — ', ru: ' — ', en: ', ' }

/** What stands between a penalty and the part that carries it. */
export const CARRIED_BY: Trilingual = { kk: ' — ', ru: ' — ', en: ': ' }
