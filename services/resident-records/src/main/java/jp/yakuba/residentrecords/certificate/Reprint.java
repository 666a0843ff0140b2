package jp.yakuba.residentrecords.certificate;

import java.util.UUID;

/** Which copy was printed again, and why. */
record Reprint(UUID of, String reason) {}
