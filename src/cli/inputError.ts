/** What the user gave can't be used; the message is a sentence that says what, where and what to do. */
export class InputError extends Error {}
