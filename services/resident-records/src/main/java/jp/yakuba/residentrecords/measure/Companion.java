package jp.yakuba.residentrecords.measure;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import org.jspecify.annotations.Nullable;

/**
 * 併せて支援措置を求める者.
 *
 * @param addresseeNumber who
 * @param relationship 申出者との関係
 */
@Requirement("001/1.1.16")
public record Companion(
        @Open AddresseeNumber addresseeNumber,

        @Open @FreeText(anyGlyph = true) @MaxLength(40) @Nullable
        String relationship) {}
