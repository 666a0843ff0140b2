/**
 * Certificates (証明書): copies of resident records (住民票の写し) and of deleted ones (除票の写し). {@code certifier}: who certifies and
 * with which seal. {@code content}: what a copy says of whom. {@code sheet}: the two laid on paper, under an issue number.
 * {@code issue}: the number, the history of what was issued, printing it, printing it again, disposing of it. {@code order}: who
 * asks for what, and the desk that issues it. Each may know those named before it, {@code content} not {@code certifier}.
 */
@NullMarked
package jp.yakuba.residentrecords.certificate;

import org.jspecify.annotations.NullMarked;
