package jp.yakuba.office.issuance;

import java.util.UUID;

/** Which paper was printed again, and why. */
public record Reprint(UUID of, String reason) {}
