/** Bytes of one file. Larger collections come as several files, or as JSON lines in parts. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024

/** Bytes of one JSON line or one web page: what holds a text within `MAX_TEXT`, and its markup. */
export const MAX_RECORD_BYTES = 4 * 1024 * 1024

/** UTF-16 code units of one article: some 80,000 words, longer than any news story; a book is no article. */
export const MAX_TEXT = 500_000

/** Tags of one web page: ten times those of the longest news pages. */
export const MAX_TAGS = 100_000

/** Elements within one another: browsers flatten what is nested twice as deep; no page that is meant to be read is. */
export const MAX_DEPTH = 256
