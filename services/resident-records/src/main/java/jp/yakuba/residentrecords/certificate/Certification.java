package jp.yakuba.residentrecords.certificate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who certified a copy, by number.
 *
 * @param seal null if none was printed
 * @param sealNote words in its place or below it
 */
record Certification(UUID certifier, @Nullable UUID seal, String sealNote) {}
