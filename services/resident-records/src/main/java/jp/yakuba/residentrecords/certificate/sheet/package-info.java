/**
 * Copies on paper: {@link CertificateForm} lays a content, the choices and an {@link IssuedPaper} on sheets. Knows no database: what is
 * printed depends on nothing but what is handed in.
 */
@NullMarked
package jp.yakuba.residentrecords.certificate.sheet;

import jp.yakuba.office.issuance.sheet.IssuedPaper;
import org.jspecify.annotations.NullMarked;
