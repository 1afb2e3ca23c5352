/** What reproaches somebody in so many words, whoever it is and whatever a check makes of it. */
export const REPROACHES: readonly string[] = [
  'does-wrong',
  'reproach',
  'plain-accusation',
  'ill-purpose',
  'perhaps-ill',
]
