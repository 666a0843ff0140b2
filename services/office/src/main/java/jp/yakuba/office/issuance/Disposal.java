package jp.yakuba.office.issuance;

import java.time.Instant;

/** 処分情報: that a paper issued by mistake was disposed of. */
public record Disposal(Instant disposedAt, String userId, String userName, String reason) {}
