package jp.yakuba.office.issuance;

import java.time.Instant;

/** 処分情報: that a paper issued by mistake was disposed of. */
public record Disposal(Instant disposedAt, String userId, String userName, String reason) {

    /** The same with another text in place of the reason. */
    Disposal saying(String text) {
        return new Disposal(disposedAt, userId, userName, text);
    }
}
