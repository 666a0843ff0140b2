package jp.yakuba.residentrecords.certificate;

/**
 * A copy that would be issued.
 *
 * @param pages how many sheets it takes
 */
record PreparedCopy(SelectedCopy selected, int pages) {}
