/** Words that number an article put in behind another one: `6 bis`. */
export const LATIN_ORDINALS = '(?:bis|ter|quater|quinquies|sexies|septies|octies)'
