import { Problem, type ProblemKind } from '../problem.ts'

const KINDS: Readonly<Record<string, ProblemKind>> = {
  'address-invalid': 'input',
  'address-scheme': 'refused',
  'address-credentials': 'refused',
  'address-too-large': 'input',
  'address-unreadable': 'input',
  'address-private': 'refused',
  'address-redirects': 'unavailable',
  'address-status': 'unavailable',
  'address-timeout': 'unavailable',
  'address-unreachable': 'unavailable',
}

/** A problem with an address, which is shown without a password and without its query: both may be secrets. */
export function addressProblem(
  code: keyof typeof KINDS & string,
  url: URL,
  values: Problem['values'] = {},
  cause?: unknown,
): Problem {
  const address = `${url.protocol}//${url.host}${url.pathname}`
  return new Problem(
    code,
    KINDS[code] ?? 'input',
    { address, ...values },
    cause === undefined ? undefined : { cause },
  )
}
