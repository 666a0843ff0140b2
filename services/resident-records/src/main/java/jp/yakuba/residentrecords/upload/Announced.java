package jp.yakuba.residentrecords.upload;

import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.office.intake.IntakeError;
import jp.yakuba.platform.Bytes;
import jp.yakuba.residentrecords.RecordsError;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says of a file before it comes.
 *
 * @param name as the sender calls it
 * @param size in bytes
 * @param sha256 of its content, if the sender knows it
 * @param mark by which the sender knows the file again, such as the time of its last change
 */
public record Announced(
        String name,
        long size,
        @Nullable Bytes sha256,
        @Nullable String mark) {

    private static final int LONGEST_MARK = 100;

    public Announced {
        if (size < 1) {
            throw new RejectedValue(IntakeError.FILE_EMPTY, "ファイルに何も書かれていません。", "データのあるファイルを指定してください。");
        }
        if (mark != null && (mark.isBlank() || mark.length() > LONGEST_MARK)) {
            throw new RejectedValue(FoundationError.TEXT_TOO_LONG, "目印が空か、長すぎます。", LONGEST_MARK + "文字以内にしてください。");
        }
    }

    /** Reads a SHA-256 in hexadecimal digits; none is none. */
    public static @Nullable Bytes digest(@Nullable String hex) {
        if (hex == null || hex.isEmpty()) {
            return null;
        }
        if (!hex.matches("[0-9a-fA-F]{64}")) {
            throw new RejectedValue(RecordsError.DIGEST_MALFORMED, "SHA-256 の形ではありません。", "16進数64桁で指定してください。");
        }
        return Bytes.parse(hex);
    }

    /** Whether the same file would be known again. */
    boolean isKnowable() {
        return sha256 != null || mark != null;
    }
}
