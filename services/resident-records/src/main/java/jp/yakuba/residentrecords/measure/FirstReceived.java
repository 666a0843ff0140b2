package jp.yakuba.residentrecords.measure;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;

/**
 * 当初受付市区町村, where the application was forwarded from there.
 *
 * @param municipality which
 * @param arrivedOn 転送された支援措置申出書の受付年月日
 */
@Requirement("001/1.1.16")
public record FirstReceived(
        @Open @FreeText(anyGlyph = true) @MaxLength(60) String municipality,
        @Open LocalDate arrivedOn) {}
