package jp.yakuba.residentrecords.measure.notice;

import java.time.LocalDate;
import jp.yakuba.office.issuance.certifier.Certifier;
import jp.yakuba.residentrecords.measure.Term;

/**
 * What one notice says.
 *
 * @param notice which
 * @param recipient to whom
 * @param receivedOn 申出年月日
 * @param term the term that has begun or that ends
 * @param certifier in whose name
 * @param specimen whether it is of a demonstration
 */
record NoticeContent(
        Notice notice, Recipient recipient, LocalDate receivedOn, Term term, Certifier certifier, boolean specimen) {}
