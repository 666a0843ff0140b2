package jp.yakuba.residentrecords.certificate.issue;

import java.util.UUID;

/** Which copy was printed again, and why. */
public record Reprint(UUID of, String reason) {}
