package jp.yakuba.residentrecords.measure;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 転送: that the application was sent on to another municipality.
 *
 * @param municipality 転送先市区町村
 * @param sentOn 転送年月日
 */
@Requirement("001/1.1.16")
@Schema(name = "ProtectionForwarding")
public record Forwarding(
        @Open @FreeText(anyGlyph = true) @MaxLength(60) String municipality,
        @Open LocalDate sentOn) {}
