package jp.yakuba.office.issuance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who certified a paper, by number.
 *
 * @param seal null if none was printed
 * @param sealNote words in its place or below it
 */
public record Certification(UUID certifier, @Nullable UUID seal, String sealNote) {}
