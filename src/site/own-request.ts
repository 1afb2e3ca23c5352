/**
 * Whether a request comes from our own page to our own name. A page elsewhere could otherwise post to this machine, or give
 * its own name this machine's address and read the answers.
 */
export function isOwnRequest(request: Request, hostnames: readonly string[]): boolean {
  if (!hostnames.includes(new URL(request.url).hostname)) return false
  if (request.method === 'GET' || request.method === 'HEAD') return true
  // Browsers name the asking site here; `Origin` says nothing, since our pages send no referrer.
  const from = request.headers.get('sec-fetch-site')
  return from === null || from === 'same-origin' || from === 'none'
}
