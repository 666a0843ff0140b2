/**
 * Certificates (証明書): copies of resident records (住民票の写し) and of deleted ones (除票の写し). What a certificate says
 * is a {@link jp.yakuba.residentrecords.certificate.CertificateContent}, what is left out is
 * {@link jp.yakuba.residentrecords.certificate.Choices}, who certifies is an
 * {@link jp.yakuba.residentrecords.certificate.Issue}; {@link jp.yakuba.residentrecords.certificate.CertificateForm} lays
 * the three out on sheets. These know no database: what is printed depends on nothing but what is handed in.
 */
@NullMarked
package jp.yakuba.residentrecords.certificate;

import org.jspecify.annotations.NullMarked;
