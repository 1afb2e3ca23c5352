import type { Addresses } from './output.ts'

/**
 * Whole addresses of what is published.
 * @param origin where the site is found, without a slash at the end
 */
export function addressesAt(origin: string): Addresses {
  return {
    opinion: (language, slug, claim) =>
      `${origin}/${language}/opinions/${slug}${claim === undefined ? '' : `#claim-${claim}`}`,
    statement: (language, id) => `${origin}/${language}/statements/${id}`,
    statementText: (id) => `${origin}/statements/${id}.txt`,
    person: (language, id) => `${origin}/${language}/people/${id}`,
    body: (language, id) => `${origin}/${language}/bodies/${id}`,
    check: (language, name) => `${origin}/${language}/checks/${name}`,
    file: (language, slug, ending) => `${origin}/${language}/opinions/${slug}.${ending}`,
    data: (path) => `${origin}/api/v1/${path}`,
    schema: (name) => `${origin}/schemas/${name}.json`,
  }
}
