/** `well`: as it should be. `note`: worth knowing. `ill`: something has to be done. */
export type Condition = 'well' | 'note' | 'ill'

/** One thing that was looked at, with words under `doctor.<code>`. */
export interface Examined {
  readonly condition: Condition
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}

export function well(code: string, values: Examined['values'] = {}): Examined {
  return { condition: 'well', code, values }
}

export function note(code: string, values: Examined['values'] = {}): Examined {
  return { condition: 'note', code, values }
}

export function ill(code: string, values: Examined['values'] = {}): Examined {
  return { condition: 'ill', code, values }
}
