package jp.yakuba.residentrecords.certificate.issue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who certified a copy, by number.
 *
 * @param seal null if none was printed
 * @param sealNote words in its place or below it
 */
public record Certification(UUID certifier, @Nullable UUID seal, String sealNote) {}
