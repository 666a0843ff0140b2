/**
 * Certificates (証明書): copies of resident records (住民票の写し) and of deleted ones (除票の写し), issued as the office issues papers.
 * {@code certifier}: where an administrator sets who certifies and with which seal. {@code content}: what a copy says of whom.
 * {@code sheet}: the copy laid on paper. {@code issue}: the history of what was issued, printing it, printing it again, disposing
 * of it. {@code order}: who asks for what, and the desk that issues it. Of the last four each may know those named before it.
 */
@NullMarked
package jp.yakuba.residentrecords.certificate;

import org.jspecify.annotations.NullMarked;
