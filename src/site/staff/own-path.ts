/** A page of the desk to go on to, or its first page: nobody is sent to another site by a link to ours. */
export function ownPath(to: string | undefined): string {
  if (to === undefined || !/^\/desk(?:[/?]|$)/u.test(to)) return '/desk'
  const base = 'http://own.invalid'
  const url = URL.parse(to, base)
  if (url === null || url.origin !== base || !/^\/desk(?:\/|$)/u.test(url.pathname)) return '/desk'
  return url.pathname + url.search
}
