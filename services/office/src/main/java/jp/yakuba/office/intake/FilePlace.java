package jp.yakuba.office.intake;

/**
 * Up to where a file is read.
 *
 * @param offset in bytes
 * @param lines line feeds before the offset
 */
record FilePlace(long offset, long lines) {

    static final FilePlace START = new FilePlace(0, 0);
}
