/**
 * What a copy says of whom: a {@link CertificateContent}, as {@link RecordContents} reads it from the register; what is left
 * out of it ({@link Choices}), and what it may not show.
 */
@NullMarked
package jp.yakuba.residentrecords.certificate.content;

import org.jspecify.annotations.NullMarked;
