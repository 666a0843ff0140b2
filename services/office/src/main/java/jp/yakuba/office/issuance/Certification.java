package jp.yakuba.office.issuance;

import org.jspecify.annotations.Nullable;

/**
 * Who certified a paper, by number.
 *
 * @param seal null if none was printed
 * @param sealNote words in its place or below it
 */
public record Certification(CertifierId certifier, @Nullable SealId seal, String sealNote) {}
