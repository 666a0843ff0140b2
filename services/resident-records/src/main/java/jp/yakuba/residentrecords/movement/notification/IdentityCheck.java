package jp.yakuba.residentrecords.movement.notification;

import jp.yakuba.foundation.shape.MaxLength;
import org.jspecify.annotations.Nullable;

/**
 * 本人確認 at the counter (法第27条第2項).
 *
 * @param document what was shown
 * @param detail which ones, where it is not one document
 */
public record IdentityCheck(
        IdentityDocument document, @MaxLength(100) @Nullable String detail) {}
