package jp.yakuba.residentrecords.certificate.order;

import jp.yakuba.residentrecords.certificate.content.SelectedCopy;

/**
 * A copy that would be issued.
 *
 * @param pages how many sheets it takes
 */
record PreparedCopy(SelectedCopy selected, int pages) {}
