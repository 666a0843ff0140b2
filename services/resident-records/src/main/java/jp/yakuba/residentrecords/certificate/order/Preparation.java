package jp.yakuba.residentrecords.certificate.order;

import java.util.List;
import jp.yakuba.foundation.finding.Findings;

/**
 * An order as it would be issued.
 *
 * @param copies each of which is issued as often as copies are asked for
 * @param findings what stands in the way, and what the clerk has to know
 */
record Preparation(CertificateOrder order, List<PreparedCopy> copies, Findings findings) {

    Preparation {
        copies = List.copyOf(copies);
    }
}
