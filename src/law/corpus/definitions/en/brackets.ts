/** A bracket that points elsewhere, limits or puts a choice names nobody. */
export const NO_NAME_IN_BRACKETS =
  /^(?:hereinafter|hereafter|or|and|if|with|without|including|other|except|see|not|in|on|at|by|for|of|from|to|as|only|up|under|section|article|schedule|annex|form|whether|both|either|where|when|so|which|that|being|the latter)(?:[ :,]|$)|^(?!family$)[a-z]+ly$|^[ivxlc]+$|(?:^| )(?:included|excluded|excepted|inclusive|only|exclusive|copies)(?: |$)/

/** A sentence that tells what something is. */
export const DEFINES = / – | means | includes /
