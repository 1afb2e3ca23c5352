import type { StatementLanguage } from '../../law/law.ts'

/** Where lists of one name stand in the trie of a language: a check's own, and the one that all checks share; -1 where there is none. */
export interface ListPlaces {
  readonly own: number
  readonly shared: number
}

/** The lists of a language as one check asks for them. */
export interface ListsOfCheck {
  /** For the reader's own rules, which ask whether a check has a list. Looked up once for all texts. */
  places(list: string): ListPlaces
  /**
   * For what a check asks for by name.
   * @throws Error where the language's lists are whole and none has the name: a list that is misspelt would find nothing, without a word
   */
  asked(list: string): ListPlaces
  /** 1 where the list at a place is the check's own. */
  readonly isOwn: Uint8Array
}

/**
 * Makes the search for lists by check.
 * @param places places of all lists by their names: `<check>/<list>`, or the list's name alone where all checks share it
 * @param ownPlaces places of the lists of each check
 * @param language whose lists they are
 * @param areWhole whether every list that a check may ask for is among them; a language that is still being taught lacks some
 */
export function createListsOfChecks(
  places: ReadonlyMap<string, number>,
  ownPlaces: ReadonlyMap<string, readonly number[]>,
  language: StatementLanguage,
  areWhole: boolean,
): (check: string) => ListsOfCheck {
  const known = new Map<string, ListsOfCheck>()
  return (check) => {
    const before = known.get(check)
    if (before !== undefined) return before
    const made = listsOf(check)
    known.set(check, made)
    return made
  }

  function listsOf(check: string): ListsOfCheck {
    const placesOfNames = new Map<string, ListPlaces>()
    const isOwn = new Uint8Array(places.size)
    for (const place of ownPlaces.get(check) ?? []) isOwn[place] = 1
    const placesIn = (list: string): ListPlaces => {
      const found = placesOfNames.get(list)
      if (found) return found
      const made = { own: places.get(`${check}/${list}`) ?? -1, shared: places.get(list) ?? -1 }
      placesOfNames.set(list, made)
      return made
    }
    return {
      places: placesIn,
      asked(list) {
        const found = placesIn(list)
        if (areWhole && found.own < 0 && found.shared < 0)
          throw new Error(
            `The check “${check}” asks for the list “${list}”, which is not there: neither «## Words: ${list}» in checks/${check}/${language}.md nor in languages/${language}/lexicon.md`,
          )
        return found
      },
      isOwn,
    }
  }
}
