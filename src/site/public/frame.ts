import type { Tag } from '../../law/law.ts'
import { lawAddress } from '../law/address.ts'
import type { Frame } from '../pages/frame.ts'
import { archiveAddress, checkAddress, home, personAddress, readAddress, searchAddress } from './address.ts'
import type { Paper } from './paper.ts'
import { sayPublic } from './words.ts'

/** What stands around the site's pages. In a language in which it does not publish, the ways lead to its first one. */
export function frameOf({ name, languages, forms }: Paper, language: Tag): Frame {
  const there = languages.includes(language) ? language : (languages[0] ?? language)
  return {
    name: name[language],
    home: home(there),
    places: {
      label: sayPublic('places', language),
      ways: [
        { to: archiveAddress(there), words: sayPublic('archive', language) },
        { to: personAddress(there), words: sayPublic('people', language) },
        { to: checkAddress(there), words: sayPublic('method', language) },
        { to: lawAddress([], { lang: language }), words: sayPublic('law', language) },
        { to: readAddress(language), words: sayPublic('read', language) },
      ],
    },
    search: {
      action: searchAddress(there),
      label: sayPublic('search', language),
      act: sayPublic('search.do', language),
    },
    more: forms.more?.(language, there) ?? { label: '', ways: [] },
    footer: sayPublic('footer', language, { name: name[language] }),
  }
}
