import type { Endpoint } from './endpoint.ts'
import { CHECKS } from './endpoints/checks.ts'
import { OPINIONS } from './endpoints/opinions.ts'
import { SEARCH } from './endpoints/search.ts'
import { SPEAKERS } from './endpoints/speakers.ts'
import { STATEMENTS } from './endpoints/statements.ts'

/** All questions that programs may ask, in the order of the documentation. */
export const ENDPOINTS: readonly Endpoint[] = [...OPINIONS, ...STATEMENTS, ...SPEAKERS, ...CHECKS, ...SEARCH]

/** Where they begin. */
export const BASE = '/api/v1'
