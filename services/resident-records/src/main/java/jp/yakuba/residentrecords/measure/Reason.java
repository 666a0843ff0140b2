package jp.yakuba.residentrecords.measure;

import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why something is asked for or refused.
 *
 * @param reason the reason
 */
@Schema(name = "ProtectionReason")
record Reason(@FreeText @MaxLength(300) String reason) {}
