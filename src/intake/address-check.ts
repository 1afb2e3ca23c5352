import { Problem } from '../problem.ts'
import { addressProblem } from './address-problem.ts'

/**
 * An address that may be asked for, as far as its spelling tells. Decimal, octal and hexadecimal spellings of IP addresses
 * come out of `URL` in their usual form.
 * @throws Problem `address-invalid`, `address-scheme`, `address-credentials`
 */
export function checkUrl(address: string, base: URL | undefined, http: boolean): URL {
  const url = URL.parse(address.trim(), base?.href)
  if (!url) throw new Problem('address-invalid', 'input', { address: address.trim().slice(0, 200) })
  const isAllowed = url.protocol === 'https:' || (http && url.protocol === 'http:')
  if (!isAllowed) throw addressProblem('address-scheme', url, { scheme: url.protocol.replace(':', '') })
  if (url.username !== '' || url.password !== '') throw addressProblem('address-credentials', url)
  return url
}
