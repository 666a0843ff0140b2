package jp.yakuba.residentrecords.certificate.issue;

import java.time.Instant;

/** 処分情報: that a copy issued by mistake was disposed of. */
public record Disposal(Instant disposedAt, String userId, String userName, String reason) {}
