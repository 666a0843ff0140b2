package jp.yakuba.residentrecords.movement.notification;

import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import org.jspecify.annotations.Nullable;

/**
 * 本人確認 at the counter (法第27条第2項).
 *
 * @param document what was shown
 * @param detail which ones, where it is not one document
 */
public record IdentityCheck(
        @Open IdentityDocument document,
        @Open @MaxLength(100) @Nullable String detail) {}
