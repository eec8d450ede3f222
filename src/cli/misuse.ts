/** A command that was called in a way it does not understand: exit code 2, one line, no stack. */
export class Misuse extends Error {}

/** A question that was understood and answered with no: exit code 1, with what is wrong. */
export class Refusal extends Error {}
